package org.skolbro.ui.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.Test;
import org.skolbro.api.access.Accounts;
import org.skolbro.api.access.Role;
import org.skolbro.api.access.SignIn;
import org.skolbro.api.archive.Archive;
import org.skolbro.api.audit.Audit;
import org.skolbro.api.consent.ConsentReceipts;
import org.skolbro.api.consent.ConsentRules;
import org.skolbro.api.consent.Consents;
import org.skolbro.api.delivery.Deliveries;
import org.skolbro.api.departure.Departures;
import org.skolbro.api.disclosure.Disclosures;
import org.skolbro.api.document.Documents;
import org.skolbro.api.document.Hidings;
import org.skolbro.api.extract.RegisterExtracts;
import org.skolbro.api.form.AddOns;
import org.skolbro.api.form.Forms;
import org.skolbro.api.identity.FictitiousIdentities;
import org.skolbro.api.identity.FictitiousPlacements;
import org.skolbro.api.identity.IdentityKeys;
import org.skolbro.api.identity.Mentions;
import org.skolbro.api.mail.MailServers;
import org.skolbro.api.order.Orders;
import org.skolbro.api.print.PrintRuns;
import org.skolbro.api.print.Prints;
import org.skolbro.api.rectification.Rectifications;
import org.skolbro.api.register.Grants;
import org.skolbro.api.register.PersonMerges;
import org.skolbro.api.register.Register;
import org.skolbro.api.register.RegisterImports;
import org.skolbro.api.reminder.ConsentReminders;
import org.skolbro.api.reminder.UnansweredQuestions;
import org.skolbro.api.retention.DeclaredMilestones;
import org.skolbro.api.retention.Disposals;
import org.skolbro.api.retention.Holds;
import org.skolbro.api.retention.PhysicalErasure;
import org.skolbro.api.retention.RecordsPlans;
import org.skolbro.api.rollover.RollOvers;
import org.skolbro.api.statistics.Statistics;
import org.skolbro.api.transfer.Arrivals;
import org.skolbro.api.transfer.Counterparts;
import org.skolbro.api.transfer.Transfers;
import org.skolbro.api.transition.Rehearsals;
import org.skolbro.api.transition.TransitionMatrix;
import org.skolbro.api.transition.Transitions;
import org.skolbro.ui.fake.Fake;
import org.skolbro.ui.internal.account.AccountViews;
import org.skolbro.ui.internal.archive.ArchiveViews;
import org.skolbro.ui.internal.audit.AuditViews;
import org.skolbro.ui.internal.child.ChildViews;
import org.skolbro.ui.internal.consent.ConsentViews;
import org.skolbro.ui.internal.delivery.DeliveryViews;
import org.skolbro.ui.internal.departure.DepartureViews;
import org.skolbro.ui.internal.disclosure.DisclosureViews;
import org.skolbro.ui.internal.document.DocumentViews;
import org.skolbro.ui.internal.extract.ExtractViews;
import org.skolbro.ui.internal.form.FormViews;
import org.skolbro.ui.internal.grant.GrantViews;
import org.skolbro.ui.internal.hiding.HidingViews;
import org.skolbro.ui.internal.identity.IdentityViews;
import org.skolbro.ui.internal.matrix.MatrixViews;
import org.skolbro.ui.internal.merge.MergeViews;
import org.skolbro.ui.internal.order.OrderViews;
import org.skolbro.ui.internal.print.PrintViews;
import org.skolbro.ui.internal.rectification.RectificationViews;
import org.skolbro.ui.internal.register.ImportViews;
import org.skolbro.ui.internal.reminder.ReminderViews;
import org.skolbro.ui.internal.retention.HoldViews;
import org.skolbro.ui.internal.retention.RetentionViews;
import org.skolbro.ui.internal.routes.Catalogue;
import org.skolbro.ui.internal.routes.Entry;
import org.skolbro.ui.internal.routes.ShellViews;
import org.skolbro.ui.internal.signin.OwnViews;
import org.skolbro.ui.internal.start.StartViews;
import org.skolbro.ui.internal.statistics.StatisticsViews;
import org.skolbro.ui.internal.transfer.TransferServices;
import org.skolbro.ui.internal.transition.TransitionViews;
import org.skolbro.ui.internal.work.Jobs;

public class AllViewsTest {

    private static final Register REGISTER = Fake.unasked(Register.class);
    private static final Documents DOCUMENTS = Fake.unasked(Documents.class);
    private static final Forms FORMS = Fake.unasked(Forms.class);
    private static final Consents CONSENTS = Fake.unasked(Consents.class);
    private static final Transitions TRANSITIONS = Fake.unasked(Transitions.class);
    private static final TransferServices TRANSFERS = new TransferServices(Fake.unasked(Transfers.class), Fake.unasked(Arrivals.class),
        Fake.unasked(Counterparts.class), new Jobs());
    private static final Disposals DISPOSALS = Fake.unasked(Disposals.class);
    private static final Holds HOLDS = Fake.unasked(Holds.class);

    private static final List<ShellViews> MODULES = List.of(new OwnViews(Fake.unasked(SignIn.class)),
        new StartViews(Fake.unasked(SignIn.class), REGISTER, DOCUMENTS, Optional.of(CONSENTS), Optional.of(TRANSITIONS),
            Optional.of(DISPOSALS), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty(), Optional.empty(), Clock.systemUTC()),
        new ChildViews(REGISTER, DOCUMENTS, CONSENTS, FORMS, Fake.unasked(DeclaredMilestones.class), Fake.unasked(Prints.class),
            Fake.unasked(Transitions.class)),
        new DocumentViews(DOCUMENTS, REGISTER, FORMS, Fake.unasked(Prints.class),
            Fake.unasked(DeclaredMilestones.class), Fake.unasked(Rectifications.class), Fake.unasked(Disclosures.class), TRANSITIONS, HOLDS),
        new DisclosureViews(Fake.unasked(Disclosures.class), Clock.systemUTC()),
        new StatisticsViews(Fake.unasked(Statistics.class)),
        new RectificationViews(Fake.unasked(Rectifications.class)),
        new PrintViews(Fake.unasked(PrintRuns.class), new Jobs()), new ConsentViews(CONSENTS, Fake.unasked(ConsentReceipts.class), Fake.unasked(ConsentRules.class), REGISTER, FORMS), new TransitionViews(TRANSITIONS, Fake.unasked(Rehearsals.class), Fake.unasked(RollOvers.class), TRANSFERS,
            Clock.systemUTC()), new org.skolbro.ui.internal.transfer.TransferViews(TRANSFERS, Clock.systemUTC()),
        new RetentionViews(Fake.unasked(RecordsPlans.class), FORMS, DISPOSALS, Fake.unasked(PhysicalErasure.class), HOLDS, new Jobs(), Clock.systemUTC()),
        new DeliveryViews(Fake.unasked(Deliveries.class), new Jobs()), new DepartureViews(Fake.unasked(Departures.class), new Jobs()),
        new MatrixViews(Fake.unasked(TransitionMatrix.class), REGISTER, Clock.systemUTC()),
        new ExtractViews(Fake.unasked(RegisterExtracts.class)),
        new HoldViews(HOLDS, REGISTER, Fake.unasked(RecordsPlans.class), FORMS),
        new ImportViews(Fake.unasked(RegisterImports.class), new Jobs()),
        new AccountViews(Fake.unasked(Accounts.class), REGISTER), new FormViews(FORMS, Fake.unasked(AddOns.class), new Jobs()),
        new AuditViews(Fake.unasked(Audit.class)), new HidingViews(Fake.unasked(Hidings.class), REGISTER, DOCUMENTS),
        new IdentityViews(Fake.unasked(IdentityKeys.class), Fake.unasked(FictitiousIdentities.class),
            Fake.unasked(FictitiousPlacements.class), Fake.unasked(Mentions.class), new Jobs(), REGISTER, Clock.systemUTC()),
        new GrantViews(Fake.unasked(Grants.class), REGISTER), new MergeViews(Fake.unasked(PersonMerges.class)),
        new OrderViews(Fake.unasked(Orders.class), REGISTER, Clock.systemUTC()), new ArchiveViews(Fake.unasked(Archive.class), HOLDS),
        new org.skolbro.ui.internal.closing.ClosingViews(Fake.unasked(org.skolbro.api.register.UnitClosings.class), REGISTER, Clock.systemUTC()),
        new ReminderViews(Fake.unasked(ConsentReminders.class), Fake.unasked(UnansweredQuestions.class), Fake.unasked(MailServers.class)));

    private final Catalogue catalogue = new Catalogue();

    @Test
    public void fitIntoOneCatalogue() {
        for (Entry entry : entries()) {
            assertEquals(Optional.empty(), catalogue.add(entry));
        }
    }

    @Test
    public void areShownToNamedRoles() {
        entries().forEach(entry -> assertFalse(entry.view().path(), entry.view().shownTo().isEmpty()));
    }

    @Test
    public void giveTheAdministratorNoWayToDocuments() {
        Set<String> paths = Set.of("grupper", "grupp/:group", "barn/:child", "barn/:child/sekretess", "skyddade", "sarskilda-behorigheter", "handling/:document", "skriv/:draft", "overgangar",
            "overgang/:transition", "overgangar/tillsammans", "overforingar", "overforing/:arrival", "lasarsbyte", "barn/:child/foljer-med", "samtycken", "utskrift", "bestallningar", "arkivbestallningar", "arkiv", "bestallning/:order",
            "registerutdrag", "mina-uppgifter", "rattelser", "utlamnanden", "utlamnande/:disclosure",
            "utlamnande/:disclosure/handling/:document");
        assertEquals(List.of(), entries().stream().map(Entry::view).filter(view -> paths.contains(view.path()))
            .filter(view -> view.shownTo().contains(Role.ADMINISTRATOR) || view.shownTo().contains(Role.AUDITOR)).toList());
    }

    @Test
    public void giveEverybodyAStartInTheMenu() {
        entries().forEach(catalogue::add);
        for (Role role : Role.values()) {
            assertEquals("", catalogue.menu(Set.of(role)).getFirst().view().path());
        }
    }

    @Test
    public void haveNoNamesInTheirAddresses() {
        entries().forEach(entry -> assertEquals(entry.view().path(), entry.view().path().replaceAll("[^a-z/:-]", "")));
    }

    private static List<Entry> entries() {
        return MODULES.stream().flatMap(module -> module.entries().stream()).toList();
    }
}
