package org.skolbro.testkit.store;

import static org.junit.Assert.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.junit.Test;
import org.skolbro.api.consent.ConsentPurpose;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.form.FormDeclaration;
import org.skolbro.core.store.FormStore;
import org.skolbro.core.store.UnitOfWork;

/** What every store of declarations owes. */
public abstract class FormStoreContract {

    private static final Instant MORNING = Instant.parse("2026-05-04T06:00:00Z");

    protected abstract UnitOfWork unitOfWork();

    protected abstract FormStore store();

    @Test
    public void aDeclarationComesBackWithAllItsRows() {
        FormDeclaration declaration = Declarations.preschool("Förskola");
        run(() -> store().remember(declaration, "1.0.0", MORNING));
        assertEquals(List.of(new FormStore.Seen(declaration, "1.0.0", MORNING)), in(() -> store().latest()));
    }

    @Test
    public void anEqualDeclarationIsNotKeptAgain() {
        run(() -> store().remember(Declarations.preschool("Förskola"), "1.0.0", MORNING));
        run(() -> store().remember(Declarations.preschool("Förskola"), "1.0.0", MORNING.plusSeconds(60)));
        assertEquals(List.of(MORNING), in(() -> store().latest()).stream().map(FormStore.Seen::at).toList());
    }

    @Test
    public void aChangedDeclarationBecomesTheLatest() {
        run(() -> store().remember(Declarations.preschool("Förskola"), "1.0.0", MORNING));
        run(() -> store().remember(Declarations.preschool("Förskolan"), "1.1.0", MORNING.plusSeconds(60)));
        assertEquals(List.of("1.1.0"), in(() -> store().latest()).stream().map(FormStore.Seen::version).toList());
    }

    @Test
    public void aKnownTypeIsNeverChanged() {
        DocumentType first = Declarations.type(1, "Lärlogg");
        run(() -> store().remember(first));
        run(() -> store().remember(Declarations.type(1, "Något annat")));
        assertEquals(Optional.of(first), in(() -> store().type(first.id(), 1)));
    }

    @Test
    public void everyVersionOfATypeIsKept() {
        DocumentType first = Declarations.type(1, "Lärlogg");
        DocumentType second = Declarations.type(2, "Lärlogg");
        run(() -> store().remember(second));
        run(() -> store().remember(first));
        assertEquals(List.of(first, second), in(() -> store().types()));
        assertEquals(Optional.empty(), in(() -> store().type(first.id(), 3)));
    }

    @Test
    public void aQuestionIsReadAsItWasAskedThen() {
        FormDeclaration declaration = Declarations.preschool("Förskola");
        run(() -> store().remember(declaration, "1.0.0", MORNING));
        run(() -> store().remember(Declarations.preschool("Förskolan"), "1.1.0", MORNING.plusSeconds(60)));
        ConsentPurpose asked = declaration.consentPurposes().getFirst();
        assertEquals(Optional.of(asked), in(() -> store().purpose(asked.id(), asked.textVersion())));
        assertEquals(Optional.empty(), in(() -> store().purpose(asked.id(), asked.textVersion() + 1)));
    }

    private <T> T in(Supplier<T> work) {
        return unitOfWork().inOne(work);
    }

    private void run(Runnable work) {
        unitOfWork().inOne(work);
    }
}
