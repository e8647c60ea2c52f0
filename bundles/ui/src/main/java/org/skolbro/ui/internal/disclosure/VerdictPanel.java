package org.skolbro.ui.internal.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;

import org.skolbro.api.disclosure.Disclosure.Verdict;
import org.skolbro.api.disclosure.DisclosureId;
import org.skolbro.api.disclosure.Disclosures;
import org.skolbro.api.disclosure.Disclosures.Reviewed;
import org.skolbro.api.disclosure.Provision;
import org.skolbro.api.disclosure.ReviewSheet;
import org.skolbro.api.disclosure.ReviewSheet.Passage;
import org.skolbro.api.disclosure.ReviewSheet.Whose;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.ui.internal.problem.Complaint;
import org.skolbro.ui.internal.shell.Toast;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Here;

/** Beside a document: what is masked by words and names, and what the review came to. */
final class VerdictPanel extends Section {

    private static final int MOST_NAMES = 30;

    private final Here here;
    private final Words words;
    private final Disclosures disclosures;
    private final Reviewing reviewing;
    private final Runnable changed;
    private final Runnable saved;
    private final RadioButtonGroup<Verdict> verdict;
    private final CheckboxGroup<Provision> provisions;
    private final TextArea reason;
    private final Span count = new Span();
    private final Div names = new Div();
    private final Complaint complaint = new Complaint();

    /** What is reviewed, and what is masked of it now. */
    record Reviewing(DisclosureId id, DocumentId document, ReviewSheet sheet, MaskBoard board) {
    }

    VerdictPanel(Here here, Disclosures disclosures, Reviewing reviewing, Runnable changed, Runnable saved) {
        this.here = here;
        this.disclosures = disclosures;
        this.reviewing = reviewing;
        this.changed = changed;
        this.saved = saved;
        words = Words.of(here);
        addClassNames("panel", "stack", "side", "no-print");
        verdict = new RadioButtonGroup<>(words.say("disclosure.verdict"));
        verdict.setItems(Verdict.values());
        verdict.setItemLabelGenerator(one -> words.word("disclosure.verdict", one));
        verdict.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        provisions = new CheckboxGroup<>(words.say("disclosure.provisions"));
        provisions.setItems(disclosures.provisions());
        provisions.setItemLabelGenerator(Provision::citation);
        provisions.setItemHelperGenerator(one -> here.say(one.says()));
        provisions.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        reason = new TextArea(words.say("disclosure.reason"));
        reason.setHelperText(words.say("disclosure.reason.help"));
        reason.setMaxLength(4000);
        reason.setMinRows(3);
        reason.setWidthFull();
        ReviewSheet sheet = reviewing.sheet();
        sheet.verdict().ifPresentOrElse(verdict::setValue, () -> verdict.setValue(sheet.masks().isEmpty() ? Verdict.WHOLE : Verdict.MASKED));
        provisions.setValue(disclosures.provisions().stream().filter(one -> sheet.provisions().contains(one.id())).collect(Collectors.toSet()));
        reason.setValue(sheet.reason());
        verdict.addValueChangeListener(change -> refresh());
        Button save = new Button(words.say("disclosure.review.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Div below = new Div(complaint, save);
        below.addClassName("stick-below");
        add(new H2(words.say("disclosure.masks")), count, byWords(), names, verdict, provisions, reason, below);
    }

    private Div byWords() {
        TextField sought = new TextField(words.say("disclosure.mask.words"));
        sought.setMaxLength(100);
        sought.setHelperText(words.say("disclosure.mask.words.help"));
        Button mask = new Button(words.say("disclosure.mask"), click -> {
            int places = reviewing.board().maskWords(sought.getValue());
            if (places > 0) {
                sought.clear();
                masked();
            } else {
                sought.setInvalid(true);
                sought.setErrorMessage(words.say("disclosure.mask.none"));
            }
        });
        Div row = new Div(sought, mask);
        row.addClassNames("row", "row-end");
        return row;
    }

    private void masked() {
        verdict.setValue(Verdict.MASKED);
        changed.run();
    }

    /** After something was masked or shown. */
    void refresh() {
        count.setText(words.say("disclosure.masks.count", reviewing.board().count()));
        if (reviewing.board().count() > 0 && verdict.getValue() == Verdict.WHOLE && reviewing.sheet().verdict().isEmpty()) {
            verdict.setValue(Verdict.MASKED);
        }
        provisions.setVisible(verdict.getValue() != Verdict.WHOLE);
        names.removeAll();
        names.addClassName("stack-close");
        Map<String, Name> found = found();
        if (!found.isEmpty()) {
            names.add(new Span(words.say("disclosure.names")));
        }
        found.values().stream().limit(MOST_NAMES).forEach(name -> names.add(box(name)));
    }

    /** A name that stands in the document, and where. */
    private record Name(String text, Whose whose, List<Place> places) {
    }

    private record Place(String key, Passage passage) {
    }

    private Map<String, Name> found() {
        Map<String, Name> found = new LinkedHashMap<>();
        reviewing.sheet().pieces().forEach(piece -> piece.suggested().forEach(one -> {
            String text = piece.text().substring(one.passage().from(), one.passage().to());
            found.computeIfAbsent(text.toLowerCase(here.locale()), none -> new Name(text, one.whose(), new ArrayList<>())).places()
                .add(new Place(piece.key(), one.passage()));
        }));
        return found;
    }

    private Checkbox box(Name name) {
        Checkbox box = new Checkbox(words.say("disclosure.name", name.text(), words.word("disclosure.whose", name.whose()), name.places().size()),
            name.places().stream().allMatch(place -> reviewing.board().covers(place.key(), place.passage())));
        box.addValueChangeListener(change -> {
            name.places().forEach(place -> {
                if (change.getValue()) {
                    reviewing.board().mask(place.key(), place.passage());
                } else {
                    reviewing.board().unmask(place.key(), place.passage());
                }
            });
            if (change.getValue()) {
                masked();
            } else {
                changed.run();
            }
        });
        return box;
    }

    private void save() {
        Reviewed reviewed = new Reviewed(verdict.getValue(), provisions.getValue().stream().map(Provision::id).sorted().toList(),
            reason.getValue(), verdict.getValue() == Verdict.MASKED ? reviewing.board().masks() : List.of(), reviewing.sheet().seen());
        switch (disclosures.review(here.caller(), reviewing.id(), reviewing.document(), reviewed)) {
            case Outcome.Done<DisclosureId> ignored -> {
                Toast.done(words.say("disclosure.review.saved"));
                saved.run();
            }
            case Outcome.Refused<DisclosureId> no -> {
                complaint.say(words.say(no.reason()));
            }
        }
    }
}
