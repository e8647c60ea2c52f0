package org.skolbro.ui.internal.document;

import java.util.Locale;
import java.util.Optional;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;

import org.skolbro.api.document.Draft;
import org.skolbro.api.document.Field;
import org.skolbro.api.document.FieldRule;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.ConfirmWithCount;
import org.skolbro.ui.view.FieldEditor;
import org.skolbro.ui.view.Here;

/**
 * One field in its place on the page, as the row in force asks for it: gone where it must not be written, unless there is a
 * text in it, which nobody but the writer takes away.
 */
final class FieldPlace extends Div {

    private final Field field;
    private final Here here;
    private final Words words;
    private final FieldEditor<?> editor;
    private final Div request = new Div();
    private final Span sentence = new Span();

    /** @param cleared what to do when the writer has agreed to take the text away */
    FieldPlace(Field field, Here here, Runnable cleared) {
        this.field = field;
        this.here = here;
        words = Words.of(here);
        editor = FieldEditor.of(field, here);
        addClassNames("field-place", "place-" + field.kind().name().toLowerCase(Locale.ROOT));
        Button clear = new Button(words.say("write.rule.remove"), click -> new ConfirmWithCount(here,
            words.say("write.rule.remove.question", here.say(field.label())), words.say("write.rule.remove.consequence"),
            words.say("write.rule.remove"), () -> {
                editor.show("");
                cleared.run();
            }).dangerous().open());
        request.add(VaadinIcon.WARNING.create(), sentence, clear);
        request.addClassNames("field-request", "row");
        request.getElement().setAttribute("role", "status");
        add(request, editor.component());
    }

    FieldEditor<?> editor() {
        return editor;
    }

    String key() {
        return HeadFields.keyOf(field);
    }

    void follow(Draft draft) {
        Optional<FieldRule> rule = Optional.ofNullable(draft.rules().get(field.key()));
        Optional<Field> wanted = draft.fieldsToWrite().stream().filter(one -> one.key().equals(field.key())).findFirst();
        boolean isHead = !key().equals(field.key());
        boolean isUnwanted = wanted.isEmpty() && !isHead;
        request.setVisible(isUnwanted);
        setVisible(!isUnwanted || !Editing.valueOf(draft, key()).isBlank());
        if (isUnwanted) {
            sentence.setText(DemandWords.leftOut(words, rule.orElseThrow()));
        } else if (!isHead) {
            editor.demand(wanted.get().required(), rule.filter(row -> row.demand() == FieldRule.Demand.MANDATORY)
                .map(row -> DemandWords.mandatory(words, row)).orElse(""), here);
        }
    }
}
