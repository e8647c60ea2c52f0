package org.skolbro.ui.internal.extract;

import java.util.List;

import com.vaadin.flow.component.icon.VaadinIcon;

import org.skolbro.api.extract.RegisterExtracts;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.EmptyState;
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.Sheet;

/** What Skolbro holds about whoever looks, to take away. */
public final class OwnDataView extends Sheet {

    public static final String PATH = "mina-uppgifter";

    public OwnDataView(Here here, RegisterExtracts extracts) {
        super(Words.of(here).say("extract.own.title"), List.of());
        Words words = Words.of(here);
        lead(words.say("extract.own.lead"));
        content(here.caller().person().isPresent() ? new ExtractPanel(here, extracts, extracts.own(here.caller()))
            : new EmptyState(VaadinIcon.USER, words.say("extract.own.nobody"), words.say("extract.own.nobody.advice")));
    }
}
