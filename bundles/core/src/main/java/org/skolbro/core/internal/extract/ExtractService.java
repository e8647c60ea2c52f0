package org.skolbro.core.internal.extract;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.extract.RegisterExtracts;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.person.IdentityNumber;
import org.skolbro.api.person.Person;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.problem.StorageFailure;
import org.skolbro.api.text.Text;
import org.skolbro.core.internal.access.Gate;
import org.skolbro.core.internal.access.Majority;
import org.skolbro.core.internal.audit.AuditTrail;
import org.skolbro.core.internal.document.file.WorkingCopy;
import org.skolbro.core.internal.extract.ExtractReading.Extract;
import org.skolbro.core.packing.ChildPackage;
import org.skolbro.core.print.Printer;
import org.skolbro.core.store.RegisterStore;
import org.skolbro.core.store.UnitOfWork;

/**
 * Register extracts as others see them. Rows are read in one transaction into a file of their own; pages are laid out after it,
 * so that a slow receiver holds no lock.
 */
@Component
public final class ExtractService implements RegisterExtracts {

    private static final Text NOBODY = Text.sv("Ingen inom räckhåll har det numret. Kontrollera det, tolv siffror. Den som har skyddade"
            + " personuppgifter hämtar sitt utdrag själv, eller får ett barns av rektor som har en personlig behörighet.")
        .en("Nobody within reach has that number. Check it, twelve digits. Whoever has protected personal data fetches her own extract,"
            + " or gets a child’s from the headteacher who has a personal permission.");

    private final UnitOfWork work;
    private final Gate gate;
    private final RegisterStore register;
    private final ExtractReading reading;
    private final AuditTrail trail;
    private final List<Printer> printers;
    private final Clock clock;

    @Activate
    public ExtractService(@Reference UnitOfWork work, @Reference Gate gate, @Reference RegisterStore register, @Reference ExtractReading reading,
            @Reference AuditTrail trail, @Reference(cardinality = ReferenceCardinality.MULTIPLE, policyOption = ReferencePolicyOption.GREEDY)
            List<Printer> printers, @Reference(target = "(skolbro.clock=platform)") Clock clock) {
        this.work = work;
        this.gate = gate;
        this.register = register;
        this.reading = reading;
        this.trail = trail;
        this.printers = List.copyOf(printers);
        this.clock = clock;
    }

    @Override
    public boolean ready() {
        return !printers.isEmpty();
    }

    @Override
    public Found own(Caller caller) {
        return work.inOne(() -> found(require(caller, caller.person().orElseThrow(ExtractService::missing))));
    }

    @Override
    public Outcome<Found> find(Caller caller, String number) {
        requireTaker(caller);
        return work.inOne(() -> {
            Optional<Person> person = person(number).filter(known -> reaches(caller, known));
            trail.write(caller, "extract.found", person.map(Person::id).stream().toList(), "", "");
            return person.map(known -> Outcome.done(found(known))).orElse(Outcome.refused(NOBODY));
        });
    }

    private Optional<Person> person(String written) {
        return register.ownerOf(written).flatMap(register::person);
    }

    private Found found(Person person) {
        List<PersonId> guardians = isMinor(person) ? register.guardianships(List.of(person.id())).stream()
            .filter(one -> one.span().contains(today())).map(one -> one.adult()).distinct().toList() : List.of();
        return new Found(person.id(), person.name().full(), person.number().map(IdentityNumber::formatted).orElse(""),
            register.persons(guardians).stream().filter(adult -> !adult.isProtected())
                .map(adult -> new Guardian(adult.id(), adult.name().full())).toList());
    }

    private boolean isMinor(Person person) {
        return Majority.dayOf(person).filter(today()::isBefore).isPresent();
    }

    /** Herself, or whoever takes it out for her. */
    private Person require(Caller caller, PersonId person) {
        boolean own = caller.person().equals(Optional.of(person));
        if (!own) {
            requireTaker(caller);
        }
        return register.person(person).filter(known -> own ? gate.towards(caller, person).contains(Role.PUPIL) : reaches(caller, known))
            .orElseThrow(ExtractService::missing);
    }

    private void requireTaker(Caller caller) {
        if (!caller.roles().contains(Role.HEADTEACHER)) {
            gate.requireOffice(caller, Role.ARCHIVIST);
        }
        gate.requireLevel(caller, AssuranceLevel.SECOND_FACTOR);
    }

    /** An archivist anybody without a security marking; a headteacher a protected child whom a permission of her own names. */
    private boolean reaches(Caller caller, Person person) {
        return gate.towards(caller, person.id()).contains(Role.ARCHIVIST)
            || caller.roles().contains(Role.HEADTEACHER) && person.isProtected() && !gate.permitted(caller, List.of(person.id())).isEmpty();
    }

    private static NotFound missing() {
        return new NotFound("No such person");
    }

    @Override
    public void write(Caller caller, PersonId whom, Wish wish, OutputStream out) {
        if (!ready()) {
            throw new StorageFailure("No bundle that prints is installed");
        }
        try (WorkingCopy json = new WorkingCopy()) {
            Extract extract = work.inOne(() -> read(caller, whom, wish, json.path()));
            zip(extract, json.path(), out);
        } catch (IOException | UncheckedIOException failed) {
            throw new StorageFailure("The extract could not be written where it was asked for", failed);
        }
    }

    private Extract read(Caller caller, PersonId whom, Wish wish, Path json) {
        Person person = require(caller, whom);
        boolean hers = wish.handedTo().map(guardian -> !caller.person().equals(Optional.of(whom))
            && found(person).guardians().stream().anyMatch(one -> one.person().equals(guardian))).orElse(true);
        if (!hers) {
            throw missing();
        }
        Extract extract = reading.read(caller, person, wish, json);
        trail.write(caller, "extract.written", List.of(whom), "", (wish.handedTo().isPresent() ? "for a guardian, " : "") + extract.rows() + " rows, "
            + extract.copies().size() + " copies");
        return extract;
    }

    private void zip(Extract extract, Path json, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        zip.putNextEntry(new ZipEntry("registerutdrag.pdf"));
        printers.getFirst().paper(extract.paper(), new Open(zip));
        zip.closeEntry();
        zip.putNextEntry(new ZipEntry("registerutdrag.json"));
        Files.copy(json, zip);
        zip.closeEntry();
        for (Map.Entry<String, ChildPackage.Paper> copy : extract.copies().entrySet()) {
            copy(copy.getKey(), copy.getValue(), zip);
        }
        zip.finish();
    }

    private static void copy(String name, ChildPackage.Paper paper, ZipOutputStream zip) throws IOException {
        zip.putNextEntry(new ZipEntry("handlingar/" + name));
        paper.pdf().accept(new Open(zip));
        zip.closeEntry();
        int number = 0;
        for (ChildPackage.File file : paper.files()) {
            if (!file.attachment().mediaType().startsWith("image/")) {
                zip.putNextEntry(new ZipEntry("handlingar/" + name.replace(".pdf", "") + "-" + ++number + " "
                    + file.attachment().fileName().replaceAll("[^\\p{L}\\p{N} ._-]", "_")));
                try (InputStream content = file.content().get()) {
                    content.transferTo(zip);
                }
                zip.closeEntry();
            }
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** A printer that closes what it was given would end the zip. */
    private static final class Open extends FilterOutputStream {

        private Open(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
