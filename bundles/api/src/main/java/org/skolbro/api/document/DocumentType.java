package org.skolbro.api.document;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.api.access.Role;
import org.skolbro.api.law.LegalBasis;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.text.Text;

/**
 * Document type (handlingstyp) as a form declares it. Stored whole with every document, so that the document can be read,
 * moved, held and destroyed when the form is gone.
 *
 * @param within codes that it is written under; empty means all that its form serves or stands alongside
 * @param about what a document of this type may be about
 * @param writers roles that may write one, towards a child or group of their own
 * @param readers roles that may read a finalised one, towards a child of their own; nobody else ever does
 * @param level assurance needed both to write and to read
 * @param deciders roles of which one must finalise it, because it is a decision (beslut); empty when every writer may
 * @param information what always stands beneath the text, such as how to appeal (överklagandehänvisning)
 * @param basis the duty or decision that it is written under
 * @param statistical keys of CHOICE fields that are counted when documents of the type are anonymised; nothing else of them stays
 */
public record DocumentType(DocumentTypeId id, int version, Text name, Set<SchoolType> within, Set<About> about,
        List<Field> fields, boolean pictures, Set<Role> writers, Set<Role> readers, Secrecy secrecy, AssuranceLevel level,
        Set<Role> deciders, Optional<Text> information, LegalBasis basis, Set<String> statistical) {

    /** Whom a document is about. */
    public enum About {
        /** One child. */
        CHILD,
        /** One or several children, decided for each by itself. */
        CHILDREN,
        /** A group; never follows a child. */
        GROUP
    }

    /** Secrecy (sekretess) that the content usually falls under; shown to those who hand out (OSL 23 kap.). */
    public enum Secrecy {
        /** Public unless something else is written in it. */
        OPEN,
        /** Straight damage test (rakt skaderekvisit). */
        STRAIGHT,
        /** Reverse damage test (omvänt skaderekvisit): secret unless it is clear that nobody is harmed. */
        REVERSE
    }

    public DocumentType {
        if (id == null || version < 1 || name == null || basis == null) {
            throw new IllegalArgumentException("A document type has an id, a version, a name and a legal basis");
        }
        within = Set.copyOf(within);
        about = Set.copyOf(about);
        fields = List.copyOf(fields);
        writers = Set.copyOf(writers);
        readers = Set.copyOf(readers);
        deciders = Set.copyOf(deciders);
        // descriptions that were stored before there were any have none
        statistical = statistical == null ? Set.of() : Set.copyOf(statistical);
        if (!writers.containsAll(deciders)) {
            throw new IllegalArgumentException(id + " is decided by somebody who may not write it");
        }
        if (about.isEmpty() || fields.isEmpty()) {
            throw new IllegalArgumentException(id + " says neither whom it is about nor what is written in it");
        }
        if (fields.stream().map(Field::key).distinct().count() != fields.size()) {
            throw new IllegalArgumentException(id + " has a field twice");
        }
        for (String key : statistical) {
            if (fields.stream().noneMatch(field -> field.key().equals(key) && field.kind() == Field.Kind.CHOICE)) {
                throw new IllegalArgumentException(id + " counts " + key + ", which is no CHOICE field of it");
            }
        }
    }

    /** A type of which nothing but the number is counted. */
    public DocumentType(DocumentTypeId id, int version, Text name, Set<SchoolType> within, Set<About> about, List<Field> fields, boolean pictures,
            Set<Role> writers, Set<Role> readers, Secrecy secrecy, AssuranceLevel level, Set<Role> deciders, Optional<Text> information,
            LegalBasis basis) {
        this(id, version, name, within, about, fields, pictures, writers, readers, secrecy, level, deciders, information, basis, Set.of());
    }

    /** Whether it is written about children and groups with this code, where its form is at all. */
    public boolean isWithin(SchoolType code) {
        return within.isEmpty() || within.contains(code);
    }

    /** Starts a declaration; the legal basis cannot be left out. */
    public static Named named(String id, Text name) {
        return basis -> new Builder(new DocumentTypeId(id), name, basis);
    }

    /** The step that asks for the legal basis. */
    public interface Named {
        Builder because(LegalBasis basis);
    }

    /** The parts that have defaults: version 1, about one child, no pictures, reverse damage test, password level. */
    public static final class Builder {
        private final DocumentTypeId id;
        private final Text name;
        private final LegalBasis basis;
        private int version = 1;
        private Set<SchoolType> within = Set.of();
        private final Set<About> about = EnumSet.noneOf(About.class);
        private final List<Field> fields = new ArrayList<>();
        private boolean pictures;
        private final Set<Role> writers = EnumSet.noneOf(Role.class);
        private final Set<Role> readers = EnumSet.noneOf(Role.class);
        private Secrecy secrecy = Secrecy.REVERSE;
        private AssuranceLevel level = AssuranceLevel.PASSWORD;
        private final Set<Role> deciders = EnumSet.noneOf(Role.class);
        private Optional<Text> information = Optional.empty();
        private Set<String> statistical = Set.of();

        private Builder(DocumentTypeId id, Text name, LegalBasis basis) {
            this.id = id;
            this.name = name;
            this.basis = basis;
        }

        public Builder version(int version) {
            this.version = version;
            return this;
        }

        public Builder within(SchoolType... codes) {
            within = Set.of(codes);
            return this;
        }

        public Builder about(About... whom) {
            about.addAll(List.of(whom));
            return this;
        }

        public Builder fields(Field... declared) {
            fields.addAll(List.of(declared));
            return this;
        }

        public Builder withPictures() {
            pictures = true;
            return this;
        }

        public Builder writtenBy(Role... roles) {
            writers.addAll(List.of(roles));
            return this;
        }

        public Builder readBy(Role... roles) {
            readers.addAll(List.of(roles));
            return this;
        }

        public Builder secrecy(Secrecy secrecy) {
            this.secrecy = secrecy;
            return this;
        }

        public Builder needs(AssuranceLevel level) {
            this.level = level;
            return this;
        }

        /** Makes it a decision: whoever else has written it hands it in to one of these. */
        public Builder decidedBy(Role... roles) {
            deciders.addAll(List.of(roles));
            return this;
        }

        public Builder informing(Text text) {
            information = Optional.of(text);
            return this;
        }

        /** Fields with a closed set of values that are counted when documents are anonymised. */
        public Builder counting(String... choiceFields) {
            statistical = Set.of(choiceFields);
            return this;
        }

        public DocumentType build() {
            return new DocumentType(id, version, name, within, about.isEmpty() ? Set.of(About.CHILD) : about, fields, pictures,
                writers, readers, secrecy, level, deciders, information, basis, statistical);
        }
    }
}
