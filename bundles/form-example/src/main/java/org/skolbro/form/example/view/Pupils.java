package org.skolbro.form.example.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.skolbro.api.access.Caller;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.Documents;
import org.skolbro.api.document.Documents.Latest;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.ChildRow;
import org.skolbro.api.register.GroupRow;
import org.skolbro.api.register.Register;
import org.skolbro.form.example.LanguageSupport;
import org.skolbro.form.example.LanguageSupportDocuments;

/** Finds the pupils of all the caller's groups that have a plan, whatever school form they are in. */
final class Pupils {

    /** @param lastNote when somebody last wrote what was done; empty while nobody has */
    record Row(ChildRow pupil, String group, DocumentId plan, LocalDate planned, Optional<LocalDate> lastNote) {
    }

    private final Register register;
    private final Documents documents;

    Pupils(Register register, Documents documents) {
        this.register = register;
        this.documents = documents;
    }

    /** Once each, by family name, though a pupil may be in several groups. Groups of other forms are not asked about. */
    List<Row> of(Caller caller) {
        Map<PersonId, Row> rows = new HashMap<>();
        register.groups(caller).stream().filter(row -> LanguageSupport.mayBeIn(row.group().schoolType()))
            .forEach(group -> rowsOf(caller, group).forEach(row -> rows.putIfAbsent(row.pupil().id(), row)));
        return rows.values().stream().sorted(Comparator.comparing((Row row) -> row.pupil().name().family())
            .thenComparing(row -> row.pupil().name().given())).toList();
    }

    private List<Row> rowsOf(Caller caller, GroupRow group) {
        Map<PersonId, Latest> plans = new HashMap<>();
        Map<PersonId, Latest> notes = new HashMap<>();
        for (Latest latest : documents.latest(caller, group.group().id())) {
            if (latest.type().equals(LanguageSupportDocuments.PLAN.id())) {
                plans.put(latest.child(), latest);
            } else if (latest.type().equals(LanguageSupportDocuments.LOG.id())) {
                notes.put(latest.child(), latest);
            }
        }
        if (plans.isEmpty()) {
            return List.of();
        }
        List<Row> rows = new ArrayList<>();
        for (ChildRow pupil : register.children(caller, group.group().id())) {
            Latest plan = plans.get(pupil.id());
            if (plan != null) {
                rows.add(new Row(pupil, group.group().name() + ", " + group.unitName(), plan.document(), plan.date(),
                    Optional.ofNullable(notes.get(pupil.id())).map(Latest::date)));
            }
        }
        return rows;
    }
}
