package org.skolbro.ui.internal.consent;

import java.util.List;

import com.vaadin.flow.component.icon.VaadinIcon;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Role;
import org.skolbro.api.consent.ConsentReceipts;
import org.skolbro.api.consent.ConsentRules;
import org.skolbro.api.consent.Consents;
import org.skolbro.api.form.Forms;
import org.skolbro.api.register.Register;
import org.skolbro.ui.internal.routes.Entry;
import org.skolbro.ui.internal.routes.Section;
import org.skolbro.ui.internal.routes.ShellViews;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.View;

/** The pages about consents, and about the rules for them. */
@Component
public final class ConsentViews implements ShellViews {

    /** What the page needs. */
    record Services(Consents consents, ConsentReceipts receipts, Register register, Forms forms) {
    }

    private final Services services;
    private final ConsentRules rules;

    @Activate
    public ConsentViews(@Reference Consents consents, @Reference ConsentReceipts receipts,
            @Reference ConsentRules rules, @Reference Register register, @Reference Forms forms) {
        services = new Services(consents, receipts, register, forms);
        this.rules = rules;
    }

    @Override
    public List<Entry> entries() {
        return List.of(Entry.of(Section.CHILDREN, 5, View.at("samtycken", ConsentsView.class,
            here -> new ConsentsView(here, services))
            .titled(Words.both("consent.title")).shownTo(Role.GUARDIAN, Role.PUPIL, Role.HEADTEACHER).inMenu(VaadinIcon.HANDSHAKE)),
            Entry.of(Section.ADMINISTRATION, 3, View.at("samtyckesregler", ConsentRulesView.class,
                here -> new ConsentRulesView(here, rules, services.forms()))
                .titled(Words.both("consent-rule.title")).shownTo(Role.ADMINISTRATOR, Role.AUDITOR).inMenu(VaadinIcon.HANDSHAKE)));
    }
}
