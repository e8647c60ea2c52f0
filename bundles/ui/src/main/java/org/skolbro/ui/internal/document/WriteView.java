package org.skolbro.ui.internal.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.shared.Registration;

import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.Documents;
import org.skolbro.api.document.Draft;
import org.skolbro.api.document.Field;
import org.skolbro.ui.internal.problem.Address;
import org.skolbro.ui.internal.shell.Toast;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.FieldEditor;
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.Sheet;

/** Writing a draft: the declared fields in their order, saved while one writes. */
public final class WriteView extends Sheet implements BeforeEnterObserver {

    private static final int LOOK_AGAIN = 10_000;

    private final Here here;
    private final Words words;
    private final Documents documents;
    private final SaveState state;
    private final List<FieldEditor<?>> editors = new ArrayList<>();
    private Editing editing;
    private Registration looking;

    public WriteView(Here here, Documents documents) {
        super(Words.of(here).say("write.title"), List.of());
        this.here = here;
        this.documents = documents;
        words = Words.of(here);
        state = new SaveState(words);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        DocumentId id = Address.parameter(event, "draft", DocumentId::parse);
        editing = new Editing(documents, here.caller(), documents.draft(here.caller(), id));
        Draft draft = editing.draft();
        retitle(here.say(draft.type().name()), List.of(new Crumb(words.say("start.title"), "")));
        lead(words.say("write.about", String.join(", ", draft.aboutNames())));
        state.saved(draft.savedAt());
        state.with(draft.otherAuthors());
        content(form(draft));
        actions(buttons(draft));
    }

    /** Others' texts arrive while one thinks, and what failed to be saved is tried again. */
    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().setPollInterval(LOOK_AGAIN);
        looking = event.getUI().addPollListener(poll -> {
            if (editing.hasUnsaved() || !editing.draft().otherAuthors().isEmpty()) {
                follow(editing.save());
            }
        });
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        looking.remove();
    }

    private Div form(Draft draft) {
        Div form = new Div();
        form.addClassNames("form-column", "write-form");
        Paragraph notice = new Paragraph(words.say(documents.writingNotice()));
        notice.addClassName("notice");
        form.add(state, notice);
        draft.source().ifPresent(source -> form.add(new Paragraph(words.say(
            source.kind() == Draft.Source.Kind.CORRECTION ? "write.corrects" : "write.starts-from"))));
        for (Field field : HeadFields.before(draft.fieldsToWrite())) {
            FieldEditor<?> editor = FieldEditor.of(field, here);
            String key = HeadFields.keyOf(field);
            editor.show(Editing.valueOf(draft, key));
            editor.onTyped(text -> follow(editing.typed(key, HeadFields.orBefore(key, text, draft.date()))));
            editor.onFocus(in -> editing.focus(in ? key : ""));
            editors.add(editor);
            form.add(editor.component());
        }
        form.add(new AttachmentEditor(here, documents, editing));
        return form;
    }

    private Button[] buttons(Draft draft) {
        WriteActions acts = new WriteActions(here, documents, editing);
        Button finalise = new Button(words.say("write.finalise"), VaadinIcon.CHECK.create(), click -> {
            follow(editing.save());
            List<Field> missing = editing.missing();
            editors.forEach(editor -> editor.missing(missing.stream().anyMatch(f -> f.key().equals(editor.key())), here));
            acts.finalise(missing);
        });
        finalise.addThemeVariants(ButtonVariant.PRIMARY);
        Button preview = new Button(words.say("write.preview"), VaadinIcon.EYE.create(), click -> acts.preview());
        Button invite = new Button(words.say("write.invite"), VaadinIcon.USERS.create(),
            click -> acts.invite(names -> state.with(names)));
        Button discard = new Button(words.say("write.discard"), VaadinIcon.TRASH.create(), click -> acts.discard());
        discard.addThemeVariants(ButtonVariant.TERTIARY);
        return new Button[] {discard, invite, preview, finalise};
    }

    private void follow(Editing.Result result) {
        switch (result) {
            case Editing.NotSaved ignored -> state.notSaved();
            case Editing.Saved saved -> {
                state.saved(saved.at());
                state.with(editing.draft().otherAuthors());
                show(saved.fromOthers());
                if (saved.bothKept()) {
                    Toast.done(words.say("write.both-kept"));
                }
            }
        }
    }

    private void show(Map<String, String> texts) {
        for (FieldEditor<?> editor : editors) {
            String text = texts.get(HeadFields.keyOf(editor.key()));
            if (text != null) {
                editor.show(text);
            }
        }
    }
}
