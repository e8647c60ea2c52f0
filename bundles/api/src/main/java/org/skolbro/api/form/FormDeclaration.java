package org.skolbro.api.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.skolbro.api.consent.ConsentPurpose;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.FieldRule;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.retention.RetentionRule;
import org.skolbro.api.text.Text;
import org.skolbro.api.transition.TransitionRule;

/**
 * Everything the core must know about a form, as data. Retention rows are proposals until a board has decided.
 *
 * @param serves codes that this form answers for; no other may serve them
 * @param alongside codes of other forms where its types are written too: an add-on serves none and stands alongside some
 * @param fieldRules dated rows about what must be written in its types
 */
public record FormDeclaration(FormId id, Text name, Set<SchoolType> serves, Set<SchoolType> alongside,
        List<DocumentType> documentTypes, List<FieldRule> fieldRules, List<ConsentPurpose> consentPurposes,
        List<TransitionRule> transitionRules, List<RetentionRule> retentionProposals) {

    public FormDeclaration {
        serves = Set.copyOf(serves);
        alongside = Set.copyOf(alongside);
        documentTypes = List.copyOf(documentTypes);
        fieldRules = List.copyOf(fieldRules);
        consentPurposes = List.copyOf(consentPurposes);
        transitionRules = List.copyOf(transitionRules);
        retentionProposals = List.copyOf(retentionProposals);
    }

    /** All codes of children about whom its types are written. */
    public Set<SchoolType> codes() {
        Set<SchoolType> all = new HashSet<>(serves);
        all.addAll(alongside);
        return Set.copyOf(all);
    }

    public static Builder of(String id, Text name) {
        return new Builder(new FormId(id), name);
    }

    /** Collects the parts of a declaration, in any order. */
    public static final class Builder {
        private final FormId id;
        private final Text name;
        private Set<SchoolType> serves = Set.of();
        private Set<SchoolType> alongside = Set.of();
        private final List<DocumentType> types = new ArrayList<>();
        private final List<FieldRule> fields = new ArrayList<>();
        private final List<ConsentPurpose> purposes = new ArrayList<>();
        private final List<TransitionRule> transitions = new ArrayList<>();
        private final List<RetentionRule> retention = new ArrayList<>();

        private Builder(FormId id, Text name) {
            this.id = id;
            this.name = name;
        }

        public Builder serves(SchoolType... codes) {
            serves = Set.of(codes);
            return this;
        }

        public Builder alongside(SchoolType... codes) {
            alongside = Set.of(codes);
            return this;
        }

        public Builder documents(DocumentType... declared) {
            types.addAll(List.of(declared));
            return this;
        }

        public Builder fieldRules(List<FieldRule> rows) {
            fields.addAll(rows);
            return this;
        }

        public Builder consents(ConsentPurpose... declared) {
            purposes.addAll(List.of(declared));
            return this;
        }

        public Builder transitions(List<TransitionRule> rows) {
            transitions.addAll(rows);
            return this;
        }

        public Builder retention(List<RetentionRule> proposals) {
            retention.addAll(proposals);
            return this;
        }

        public FormDeclaration build() {
            return new FormDeclaration(id, name, serves, alongside, types, fields, purposes, transitions, retention);
        }
    }
}
