package org.skolbro.persistence.internal.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import org.skolbro.api.document.About;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.Draft;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.GroupId;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.register.UnitCode;
import org.skolbro.persistence.internal.form.TypeKey;

/** What drafts and finalised documents have in common. */
@MappedSuperclass
abstract class WrittenEntity {

    @Id
    @Column(name = "id")
    private long id;

    @Column(name = "type_key")
    private String type;

    @Column(name = "school_type")
    private String schoolType;

    @Column(name = "unit_code")
    private String unit;

    @Column(name = "group_id")
    private String group;

    @Column(name = "title")
    private String title;

    @Column(name = "document_date")
    private LocalDate date;

    @Embedded
    private SourceEmbeddable source;

    protected WrittenEntity() {
    }

    WrittenEntity(DocumentId id, DocumentType type, SchoolType schoolType, UnitCode unit, About about) {
        this.id = id.value();
        this.type = TypeKey.of(type.id(), type.version());
        this.schoolType = schoolType.value();
        this.unit = unit.value();
        this.group = about instanceof About.OfGroup of ? of.group().value() : null;
    }

    void describe(String newTitle, LocalDate newDate, Optional<Draft.Source> newSource) {
        title = newTitle;
        date = newDate;
        source = SourceEmbeddable.from(newSource);
    }

    static List<Long> subjectsOf(About about) {
        return about instanceof About.OfChildren(List<PersonId> children)
            ? children.stream().map(PersonId::value).toList()
            : List.of();
    }

    About about(List<Long> subjects) {
        return group == null ? About.children(subjects.stream().map(PersonId::new).toList()) : About.group(new GroupId(group));
    }

    DocumentId id() {
        return new DocumentId(id);
    }

    String type() {
        return type;
    }

    SchoolType schoolType() {
        return new SchoolType(schoolType);
    }

    UnitCode unit() {
        return new UnitCode(unit);
    }

    String title() {
        return title;
    }

    LocalDate date() {
        return date;
    }

    Optional<Draft.Source> source() {
        return SourceEmbeddable.toRecord(source);
    }
}
