package org.skolbro.ui.internal.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;

import org.skolbro.api.form.FormId;
import org.skolbro.api.form.FormStatus;
import org.skolbro.api.form.Forms;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.EmptyState;
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.Sheet;

/** The school forms, one card each, as they stand at every moment: nobody needs to reload the page. */
public final class FormsView extends Sheet {

    private final Here here;
    private final Words words;
    private final Forms forms;
    private final Map<FormId, FormCard> shown = new LinkedHashMap<>();
    private final Div cards = new Div();

    public FormsView(Here here, Forms forms) {
        super(Words.of(here).say("form.title"), List.of());
        this.here = here;
        this.forms = forms;
        words = Words.of(here);
        cards.addClassNames("cards", "form-cards");
        actions(new Button(words.say("add-on.title"), VaadinIcon.UPLOAD_ALT.create(),
            click -> click.getSource().getUI().ifPresent(page -> page.navigate(AddOnsView.PATH))));
        FormsWatch.over(this, forms, this::show);
    }

    private void show() {
        List<FormStatus> all = forms.all(here.caller());
        long on = all.stream().filter(form -> form.state() == FormStatus.State.ACTIVE).count();
        lead(words.say("form.lead", on, all.size()));
        if (all.isEmpty()) {
            content(new EmptyState(VaadinIcon.PUZZLE_PIECE, words.say("form.none"), words.say("form.none.advice")));
            return;
        }
        List<FormId> gone = new ArrayList<>(shown.keySet());
        for (FormStatus form : all) {
            gone.remove(form.id());
            FormCard card = shown.computeIfAbsent(form.id(), id -> new FormCard(here, forms));
            card.show(form);
            if (card.getParent().isEmpty()) {
                cards.add(card);
            }
        }
        gone.forEach(id -> cards.remove(shown.remove(id)));
        if (cards.getParent().isEmpty()) {
            content(cards);
        }
    }
}
