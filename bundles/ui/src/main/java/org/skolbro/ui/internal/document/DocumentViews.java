package org.skolbro.ui.internal.document;

import java.util.List;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Role;
import org.skolbro.api.disclosure.Disclosures;
import org.skolbro.api.document.Documents;
import org.skolbro.api.form.Forms;
import org.skolbro.api.print.Prints;
import org.skolbro.api.rectification.Rectifications;
import org.skolbro.api.retention.Holds;
import org.skolbro.api.transition.Transitions;
import org.skolbro.api.register.Register;
import org.skolbro.api.retention.DeclaredMilestones;
import org.skolbro.ui.internal.routes.Entry;
import org.skolbro.ui.internal.routes.Section;
import org.skolbro.ui.internal.routes.ShellViews;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.View;

/** Reading and writing one document. */
@Component
public final class DocumentViews implements ShellViews {

    private final Documents documents;
    private final Register register;
    private final Forms forms;
    private final Prints prints;
    private final DeclaredMilestones declared;
    private final Rectifications rectifications;
    private final Disclosures disclosures;
    private final Transitions transitions;
    private final Holds holds;

    @Activate
    public DocumentViews(@Reference Documents documents, @Reference Register register, @Reference Forms forms,
            @Reference Prints prints, @Reference DeclaredMilestones declared, @Reference Rectifications rectifications,
            @Reference Disclosures disclosures, @Reference Transitions transitions, @Reference Holds holds) {
        this.documents = documents;
        this.register = register;
        this.forms = forms;
        this.prints = prints;
        this.declared = declared;
        this.rectifications = rectifications;
        this.disclosures = disclosures;
        this.transitions = transitions;
        this.holds = holds;
    }

    @Override
    public List<Entry> entries() {
        return List.of(
            Entry.of(Section.CHILDREN, 10, View.at("handling/:document", ReadView.class,
                here -> new ReadView(here, documents, register, forms, prints,
                    new ReadView.Beside(declared, rectifications, disclosures, transitions, holds)))
                .titled(Words.both("document.title")).shownTo(Role.TEACHER, Role.MENTOR, Role.HEADTEACHER,
                    Role.NAMED_PERSON, Role.GUARDIAN, Role.PUPIL, Role.ARCHIVIST)),
            Entry.of(Section.CHILDREN, 11, View.at("skriv/:draft", WriteView.class,
                here -> new WriteView(here, documents))
                .titled(Words.both("write.title")).shownTo(Role.TEACHER, Role.MENTOR, Role.HEADTEACHER, Role.GUARDIAN,
                    Role.PUPIL)));
    }
}
