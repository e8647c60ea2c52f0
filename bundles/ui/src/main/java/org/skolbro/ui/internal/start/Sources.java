package org.skolbro.ui.internal.start;

import java.time.Clock;
import java.util.Optional;

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
import org.skolbro.ui.internal.transfer.TransferServices;

/** The services that know what needs somebody; those that are away have nothing to say. */
record Sources(Clock clock, SignIn signIn, Register register, Documents documents, Optional<Consents> consents,
        Optional<Transitions> transitions, Optional<Disposals> disposals, Optional<RecordsPlans> plans,
        Optional<RegisterImports> imports, Optional<Orders> orders, Optional<Disclosures> disclosures,
        Optional<RollOvers> rollOvers, Optional<ConsentReminders> reminders, Optional<UnansweredQuestions> unanswered,
        Optional<TransferServices> packages) {
}
