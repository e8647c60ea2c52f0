package org.skolbro.ui.internal.merge;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.register.MergeId;
import org.skolbro.api.register.PersonMerges;
import org.skolbro.api.register.PersonMerges.Moving;
import org.skolbro.api.register.PersonMerges.Preview;
import org.skolbro.ui.internal.shell.Toast;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.AskReason;
import org.skolbro.ui.view.Here;

/** How many rows of which kind move, and the button. */
final class MergePreview extends Section {

    private final Words words;

    MergePreview(Here here, PersonMerges merges, Preview preview, Runnable merged) {
        words = Words.of(here);
        addClassNames("panel", "stack");
        add(new H2(words.say("merge.preview")));
        if (preview.rows().isEmpty()) {
            add(new Paragraph(words.say("merge.nothing")));
        } else {
            add(table(preview));
        }
        Button merge = new Button(words.say("merge.merge"), click -> new AskReason(here, words.say("merge.merge.question"),
            words.say("merge.merge.consequence", preview.moves()), words.say("merge.merge"), reason -> {
                switch (merges.merge(here.caller(), preview.kept(), preview.duplicate(), reason)) {
                    case Outcome.Done<MergeId> done -> {
                        Toast.done(words.say("merge.done"));
                        merged.run();
                    }
                    case Outcome.Refused<MergeId> no -> Toast.refused(no);
                }
            }).open());
        merge.addThemeVariants(ButtonVariant.PRIMARY);
        Div acts = new Div(merge);
        acts.addClassName("chips");
        add(acts);
    }

    private NativeTable table(Preview preview) {
        NativeTable table = new NativeTable();
        table.addClassName("plain-table");
        table.getHead().add(new NativeTableRow(new NativeTableHeaderCell(words.say("merge.what")),
            number(new NativeTableHeaderCell(words.say("merge.moves"))), number(new NativeTableHeaderCell(words.say("merge.same")))));
        for (Moving row : preview.rows()) {
            table.getBody().add(new NativeTableRow(
                new NativeTableCell(words.find("merge.part." + row.part()).orElse(row.part())),
                number(new NativeTableCell(words.count(row.moves()))), number(new NativeTableCell(words.count(row.same())))));
        }
        table.getBody().add(new NativeTableRow(strong(words.say("merge.total")), number(strong(words.count(preview.moves()))),
            number(strong(words.count(preview.rows().stream().mapToLong(Moving::same).sum())))));
        return table;
    }

    private static NativeTableCell strong(String text) {
        NativeTableCell cell = new NativeTableCell(text);
        cell.addClassName("strong");
        return cell;
    }

    private static <T extends HtmlContainer> T number(T cell) {
        cell.addClassName("number");
        return cell;
    }
}
