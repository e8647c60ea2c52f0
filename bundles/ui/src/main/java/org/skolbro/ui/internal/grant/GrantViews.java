package org.skolbro.ui.internal.grant;

import java.util.List;

import com.vaadin.flow.component.icon.VaadinIcon;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.api.access.Role;
import org.skolbro.api.register.Grants;
import org.skolbro.api.register.Register;
import org.skolbro.ui.internal.routes.Entry;
import org.skolbro.ui.internal.routes.Section;
import org.skolbro.ui.internal.routes.ShellViews;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.View;

/** The two lists in which protected children stand. The own one is in every teacher's menu, so that it tells nothing of anybody. */
@Component
public final class GrantViews implements ShellViews {

    private final Grants grants;
    private final Register register;

    @Activate
    public GrantViews(@Reference Grants grants, @Reference Register register) {
        this.grants = grants;
        this.register = register;
    }

    @Override
    public List<Entry> entries() {
        return List.of(
            Entry.of(Section.CHILDREN, 7, View.at(OwnGrantsView.PATH, OwnGrantsView.class,
                here -> new OwnGrantsView(here, grants)).titled(Words.both("own-grant.title"))
                .shownTo(Role.TEACHER, Role.MENTOR, Role.HEADTEACHER).inMenu(VaadinIcon.KEY)),
            Entry.of(Section.CHILDREN, 8, View.at("skyddade", ProtectedChildrenView.class,
                here -> new ProtectedChildrenView(here, grants, register)).titled(Words.both("grant.title"))
                .shownTo(Role.HEADTEACHER).needs(AssuranceLevel.SECOND_FACTOR).inMenu(VaadinIcon.SHIELD)));
    }
}
