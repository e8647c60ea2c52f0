package org.skolbro.ui.internal.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;

import org.skolbro.api.disclosure.Disclosure;
import org.skolbro.api.disclosure.DisclosureId;
import org.skolbro.api.disclosure.Disclosures;
import org.skolbro.api.disclosure.ReviewSheet;
import org.skolbro.api.disclosure.ReviewSheet.Piece;
import org.skolbro.api.document.DocumentId;
import org.skolbro.ui.internal.problem.Address;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.Sheet;

/** The review of secrecy of one document: read piece by piece, masked where it is secret, and judged. */
public final class ReviewView extends Sheet implements BeforeEnterObserver {

    private final Here here;
    private final Words words;
    private final Disclosures disclosures;
    private final Div texts = new Div();
    private DisclosureId id;
    private MaskBoard board;
    private ReviewSheet sheet;
    private VerdictPanel panel;

    ReviewView(Here here, Disclosures disclosures) {
        super(Words.of(here).say("disclosure.review"), List.of());
        this.here = here;
        this.disclosures = disclosures;
        words = Words.of(here);
        texts.addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = Address.parameter(event, "disclosure", DisclosureId::parse);
        DocumentId document = Address.parameter(event, "document", DocumentId::parse);
        Disclosure one = disclosures.read(here.caller(), id);
        sheet = disclosures.sheet(here.caller(), id, document);
        board = new MaskBoard(sheet.pieces(), sheet.masks());
        retitle(words.say("disclosure.review"), List.of(new Crumb(words.say("disclosure.title"), DisclosuresView.PATH),
            new Crumb(words.say("disclosure.numbered", one.number()), "utlamnande/" + id)));
        one.items().stream().filter(item -> item.document().equals(document)).findFirst().ifPresent(item ->
            lead(words.say("disclosure.review.lead", here.say(item.type()), words.day(item.date()), item.unit(),
                words.word("disclosure.secrecy", item.secrecy()))));
        panel = new VerdictPanel(here, disclosures, new VerdictPanel.Reviewing(id, document, sheet, board), this::show,
            () -> UI.getCurrent().navigate("utlamnande/" + id));
        Div halves = new Div(texts, panel);
        halves.addClassName("with-side");
        content(halves);
        show();
    }

    private void show() {
        texts.removeAll();
        sheet.pieces().forEach(piece -> texts.add(piece(piece)));
        panel.refresh();
    }

    private Component piece(Piece piece) {
        H2 label = new H2(here.say(piece.label()));
        List<Component> acts = new ArrayList<>();
        MaskedText text = new MaskedText(words, piece, board, this::show);
        Checkbox whole = new Checkbox(words.say("disclosure.mask.whole"), board.isWhole(piece.key()));
        whole.setAriaLabel(words.say("disclosure.mask.whole.of", here.say(piece.label())));
        whole.addValueChangeListener(change -> {
            board.whole(piece.key(), change.getValue());
            show();
        });
        acts.add(whole);
        if (piece.divisible() && !board.isWhole(piece.key())) {
            Button mask = new Button(words.say("disclosure.mask.selected"), VaadinIcon.EYE_SLASH.create(), click -> text.maskSelected());
            mask.addThemeVariants(ButtonVariant.SMALL);
            // the selection would be gone otherwise
            mask.getElement().executeJs("this.addEventListener('mousedown', event => event.preventDefault())");
            mask.setAriaLabel(words.say("disclosure.mask.selected.of", here.say(piece.label())));
            acts.add(mask);
        }
        Div row = new Div(acts.toArray(Component[]::new));
        row.addClassNames("row", "no-print");
        Section section = new Section(label, text, row);
        section.addClassNames("stack-close");
        return section;
    }

    /** Where a document is reviewed; nowhere when it cannot be read now. */
    static Optional<String> path(DisclosureId id, Disclosure.Item item) {
        return item.standing() == Disclosure.Standing.THERE ? Optional.of("/utlamnande/" + id + "/handling/" + item.document()) : Optional.empty();
    }
}
