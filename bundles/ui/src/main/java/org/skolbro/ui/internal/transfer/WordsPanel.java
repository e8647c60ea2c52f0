package org.skolbro.ui.internal.transfer;

import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.transfer.Counterpart;
import org.skolbro.api.transfer.Counterparts;
import org.skolbro.api.transfer.Counterparts.Choice;
import org.skolbro.api.transfer.Counterparts.Word;
import org.skolbro.ui.internal.shell.Toast;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Here;

/** What the words of a counterpart stand for here: those that have come, each with the one of ours or as it came. */
final class WordsPanel extends Details {

    private final Here here;
    private final Words words;
    private final Counterparts counterparts;
    private final Counterpart of;
    private final boolean keeps;

    WordsPanel(Here here, Counterparts counterparts, Counterpart of, List<Word> known, boolean keeps) {
        this.here = here;
        this.counterparts = counterparts;
        this.of = of;
        this.keeps = keeps;
        words = Words.of(here);
        setSummaryText(words.say("counterpart.words", known.size()));
        Paragraph lead = new Paragraph(words.say("counterpart.words.lead"));
        lead.addClassName("quiet");
        Div list = new Div(lead);
        list.addClassNames("stack", "narrow");
        known.forEach(word -> list.add(field(word)));
        add(list);
    }

    private Component field(Word word) {
        ComboBox<Choice> field = new ComboBox<>(here.say(word.name()));
        List<Choice> choices = counterparts.choices(here.caller(), word.kind());
        field.setItems(choices);
        field.setItemLabelGenerator(choice -> here.say(choice.name()));
        field.setPlaceholder(words.say("counterpart.words.as-it-came"));
        field.setClearButtonVisible(true);
        field.setHelperText(words.say(word.kind() == Counterpart.Mapping.Kind.DOCUMENT_TYPE ? "counterpart.words.type" : "counterpart.words.code",
            word.theirs(), word.documents()));
        field.setReadOnly(!keeps);
        field.setWidthFull();
        choices.stream().filter(choice -> choice.key().equals(word.ours())).findFirst().ifPresent(field::setValue);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                keep(word, Optional.ofNullable(change.getValue()));
            }
        });
        return field;
    }

    private void keep(Word word, Optional<Choice> choice) {
        switch (counterparts.map(here.caller(), of.id(), word.kind(), word.theirs(), choice.map(Choice::key).orElse(""))) {
            case Outcome.Done<Counterpart> done -> Toast.done(words.say("counterpart.words.kept"));
            case Outcome.Refused<Counterpart> no -> Toast.refused(no);
        }
    }
}
