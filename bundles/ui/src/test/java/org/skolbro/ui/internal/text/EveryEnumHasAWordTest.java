package org.skolbro.ui.internal.text;

import static org.junit.Assert.assertFalse;

import java.util.Map;

import org.junit.Test;
import org.skolbro.api.access.Role;
import org.skolbro.api.consent.ConsentAnswer;
import org.skolbro.api.consent.ConsentTerms;
import org.skolbro.api.delivery.Delivery;
import org.skolbro.api.departure.Departure;
import org.skolbro.api.departure.DeparturePart;
import org.skolbro.api.disclosure.Disclosure;
import org.skolbro.api.disclosure.ReviewSheet;
import org.skolbro.api.document.DocumentRow;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.HoldingView;
import org.skolbro.api.mail.MailServer;
import org.skolbro.api.order.Order;
import org.skolbro.api.register.ImportReport;
import org.skolbro.api.reminder.Reminder;
import org.skolbro.api.reminder.ReminderRecipient;
import org.skolbro.api.retention.DeclaredMilestones.What;
import org.skolbro.api.retention.Plan;
import org.skolbro.api.retention.RetentionRule;
import org.skolbro.ui.internal.overview.Mark;
import org.skolbro.ui.view.Status;

public class EveryEnumHasAWordTest {

    private static final Map<String, Enum<?>[]> CLOSED_SETS = Map.ofEntries(
        Map.entry("status", Status.values()), Map.entry("role", Role.values()),
        Map.entry("child.place", DocumentRow.Place.values()), Map.entry("holding", HoldingView.Basis.values()),
        Map.entry("delivery.state", Delivery.State.values()), Map.entry("delivery.next", Delivery.State.values()),
        Map.entry("departure.state", Departure.State.values()), Map.entry("departure.next", Departure.State.values()),
        Map.entry("departure.kind", DeparturePart.Kind.values()),
        Map.entry("consent.choice", ConsentAnswer.Choice.values()), Map.entry("consent-rule.agreement", ConsentTerms.Agreement.values()),
        Map.entry("plan.basis", HoldingView.Basis.values()), Map.entry("plan.action", RetentionRule.Action.values()),
        Map.entry("plan.milestone", RetentionRule.Milestone.values()), Map.entry("plan.state", Plan.State.values()),
        Map.entry("declare", What.values()), Map.entry("declare.title", What.values()), Map.entry("declare.consequence", What.values()),
        Map.entry("declare.on", What.values()), Map.entry("declare.verb", What.values()), Map.entry("declare.back", What.values()),
        Map.entry("declare.back.title", What.values()), Map.entry("declare.back.consequence", What.values()),
        Map.entry("declare.back.verb", What.values()), Map.entry("declare.back.done", What.values()),
        Map.entry("disclosure.state", Disclosure.State.values()), Map.entry("disclosure.way", Disclosure.Way.values()),
        Map.entry("disclosure.verdict", Disclosure.Verdict.values()), Map.entry("disclosure.standing", Disclosure.Standing.values()),
        Map.entry("disclosure.kind", Disclosure.Kind.values()), Map.entry("disclosure.answered", Disclosure.Kind.values()), Map.entry("disclosure.result", Disclosure.Result.values()),
        Map.entry("disclosure.secrecy", DocumentType.Secrecy.values()), Map.entry("disclosure.whose", ReviewSheet.Whose.values()),
        Map.entry("order.state", Order.State.values()), Map.entry("reminder.state", Reminder.State.values()),
        Map.entry("reminder.person", ReminderRecipient.State.values()), Map.entry("reminder.cause", ReminderRecipient.Cause.values()),
        Map.entry("mail.security", MailServer.Security.values()),
        Map.entry("import.fault", ImportReport.Kind.values()), Map.entry("overview.mark", Mark.values()));

    @Test
    public void inSwedishAndInEnglish() {
        CLOSED_SETS.forEach((prefix, values) -> {
            for (Enum<?> value : values) {
                assertFalse(Words.in(Words.SWEDISH).word(prefix, value).isBlank());
                assertFalse(Words.in(Words.ENGLISH).word(prefix, value).isBlank());
            }
        });
    }
}
