package org.skolbro.ui.internal.document;

import java.util.List;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
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
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.Sheet;

/** Writing a draft: the fields that are asked for, in their order, saved while one writes. */
public final class WriteView extends Sheet implements BeforeEnterObserver {

    private static final int LOOK_AGAIN = 10_000;

    private final Here here;
    private final Words words;
    private final Documents documents;
    private final AtHome home;
    private final SaveState state;
    private final DecisionNotice decision;
    private Draft.Deciders deciders = new Draft.Deciders(false, List.of());
    private Editing editing;
    private WriteForm form;
    private CitedHere cited;
    private WriteButtons buttons;
    private Registration looking;

    public WriteView(Here here, Documents documents) {
        super(Words.of(here).say("write.title"), List.of());
        this.here = here;
        this.documents = documents;
        words = Words.of(here);
        home = AtHome.of(here);
        state = new SaveState(words);
        decision = new DecisionNotice(words);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        DocumentId id = Address.parameter(event, "draft", DocumentId::parse);
        editing = new Editing(documents, here.caller(), documents.draft(here.caller(), id));
        Draft draft = editing.draft();
        if (!draft.type().deciders().isEmpty()) {
            deciders = documents.deciders(here.caller(), id);
        }
        retitle(here.say(draft.type().name()), List.of(new Crumb(words.say("start.title"), "")));
        inTab(here.say(draft.type().name()));
        lead(words.say("write.about", String.join(", ", draft.aboutNames())));
        form = new WriteForm(here, editing, fields(draft), this::follow);
        buttons = new WriteButtons(here, new WriteActions(here, documents, editing, form, this::follow), deciders);
        actions(buttons.all());
        cited = new CitedHere(here, documents, editing, this::follow);
        content(state, decision, notice(), cited, form, beneath(draft),
            new AttachmentEditor(here, documents, editing));
        show(draft);
        state.saved(draft.savedAt());
    }

    /** At home the day is the day of writing. */
    private List<Field> fields(Draft draft) {
        return HeadFields.before(draft.type().fields()).stream()
            .filter(field -> !home.isHome() || !HeadFields.keyOf(field).equals(Draft.Change.DATE)).toList();
    }

    private Paragraph notice() {
        Paragraph notice = new Paragraph(home.isHome() ? words.say("write.home.notice") : words.say(documents.writingNotice()));
        notice.addClassNames("notice", "prose");
        return notice;
    }

    /** What will stand beneath the text whatever is written. */
    private Section beneath(Draft draft) {
        Section section = new Section();
        draft.type().information().ifPresent(text -> {
            Paragraph information = new Paragraph(here.say(text));
            information.addClassName("written");
            section.add(new H2(words.say("write.information")), information);
        });
        section.addClassNames("panel", "stack", "prose");
        section.setVisible(draft.type().information().isPresent());
        return section;
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

    private void follow(Editing.Result result) {
        switch (result) {
            case Editing.NotSaved ignored -> state.notSaved();
            case Editing.Gone ignored -> gone();
            case Editing.Saved saved -> {
                state.saved(saved.at());
                form.show(saved.fromOthers());
                show(editing.draft());
                if (saved.bothKept()) {
                    Toast.done(words.say("write.both-kept"));
                }
            }
        }
    }

    private void show(Draft draft) {
        state.with(draft.otherAuthors());
        decision.show(draft, deciders);
        boolean open = draft.handedIn().isEmpty() || deciders.mine();
        form.follow(draft, open);
        cited.follow(open);
        buttons.follow(draft);
    }

    /** What she wrote last stays before her eyes; without it there is nothing to stay for. */
    private void gone() {
        if (editing.hasUnsaved()) {
            state.gone();
        } else {
            Toast.trouble(words.say("write.gone"), words.say("write.gone.advice"));
            UI.getCurrent().navigate("");
        }
    }
}
