package org.skolbro.persistence.internal.departure;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.skolbro.core.store.MunicipalityStore.Kind;
import org.skolbro.core.store.MunicipalityStore.Table;
import org.skolbro.core.store.MunicipalityStore.Which;

/**
 * The tables that a municipality takes along. Columns are named one by one, so that a new one never comes along by accident;
 * a test holds that every table stands here or in {@link #LEFT_OUT}.
 *
 * @param about says of a row whether it is about somebody with a security marking; empty when rows are about nobody
 */
record TakenAlong(Table table, String about, String order) {

    /** With the rows that were found to be the same person as one of these, and those found to be the same as such a row. */
    private static final String PROTECTED = "(select p.id from person p where p.marking <> 'NONE' or coalesce(p.merged_into, -1) in"
        + " (select q.id from person q where q.marking <> 'NONE' or coalesce(q.merged_into, -1) in"
        + " (select r.id from person r where r.marking <> 'NONE')))";
    /** A line about several lies whole with the protected; that somebody was hidden from a guardian names the guardian by id. */
    private static final String ACTED = "id in (select s.audit_id from audit_subject s where s.person_id in " + PROTECTED + ") or coalesce(account_id, -1) in"
        + " (select a.id from account a where " + of("a.person_id") + ") or action = 'guardian.hidden'";

    static final List<TakenAlong> ALL = List.of(
        register("unit", "", "code", "code", "name", "school_types", "provider"),
        register("unit_group", "", "id", "id", "unit_code", "name", "group_type", "school_type", "valid_from", "valid_to"),
        register("person", of("id"), "id", "id", "given_name", "family_name", "number_kind", "number_text", "marking", "email", "mobile",
            "merged_into", "last_tie_on"),
        register("person_identity", of("person_id"), "person_id, turn_no", "person_id", "turn_no", "number_kind", "number_text", "valid_from",
            "valid_to"),
        register("person_register_key", of("person_id"), "register_id", "register_id", "person_id"),
        register("placement", of("child_id"), "id", "id", "child_id", "unit_code", "school_type", "school_year", "valid_from", "valid_to"),
        register("guardianship", of("child_id", "adult_id"), "child_id, adult_id, kind, valid_from", "child_id", "adult_id", "kind",
            "valid_from", "valid_to"),
        register("membership", of("person_id"), "group_id, person_id, valid_from", "group_id", "person_id", "valid_from", "valid_to"),
        register("duty", of("person_id"), "person_id, unit_code, staff_role, valid_from", "person_id", "unit_code", "staff_role", "valid_from",
            "valid_to"),
        register("assignment", of("person_id"), "person_id, group_id, staff_role, valid_from", "person_id", "group_id", "staff_role",
            "valid_from", "valid_to"),
        register("person_merge", of("kept_id", "duplicate_id"), "id", "id", "kept_id", "duplicate_id", "undone", "merge_text"),
        // reports may name anybody, so that they lie with the protected
        register("register_import", "1 = 1", "id", "id", "started_at", "report"),
        register("account", of("person_id"), "id", "id", "user_name", "display_name", "person_id", "office_roles", "state", "last_sign_in"),
        register("personal_grant", of("staff_id", "child_id"), "id", "id", "staff_id", "child_id", "unit_code", "until_day", "reason", "given_by",
            "given_at"),
        register("personal_grant_end", through("grant_id", "personal_grant", of("staff_id", "child_id")), "grant_id", "grant_id", "reason",
            "ended_by", "ended_at"),
        // sealed as they are, scans of forms beside them: whoever held the key before leaving holds it afterwards
        register("identity_key", "1 = 1", "id", "id", "key_text"),
        register("identity_link", "1 = 1", "id", "id", "person_id", "key_id", "sealed", "kind", "form_text", "entered_by", "entered_at",
            "scan_type", "scan_bytes"),
        register("identity_opening", "1 = 1", "id", "id", "link_id", "first_account", "second_account", "reason", "case_number", "opened",
            "opened_at"),
        register("consent_answer", of("child_id", "guardian_id"), "id", "id", "child_id", "guardian_id", "purpose", "text_version", "choice",
            "assurance", "answered_at", "signed_on", "registered_by", "registered_at", "scan_name", "scan_type", "scan_bytes", "scan_sha256"),
        register("reminder_recipient", of("person_id"), "campaign_id, person_id", "campaign_id", "person_id", "unit_code", "state", "cause",
            "settled_at"),
        register("guardian_hiding", of("child_id", "guardian_id"), "id", "id", "child_id", "guardian_id", "from_day", "to_day", "reason", "basis",
            "decided_by", "decided_at"),
        register("guardian_hiding_document", through("hiding_id", "guardian_hiding", of("child_id", "guardian_id")), "hiding_id, position_no",
            "hiding_id", "position_no", "document_id"),
        register("guardian_hiding_lift", through("hiding_id", "guardian_hiding", of("child_id", "guardian_id")), "hiding_id", "hiding_id",
            "reason", "lifted_by", "lifted_at"),
        register("unit_closing", of("person_id"), "id", "id", "unit_code", "last_day", "person_id", "reason", "closed_by", "closed_at",
            "withdrawn_because", "withdrawn_by", "withdrawn_at"),
        register("transition_case", of("child_id"), "id", "id", "child_id", "leaves_placement", "enters_placement", "from_unit", "from_type",
            "to_unit", "to_type", "left_on", "deadline", "state", "handed_over_at", "note", "reason", "decided_at", "decided_by", "reviewed_documents",
            "needed_documents"),
        register("transition_evaluation", through("transition_id", "transition_case", of("child_id")), "transition_id", "transition_id",
            "rulebook", "evaluated"),
        register("transition_undone", through("transition_id", "transition_case", of("child_id")), "transition_id, turn_no", "transition_id",
            "turn_no", "rulebook", "evaluated"),
        register("counterpart", "", "id", "id", "code", "name", "counts", "counterpart_text"),
        register("transfer_package", of("child_id"), "id", "id", "package_name", "transition_id", "child_id", "unit_code", "counterpart_id", "state",
            "built_at", "transfer_text"),
        // in quarantine it is about somebody whom the register does not know, who may be protected
        register("transfer_arrival", "child_id is null or " + of("child_id"), "id", "id", "package_name", "counterpart_id", "digest", "child_id",
            "unit_code", "state", "arrived_at", "arrival_text"),
        register("document_subject", of("person_id"), "document_id, position_no", "document_id", "position_no", "person_id"),
        register("holding", of("subject_id"), "id", "id", "document_id", "type_id", "school_type", "subject_id", "holder_kind", "unit_code",
            "basis", "state", "filed_on", "document_date", "finalised_on", "handed_over_on", "school_year_end_on", "placement_ended_on",
            "form_left_on", "case_closed_on", "irrelevant_on"),
        register("disposal_hold", of("child_id") + " or " + onDocument("document_id"), "id", "id", "document_id", "child_id", "unit_code", "by_selection", "type_id", "school_type",
            "selected_unit", "from_date", "until_date", "reason", "matter", "matter_detail", "basis", "placed_by", "placed_at", "lifted_at"),
        register("document_order", of("requester_id", "child_id"), "id", "id", "requester_id", "child_id", "unit_code", "type_id", "purpose", "due_day",
            "ordered_at", "hold_id", "state", "closed_at", "closed_by", "closing_reason", "readable_until"),
        register("document_order_document", through("order_id", "document_order", of("requester_id", "child_id")), "order_id, position_no", "order_id",
            "position_no", "document_id"),
        register("rectification", of("child_id"), "id", "id", "document_id", "child_id", "asked_by", "asked_at", "on_behalf_of", "wrong", "state", "ruled_by",
            "ruled_at", "reasons", "note"),
        // what is asked for and why it is refused may name anybody too
        register("disclosure", "1 = 1", "id", "id", "year_no", "number_no", "state", "received_on", "due_on", "closed_at", "requester_name",
            "requester_contact", "disclosure_text"),
        register("disclosure_item", "1 = 1", "disclosure_id, position_no", "disclosure_id", "document_id", "position_no", "subject_id",
            "hold_id", "review_text"),

        evidence("document", "id", "id", "type_key", "school_type", "unit_code", "group_id", "document_date", "source_document", "source_kind",
            "finalised_at", "hash", "attachment_count", "erased_at"),
        evidence("citation", "document_id, cited_id", "document_id", "cited_id"),
        evidence("ledger_entry", "number_no", "number_no", "document_id", "hash", "entered_at", "head"),
        evidence("document_type", "type_key", "type_key", "description"),
        evidence("form_declaration", "declaration_key", "declaration_key", "form", "turn_no", "bundle_version", "declared_at", "declaration"),
        evidence("form_switch", "turn_no", "turn_no", "form", "switched_at", "act", "from_version", "to_version", "actor", "reason"),
        evidence("statistics_row", "school_type, type_id, school_year_began, unit_code, field_key, field_value", "school_type", "unit_code", "type_id",
            "school_year_began", "field_key", "field_value", "children", "documents"),
        evidence("consent_rule", "purpose, version_no", "purpose", "version_no", "agreement", "other_adults", "months", "valid_from", "board",
            "decided_on", "paragraph_no", "registry_number"),
        evidence("transition_rulebook", "digest", "digest", "rules"),
        evidence("transition_rule", "id", "id", "adopted_at", "rule_text", "last_day", "ended_because"),
        evidence("retention_plan", "id", "id", "version", "state", "plan_text"),
        evidence("disposal_run", "id", "id", "state", "plan_id", "as_of", "previewed", "approved", "items", "digest", "starts_at", "cancelled"),
        evidence("disposal_item", "run_id, holding_id", "run_id", "holding_id", "document_id", "type_id", "school_type", "unit_code", "basis",
            "document_date", "rule_id", "milestone", "state", "cause", "note", "after_approval"),
        evidence("rollover_run", "id", "id", "state", "until_day", "units", "starter_name", "started_at", "digest", "chosen", "releaser_name",
            "released_at"),
        evidence("rollover_item", "run_id, transition_id", "run_id", "transition_id", "unit_code", "due_on", "state", "cause", "follow_count",
            "stay_count", "archived", "settled_at"),
        evidence("reminder_campaign", "id", "id", "state", "units", "school_types", "school_years", "purposes", "leaves_by", "until_day", "subject_sv",
            "body_sv", "subject_en", "body_en", "starter_name", "started_at", "digest", "closed_at"),
        evidence("certificate_entry", "number_no", "number_no", "run_id", "kind", "batch_no", "entry_text", "hash"),
        evidence("certificate_line", "entry_no, leaf_no", "entry_no", "leaf_no", "holding_id", "line_text"),
        evidence("delivery", "id", "id", "state", "delivery_text"),
        evidence("delivery_package", "delivery_id, package_number", "delivery_id", "package_number", "package_name", "state", "documents",
            "size_bytes", "sha256"),
        evidence("delivery_holding", "delivery_id, holding_id", "delivery_id", "holding_id", "document_id", "rule_id", "milestone",
            "content_hash", "released"),

        audit("audit_line", ACTED, "id", "id", "happened_at", "account_id", "actor", "action", "reference", "detail"),
        audit("audit_subject", through("audit_id", "audit_line", ACTED), "audit_id, position_no", "audit_id", "position_no", "person_id"));

    /** Tables that stay, and why. */
    static final Map<String, String> LEFT_OUT = Map.ofEntries(
        Map.entry("account_session", "log-ins that go on"),
        Map.entry("sign_in_attempts", "log-ins that failed lately"),
        Map.entry("attachment", "in the packages, with its checksum"),
        Map.entry("attachment_chunk", "in the packages, as files; scans of consents and of forms beside the register, decisions beside the plans"),
        Map.entry("document_content", "in the packages; the salt stays, so that it can be destroyed"),
        Map.entry("draft", "an author's alone"),
        Map.entry("draft_author", "an author's alone"),
        Map.entry("draft_subject", "an author's alone"),
        Map.entry("identity_withdrawn", "digests that only this installation's key file makes"),
        Map.entry("setting", "of this installation, secrets among them"),
        Map.entry("form_artefact", "programs"),
        Map.entry("form_wish", "of this installation"),
        Map.entry("schema_state", "of this installation"),
        Map.entry("space_reclaim", "of this installation's disks"),
        Map.entry("turn_lock", "of this installation"),
        Map.entry("disposal_cell", "only while one statement reads it"),
        Map.entry("departure", "the taking along itself"),
        Map.entry("departure_part", "the taking along itself"),
        Map.entry("departure_member", "the taking along itself"),
        Map.entry("departure_document", "the taking along itself"),
        Map.entry("databasechangelog", "of the migrator"),
        Map.entry("databasechangeloglock", "of the migrator"));

    static TakenAlong named(String name) {
        return ALL.stream().filter(one -> one.table.name().equals(name)).findFirst().orElseThrow();
    }

    String select(Which which) {
        String condition = table.personal() ? (which == Which.PROTECTED ? about : "not (" + about + ")") : "1 = 1";
        return "select " + String.join(", ", table.columns()) + " from " + table.name() + " where " + condition + " order by " + order;
    }

    /** Answers on paper, whose scans lie beside the register. */
    static String scans(Which which) {
        return "select id, scan_name from consent_answer where scan_id is not null and " + (which == Which.PROTECTED ? "" : "not ") + "("
            + of("child_id", "guardian_id") + ") order by id";
    }

    /** Links whose form was scanned. All of them lie with the protected. */
    static String forms() {
        return "select id from identity_link where scan_id is not null order by id";
    }

    private static TakenAlong register(String name, String about, String order, String... columns) {
        return new TakenAlong(new Table(Kind.REGISTER, name, List.of(columns), !about.isEmpty()), about, order);
    }

    private static TakenAlong evidence(String name, String order, String... columns) {
        return new TakenAlong(new Table(Kind.EVIDENCE, name, List.of(columns), false), "", order);
    }

    private static TakenAlong audit(String name, String about, String order, String... columns) {
        return new TakenAlong(new Table(Kind.AUDIT, name, List.of(columns), true), about, order);
    }

    /** Ids are never negative, and nothing compares with nothing. */
    private static String of(String... columns) {
        Function<String, String> one = column -> "coalesce(" + column + ", -1) in " + PROTECTED;
        return List.of(columns).stream().map(one).collect(Collectors.joining(" or "));
    }

    private static String onDocument(String document) {
        return "coalesce(" + document + ", -1) in (select b.document_id from document_subject b where " + of("b.person_id") + ")";
    }

    private static String through(String column, String table, String about) {
        return column + " in (select id from " + table + " where " + about + ")";
    }
}
