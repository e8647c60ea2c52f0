package org.skolbro.ui.internal.retention;

import java.util.List;
import java.util.stream.Stream;

import org.skolbro.api.access.Caller;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.form.Forms;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.retention.Plan;
import org.skolbro.api.retention.RecordsPlans;
import org.skolbro.api.retention.RetentionRule;
import org.skolbro.ui.internal.text.Words;

/** What rows and examples of a plan can be about: what the school forms propose rows for, and what the plan already names. */
record Kinds(List<DocumentTypeId> types, List<SchoolType> codes, Words words, Forms forms) {

    static Kinds of(Caller caller, RecordsPlans plans, Plan plan, Words words, Forms forms) {
        return of(Stream.concat(plans.proposals(caller).stream(), plan.rules().stream()).toList(), words, forms);
    }

    /** Of the plan in force. */
    static Kinds of(Caller caller, RecordsPlans plans, Words words, Forms forms) {
        return of(Stream.concat(plans.proposals(caller).stream(),
            plans.inForce(caller).stream().flatMap(plan -> plan.rules().stream())).toList(), words, forms);
    }

    private static Kinds of(List<RetentionRule> rules, Words words, Forms forms) {
        List<DocumentTypeId> types = rules.stream().flatMap(rule -> rule.type().stream()).distinct()
            .sorted(words.alphabetical(type -> name(words, forms, type))).toList();
        List<SchoolType> codes = rules.stream().flatMap(rule -> rule.schoolType().stream()).distinct()
            .sorted(words.alphabetical(code -> words.say(code.name()))).toList();
        return new Kinds(types, codes, words, forms);
    }

    String name(DocumentTypeId type) {
        return name(words, forms, type);
    }

    /** With its code: two of them mean the same. */
    String name(SchoolType code) {
        return words.say(code.name()) + " (" + code + ")";
    }

    /** With its id: several school forms call theirs the same. */
    private static String name(Words words, Forms forms, DocumentTypeId id) {
        return forms.documentType(id).map(type -> words.say(type.name()) + " (" + id.value() + ")").orElse(id.value());
    }
}
