package org.skolbro.ui.internal.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import com.vaadin.flow.component.html.Div;

import org.skolbro.api.document.Draft;
import org.skolbro.api.document.Field;
import org.skolbro.ui.view.Here;

/** The fields of a draft: all of its type's, of which those are shown that are written on the draft's date. */
final class WriteForm extends Div {

    private final Here here;
    private final Editing editing;
    private final Consumer<Editing.Result> saved;
    private final List<FieldPlace> places = new ArrayList<>();

    /** @param saved hears how each try to save went */
    WriteForm(Here here, Editing editing, List<Field> fields, Consumer<Editing.Result> saved) {
        this.here = here;
        this.editing = editing;
        this.saved = saved;
        addClassNames("form-column", "write-form");
        fields.forEach(this::place);
        follow(editing.draft(), true);
    }

    private void place(Field field) {
        String key = HeadFields.keyOf(field);
        FieldPlace place = new FieldPlace(field, here, () -> saved.accept(editing.typed(key, "")));
        place.editor().show(Editing.valueOf(editing.draft(), key));
        place.editor().onTyped(text -> saved.accept(editing.typed(key, HeadFields.orBefore(key, text, editing.draft().date()))));
        place.editor().onFocus(in -> editing.focus(in ? key : ""));
        places.add(place);
        add(place);
    }

    /** Shows texts that came from elsewhere, by key. */
    void show(Map<String, String> texts) {
        places.stream().filter(place -> texts.containsKey(place.key()))
            .forEach(place -> place.editor().show(texts.get(place.key())));
    }

    /**
     * Looks as the draft is now: another date may ask for other fields.
     *
     * @param open whether the caller may write
     */
    void follow(Draft draft, boolean open) {
        places.forEach(place -> {
            place.follow(draft);
            place.editor().readOnly(!open);
        });
    }

    void missing(List<Field> missing) {
        places.forEach(place -> place.editor().missing(missing.stream().anyMatch(field -> field.key().equals(place.key())), here));
    }
}
