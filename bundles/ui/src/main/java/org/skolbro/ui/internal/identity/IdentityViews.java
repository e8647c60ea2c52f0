package org.skolbro.ui.internal.identity;

import java.time.Clock;
import java.util.List;

import com.vaadin.flow.component.icon.VaadinIcon;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Role;
import org.skolbro.api.identity.FictitiousIdentities;
import org.skolbro.api.identity.FictitiousPlacements;
import org.skolbro.api.identity.IdentityKeys;
import org.skolbro.api.identity.Mentions;
import org.skolbro.api.register.Register;
import org.skolbro.ui.internal.routes.Entry;
import org.skolbro.ui.internal.routes.Section;
import org.skolbro.ui.internal.routes.ShellViews;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.internal.work.Jobs;
import org.skolbro.ui.view.View;

/** The page of fictitious identities. It shows nobody's name. */
@Component
public final class IdentityViews implements ShellViews {

    /** What the page and its dialogs ask. */
    record Services(IdentityKeys keys, FictitiousIdentities identities, FictitiousPlacements placements,
            Mentions mentions, Jobs jobs, Register register, Clock clock) {
    }

    private final Services services;

    @Activate
    public IdentityViews(@Reference IdentityKeys keys, @Reference FictitiousIdentities identities, @Reference FictitiousPlacements placements,
            @Reference Mentions mentions, @Reference Jobs jobs, @Reference Register register, @Reference(target = "(skolbro.clock=platform)") Clock clock) {
        services = new Services(keys, identities, placements, mentions, jobs, register, clock);
    }

    @Override
    public List<Entry> entries() {
        return List.of(Entry.of(Section.ADMINISTRATION, 9, View.at(IdentitiesView.PATH, IdentitiesView.class,
            here -> new IdentitiesView(here, services)).titled(Words.both("identity.title"))
            .shownTo(Role.ADMINISTRATOR, Role.ARCHIVIST, Role.AUDITOR).inMenu(VaadinIcon.SAFE)));
    }
}
