package org.skolbro.core.internal.consent;

import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.consent.ConsentAnswer;
import org.skolbro.api.consent.ConsentPurpose;
import org.skolbro.api.consent.ConsentReceipts;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.person.Person;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.problem.StorageFailure;
import org.skolbro.api.text.Text;
import org.skolbro.core.internal.access.Gate;
import org.skolbro.core.internal.audit.AuditTrail;
import org.skolbro.core.internal.consent.Receipt.Line;
import org.skolbro.core.internal.delivery.DeliveryFolder;
import org.skolbro.core.internal.form.FormRules;
import org.skolbro.core.packing.ChildPackage.Organisation;
import org.skolbro.core.print.Printer;
import org.skolbro.core.store.ConsentStore;
import org.skolbro.core.store.FormStore;
import org.skolbro.core.store.RegisterStore;
import org.skolbro.core.store.UnitOfWork;

/** Writes receipts of what somebody has answered herself; reads nobody else's answers. */
@Component
public final class ConsentReceiptService implements ConsentReceipts {

    private final UnitOfWork work;
    private final Gate gate;
    private final AuditTrail trail;
    private final Clock clock;
    private final Sources sources;
    private final List<Printer> printers;

    /** @param printers none where no bundle that prints is installed */
    @Activate
    public ConsentReceiptService(@Reference UnitOfWork work, @Reference Gate gate, @Reference AuditTrail trail,
            @Reference(target = "(skolbro.clock=platform)") Clock clock, @Reference Sources sources,
            @Reference(cardinality = ReferenceCardinality.MULTIPLE, policyOption = ReferencePolicyOption.GREEDY) List<Printer> printers) {
        this.work = work;
        this.gate = gate;
        this.trail = trail;
        this.clock = clock;
        this.sources = sources;
        this.printers = List.copyOf(printers);
    }

    /** What a receipt is made of. */
    @Component(service = Sources.class)
    public record Sources(RegisterStore register, ConsentStore answers, FormStore texts, FormRules forms, DeliveryFolder municipality) {
        @Activate
        public Sources(@Reference RegisterStore register, @Reference ConsentStore answers, @Reference FormStore texts, @Reference FormRules forms,
                @Reference DeliveryFolder municipality) {
            this.register = register;
            this.answers = answers;
            this.texts = texts;
            this.forms = forms;
            this.municipality = municipality;
        }
    }

    @Override
    public boolean prints() {
        return !printers.isEmpty();
    }

    @Override
    public void write(Caller caller, PersonId child, Format format, Locale language, OutputStream out) {
        Receipt receipt = work.inOne(() -> receipt(caller, child, format));
        switch (format) {
            case JSON -> ReceiptJson.write(receipt, language, out);
            case PDF -> {
                if (printers.isEmpty()) {
                    throw new StorageFailure("No bundle that prints is installed");
                }
                printers.getFirst().certificate(new ReceiptPages(language).of(receipt), out);
            }
        }
    }

    private Receipt receipt(Caller caller, PersonId child, Format format) {
        boolean hers = gate.towards(caller, child).stream().anyMatch(role -> role == Role.GUARDIAN || role == Role.PUPIL);
        PersonId me = caller.person().filter(known -> hers).orElseThrow(() -> new NotFound("Child " + child));
        List<ConsentAnswer> mine = sources.answers().about(child).stream().filter(answer -> answer.guardian().equals(me))
            .sorted(Comparator.comparing(ConsentAnswer::at).reversed()).toList();
        if (mine.isEmpty()) {
            throw new NotFound("Answers about " + child);
        }
        trail.write(caller, "consent.receipt", List.of(child), "", format + " " + mine.size());
        RulesOfTheDay rules = new RulesOfTheDay(sources.answers().rules(), LocalDate.now(clock));
        Organisation municipality = sources.municipality().deliverer();
        return new Receipt(municipality.name(), municipality.code(), clock.instant(), name(child), name(me),
            mine.stream().map(answer -> line(answer, rules)).toList());
    }

    private Line line(ConsentAnswer answer, RulesOfTheDay rules) {
        Optional<ConsentPurpose> asked = sources.texts().purpose(answer.purpose(), answer.textVersion());
        List<Text> types = asked.stream().flatMap(purpose -> purpose.types().stream()).map(sources.forms()::documentType)
            .flatMap(Optional::stream).map(DocumentType::name).toList();
        return new Line(answer, asked, types, ConsentStanding.until(answer, rules.terms(answer.purpose())));
    }

    private String name(PersonId person) {
        return sources.register().person(person).map(Person::name).map(name -> name.full()).orElse("–");
    }
}
