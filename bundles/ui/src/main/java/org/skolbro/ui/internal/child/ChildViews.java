package org.skolbro.ui.internal.child;

import java.util.List;

import com.vaadin.flow.component.icon.VaadinIcon;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Role;
import org.skolbro.api.consent.Consents;
import org.skolbro.api.document.Documents;
import org.skolbro.api.form.Forms;
import org.skolbro.api.print.Prints;
import org.skolbro.api.register.Register;
import org.skolbro.api.retention.DeclaredMilestones;
import org.skolbro.api.transition.Transitions;
import org.skolbro.ui.internal.routes.Entry;
import org.skolbro.ui.internal.routes.Section;
import org.skolbro.ui.internal.routes.ShellViews;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.View;

/** Groups and children, for those who work with them, and for guardians and pupils. */
@Component
public final class ChildViews implements ShellViews {

    /** What the pages about children need. */
    record Services(Register register, Documents documents, Consents consents, Forms forms, DeclaredMilestones declared, Prints prints,
            Transitions transitions) {
    }

    private final Services services;

    @Activate
    public ChildViews(@Reference Register register, @Reference Documents documents, @Reference Consents consents,
            @Reference Forms forms, @Reference DeclaredMilestones declared, @Reference Prints prints, @Reference Transitions transitions) {
        services = new Services(register, documents, consents, forms, declared, prints, transitions);
    }

    @Override
    public List<Entry> entries() {
        return List.of(
            Entry.of(Section.CHILDREN, 1, View.at("grupper", GroupsView.class, here -> new GroupsView(here, services))
                .titled(Words.both("groups.title")).shownTo(Role.TEACHER, Role.MENTOR, Role.HEADTEACHER)
                .inMenu(VaadinIcon.GROUP)),
            Entry.of(Section.CHILDREN, 2, View.at("mina-barn", OwnChildrenView.class,
                here -> new OwnChildrenView(here, services))
                .titled(Words.both("own-children.title")).shownTo(Role.GUARDIAN).inMenu(VaadinIcon.FAMILY)),
            Entry.of(Section.CHILDREN, 2, View.at("min-dokumentation", OwnPage.class, OwnPage::new)
                .titled(Words.both("own-page.title")).shownTo(Role.PUPIL).inMenu(VaadinIcon.USER)),
            Entry.of(Section.CHILDREN, 3, View.at("grupp/:group", GroupView.class, here -> new GroupView(here, services))
                .titled(Words.both("group.title")).shownTo(Role.TEACHER, Role.MENTOR, Role.HEADTEACHER)),
            Entry.of(Section.CHILDREN, 4, View.at("barn/:child", ChildView.class, here -> new ChildView(here, services))
                .titled(Words.both("child.title")).shownTo(Role.TEACHER, Role.MENTOR, Role.HEADTEACHER,
                    Role.NAMED_PERSON, Role.GUARDIAN, Role.PUPIL, Role.ARCHIVIST)));
    }
}
