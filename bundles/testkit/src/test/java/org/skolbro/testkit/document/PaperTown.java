package org.skolbro.testkit.document;

import java.util.List;
import java.util.Optional;

import org.skolbro.api.access.Caller;
import org.skolbro.api.audit.AuditLine;
import org.skolbro.api.document.About;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.DocumentRow;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.Documents;
import org.skolbro.api.document.Draft;
import org.skolbro.api.document.Draft.Change;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.person.SecurityMarking;
import org.skolbro.api.register.DateSpan;
import org.skolbro.api.register.GroupId;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.text.Text;
import org.skolbro.testkit.InMemoryPlatform;
import org.skolbro.testkit.InventedForm;
import org.skolbro.testkit.Town;

/** A preschool with a group, where people write. */
final class PaperTown {

    static final Page.Request FIRST = Page.Request.first(100);

    final InMemoryPlatform platform = new InMemoryPlatform();
    final Town town = platform.town();
    final Documents documents = platform.documents();
    final InventedForm form = new InventedForm();
    final UnitCode unit = town.unit();
    final GroupId group = town.group(unit);
    final PersonId maja = named("Maja");
    final PersonId teacherPerson = town.teacherOf(group);
    final Caller teacher = platform.callers().of(teacherPerson);

    PaperTown() {
        platform.install(form);
    }

    PersonId named(String given) {
        PersonId child = town.person(given, SecurityMarking.NONE, Optional.of(platform.clock().today().minusYears(4)));
        town.joins(child, group);
        town.isPlaced(child, unit, DateSpan.from(platform.clock().today().minusYears(1)));
        return child;
    }

    Caller guardianOf(PersonId child) {
        return platform.callers().guardianOf(child);
    }

    /** Somebody with a duty at the unit and an account. */
    PersonId colleague() {
        PersonId person = town.onDuty(unit, "Förskollärare");
        platform.callers().of(person);
        return person;
    }

    Draft start(DocumentType type, PersonId... children) {
        return done(documents.start(teacher, type.id(), About.children(List.of(children))));
    }

    Draft type(Caller author, DocumentId draft, String key, String before, String after) {
        return documents.save(author, draft, List.of(new Change(key, before, after)));
    }

    DocumentId finalised(DocumentType type, String key, String text, PersonId... children) {
        Draft draft = start(type, children);
        type(teacher, draft.id(), key, "", text);
        return done(documents.finalise(teacher, draft.id())).id();
    }

    List<DocumentRow> listed(Caller caller, PersonId child) {
        return documents.about(caller, child, Documents.Filter.ALL, FIRST).items();
    }

    List<AuditLine> audit(String action) {
        return platform.house().memory.inOne(() -> platform.house().auditStore.lines(org.skolbro.api.audit.Audit.Filter.ALL, FIRST))
            .items().stream().filter(line -> line.action().equals(action)).toList();
    }

    static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T>(Text reason) -> throw new AssertionError("Refused: " + reason.en());
        };
    }

    static Text reason(Outcome<?> outcome) {
        if (outcome instanceof Outcome.Refused<?>(Text reason)) {
            return reason;
        }
        throw new AssertionError("Expected a refusal");
    }
}
