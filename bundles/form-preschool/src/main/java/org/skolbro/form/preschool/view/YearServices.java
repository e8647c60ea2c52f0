package org.skolbro.form.preschool.view;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.skolbro.api.access.Caller;
import org.skolbro.api.consent.Consents;
import org.skolbro.api.document.About;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.Documents;
import org.skolbro.api.document.Draft;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.GroupId;
import org.skolbro.api.register.GroupRow;
import org.skolbro.api.register.Register;
import org.skolbro.form.preschool.Preschool;

/** What the overview asks of the core. */
record YearServices(Register register, Documents documents, Consents consents, Clock clock) {

    List<GroupRow> groups(Caller caller) {
        return register.groups(caller).stream().filter(row -> row.group().schoolType().equals(Preschool.CODE)).toList();
    }

    /** Three questions for the whole group, however many children it has. */
    List<Row> rows(Caller caller, GroupId group, Collection<Matter> matters) {
        Row.Told told = new Row.Told(register.children(caller, group), documents.latest(caller, group),
            consents.standings(caller, group));
        return Row.of(told, matters, Term.of(LocalDate.now(clock)));
    }

    /** The caller's own draft of this kind about the child, so that a second choice of a cell goes on with the first. */
    Outcome<DocumentId> write(Caller caller, DocumentType type, PersonId child) {
        Optional<DocumentId> begun = documents.drafts(caller).stream()
            .filter(draft -> draft.type().id().equals(type.id()) && draft.about().equals(About.child(child)))
            .map(Draft::id).findFirst();
        return begun.map(Outcome::done).orElseGet(() -> documents.start(caller, type.id(), About.child(child)).map(Draft::id));
    }
}
