package org.skolbro.ui.internal.start;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.icon.VaadinIcon;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.skolbro.api.access.Role;
import org.skolbro.api.access.SignIn;
import org.skolbro.api.consent.Consents;
import org.skolbro.api.disclosure.Disclosures;
import org.skolbro.api.document.Documents;
import org.skolbro.api.order.Orders;
import org.skolbro.api.register.Register;
import org.skolbro.api.register.RegisterImports;
import org.skolbro.api.reminder.ConsentReminders;
import org.skolbro.api.reminder.UnansweredQuestions;
import org.skolbro.api.retention.Disposals;
import org.skolbro.api.retention.RecordsPlans;
import org.skolbro.api.rollover.RollOvers;
import org.skolbro.api.transition.Transitions;
import org.skolbro.ui.internal.routes.Entry;
import org.skolbro.ui.internal.routes.Section;
import org.skolbro.ui.internal.routes.ShellViews;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.internal.transfer.TransferServices;
import org.skolbro.ui.view.View;

/** The start page, for everybody. */
@Component
public final class StartViews implements ShellViews {

    private final Sources sources;

    @Activate
    public StartViews(@Reference SignIn signIn, @Reference Register register, @Reference Documents documents,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) Optional<Consents> consents,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) Optional<Transitions> transitions,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) Optional<Disposals> disposals,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) Optional<RecordsPlans> plans,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) Optional<RegisterImports> imports,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) Optional<Orders> orders,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) Optional<Disclosures> disclosures,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) Optional<RollOvers> rollOvers,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) Optional<ConsentReminders> reminders,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) Optional<UnansweredQuestions> unanswered,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) Optional<TransferServices> packages,
            @Reference(target = "(skolbro.clock=platform)") Clock clock) {
        sources = new Sources(clock, signIn, register, documents, consents, transitions, disposals, plans, imports, orders, disclosures,
            rollOvers, reminders, unanswered, packages);
    }

    @Override
    public List<Entry> entries() {
        return List.of(Entry.of(Section.MY_WORK, 1, View.at("", StartView.class, here -> new StartView(here, sources))
            .titled(Words.both("start.title")).shownTo(Role.TEACHER, Role.values()).inMenu(VaadinIcon.HOME_O)));
    }
}
