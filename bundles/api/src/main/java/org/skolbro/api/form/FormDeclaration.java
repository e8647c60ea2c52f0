package org.skolbro.api.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.skolbro.api.consent.ConsentPurpose;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.retention.RetentionRule;
import org.skolbro.api.text.Text;
import org.skolbro.api.transition.TransitionRule;

/** Everything the core must know about a form, as data. Retention rows are proposals until a board has decided. */
public record FormDeclaration(FormId id, Text name, Set<SchoolType> serves, List<DocumentType> documentTypes,
        List<ConsentPurpose> consentPurposes, List<TransitionRule> transitionRules, List<RetentionRule> retentionProposals) {

    public FormDeclaration {
        serves = Set.copyOf(serves);
        documentTypes = List.copyOf(documentTypes);
        consentPurposes = List.copyOf(consentPurposes);
        transitionRules = List.copyOf(transitionRules);
        retentionProposals = List.copyOf(retentionProposals);
    }

    public static Builder of(String id, Text name) {
        return new Builder(new FormId(id), name);
    }

    /** Collects the parts of a declaration, in any order. */
    public static final class Builder {
        private final FormId id;
        private final Text name;
        private Set<SchoolType> serves = Set.of();
        private final List<DocumentType> types = new ArrayList<>();
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

        public Builder documents(DocumentType... declared) {
            types.addAll(List.of(declared));
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
            return new FormDeclaration(id, name, serves, types, purposes, transitions, retention);
        }
    }
}
