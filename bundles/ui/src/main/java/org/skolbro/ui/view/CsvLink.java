package org.skolbro.ui.view;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import com.vaadin.flow.component.html.Div;

import org.skolbro.ui.internal.list.Csv;
import org.skolbro.ui.internal.text.Words;

/** Takes a list out as a file that a Swedish spreadsheet opens at once. Not printed. */
public final class CsvLink extends Div {

    /** @param rows heading first; asked for when somebody downloads */
    public CsvLink(Here here, String fileName, Supplier<Stream<List<String>>> rows) {
        add(Csv.link(Words.of(here), fileName, rows::get));
        addClassName("no-print");
    }
}
