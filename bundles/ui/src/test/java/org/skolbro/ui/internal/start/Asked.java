package org.skolbro.ui.internal.start;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.access.SignIn;
import org.skolbro.api.consent.Consents;
import org.skolbro.api.disclosure.Disclosures;
import org.skolbro.api.document.Documents;
import org.skolbro.api.document.Draft;
import org.skolbro.api.order.Orders;
import org.skolbro.api.register.Register;
import org.skolbro.api.register.RegisterImports;
import org.skolbro.api.reminder.ConsentReminders;
import org.skolbro.api.reminder.UnansweredQuestions;
import org.skolbro.api.retention.Disposals;
import org.skolbro.api.retention.RecordsPlans;
import org.skolbro.api.rollover.RollOvers;
import org.skolbro.api.transition.Transitions;
import org.skolbro.ui.fake.Fake;
import org.skolbro.ui.fake.Somebody;
import org.skolbro.ui.internal.transfer.TransferServices;

/** Who opens a start page in a test, and what the services answer her: those that are not named are away, or fail when they are asked. */
final class Asked {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-08-17T08:00:00Z"), ZoneOffset.UTC);

    private final Role role;
    private final Map<Class<?>, Object> services = new HashMap<>();

    private Asked(Role role) {
        this.role = role;
    }

    static Asked by(Role role) {
        return new Asked(role);
    }

    /** Has no drafts on her desk. */
    Asked withoutDrafts() {
        return with(Documents.class, new Object() {
            List<Draft> drafts(Caller caller) {
                return List.of();
            }
        });
    }

    Asked secondFactor(boolean there) {
        return with(SignIn.class, new Object() {
            boolean hasSecondFactor(Caller caller) {
                return there;
            }
        });
    }

    /** @param answers has the few methods of the service that are called */
    <T> Asked with(Class<T> service, Object answers) {
        services.put(service, service.isInstance(answers) ? answers : Fake.of(service, answers));
        return this;
    }

    Today.Columns today() {
        return new Today(sources(), Somebody.with(role)).collect();
    }

    private Sources sources() {
        return new Sources(CLOCK, always(SignIn.class), always(Register.class), always(Documents.class), maybe(Consents.class),
            maybe(Transitions.class), maybe(Disposals.class), maybe(RecordsPlans.class), maybe(RegisterImports.class), maybe(Orders.class),
            maybe(Disclosures.class), maybe(RollOvers.class), maybe(ConsentReminders.class), maybe(UnansweredQuestions.class),
            maybe(TransferServices.class));
    }

    private <T> T always(Class<T> service) {
        return maybe(service).orElseGet(() -> Fake.unasked(service));
    }

    private <T> Optional<T> maybe(Class<T> service) {
        return Optional.ofNullable(services.get(service)).map(service::cast);
    }

    /** Where the rows lead. */
    static List<String> paths(List<Today.Item> items) {
        return items.stream().map(Today.Item::path).toList();
    }
}
