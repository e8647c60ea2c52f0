package org.skolbro.persistence.internal.extract;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.skolbro.core.store.PersonDataStore.Chapter;
import org.skolbro.core.store.PersonDataStore.Column;
import org.skolbro.core.store.PersonDataStore.Holds;
import org.skolbro.core.store.PersonDataStore.Table;

/**
 * The tables that name a person, and how her rows are found in each. A test holds that every table stands here or in
 * {@link #LEFT_OUT}, and that every column which refers to a person is asked for or said to be.
 *
 * @param from the table in the database
 * @param about which rows are about her: {@value #HER} stands for her ids, {@value #HERS} for those of her accounts, and
 *     {@value #WRITTEN} for being one of a document's authors
 */
record NamedIn(Table table, String from, String about, String order) {

    static final String HER = "{her}";
    static final String HERS = "{hers}";
    static final String WRITTEN = "{written}";

    private static final String PAPERS = "(select document_id from document_subject where person_id {her})";
    private static final String HER_HIDINGS = "(select id from guardian_hiding where child_id {her} or guardian_id {her})";

    static final List<NamedIn> ALL = List.of(
        of(Chapter.IDENTITY, "person", "id {her}", "id", "given_name", "family_name", "number_kind:CODE", "number_text", "marking:CODE", "email",
            "mobile", "born_on", "last_tie_on"),
        of(Chapter.IDENTITY, "person_identity", "person_id {her}", "person_id, turn_no", "number_kind:CODE", "number_text", "valid_from", "valid_to"),
        of(Chapter.IDENTITY, "person_register_key", "person_id {her}", "register_id", "register_id"),
        of(Chapter.IDENTITY, "person_merge", "kept_id {her} or duplicate_id {her}", "id", "undone"),

        of(Chapter.RELATIONS, "guardianship", "child_id {her} or adult_id {her}", "valid_from, child_id, adult_id", "child_id:RELATIVE",
            "adult_id:RELATIVE", "kind:CODE", "valid_from", "valid_to"),
        of(Chapter.PLACEMENTS, "placement", "child_id {her}", "valid_from, id", "unit_code:UNIT", "school_type", "school_year", "valid_from",
            "valid_to"),
        of(Chapter.PLACEMENTS, "membership", "person_id {her}", "valid_from, group_id", "group_id:GROUP", "valid_from", "valid_to"),
        of(Chapter.WORK, "duty", "person_id {her}", "valid_from, unit_code", "unit_code:UNIT", "staff_role", "valid_from", "valid_to"),
        of(Chapter.WORK, "assignment", "person_id {her}", "valid_from, group_id", "group_id:GROUP", "staff_role", "valid_from", "valid_to"),
        of(Chapter.WORK, "unit_closing", "person_id {her}", "id", "unit_code:UNIT", "last_day", "reason:TEXT", "closed_by:TEXT", "closed_at:TIME",
            "withdrawn_because:TEXT", "withdrawn_by:TEXT", "withdrawn_at:TIME"),
        of(Chapter.ACCOUNT, "account", "id {hers} or person_id {her}", "id", "user_name", "display_name", "office_roles", "state:CODE", "last_sign_in:TIME"),
        of(Chapter.ACCOUNT, "account_session", "account_id {hers}", "started_at, id", "assurance:CODE", "started_at:TIME", "seen_at:TIME"),

        of(Chapter.DOCUMENTS, "document", "id in " + PAPERS, "document_date, id", "id:DOCUMENT", "type_key:TYPE", "school_type", "unit_code:UNIT",
            "document_date", "author_name:TEXT", "decided_by:TEXT", "finalised_at:TIME", "source_document:DOCUMENT", "source_kind:CODE", "hash:RAW",
            "attachment_count", "erased_at:TIME"),
        of(Chapter.DOCUMENTS, "holding", "subject_id {her}", "document_id, id", "document_id:DOCUMENT", "holder_kind:CODE", "unit_code:UNIT",
            "basis:CODE", "state:CODE", "filed_on", "finalised_on", "handed_over_on", "school_year_end_on", "placement_ended_on", "form_left_on",
            "case_closed_on", "irrelevant_on"),
        as("document_written", Chapter.DOCUMENTS, "document", "{written}", "document_date, id", "type_key:TYPE", "unit_code:UNIT", "document_date",
            "finalised_at:TIME", "erased_at:TIME"),

        of(Chapter.DOCUMENTS, "rectification", "child_id {her} or asked_account_id {hers} or ruled_account_id {hers}", "id", "document_id:DOCUMENT",
            "asked_by:TEXT", "on_behalf_of:TEXT", "asked_at:TIME", "wrong:TEXT", "state:CODE", "ruled_by:TEXT", "ruled_at:TIME", "reasons:TEXT",
            "note:TEXT"),

        of(Chapter.CONSENTS, "consent_answer", "child_id {her} or guardian_id {her}", "answered_at, id", "child_id:RELATIVE", "guardian_id:RELATIVE",
            "purpose:PURPOSE", "text_version", "choice:CODE", "assurance:CODE", "answered_at:TIME", "signed_on", "registered_by:TEXT", "registered_at:TIME",
            "scan_name", "scan_bytes", "scan_sha256:RAW"),
        of(Chapter.CONSENTS, "reminder_recipient", "person_id {her}", "campaign_id", "unit_code:UNIT", "state:CODE", "cause:CODE", "settled_at:TIME"),
        of(Chapter.TRANSITIONS, "transition_case", "child_id {her}", "id", "from_unit:UNIT", "from_type", "to_unit:UNIT", "to_type", "left_on",
            "deadline", "state:CODE", "handed_over_at:TIME", "note:TEXT", "reason:TEXT", "decided_at:TIME", "decided_by:TEXT"),
        of(Chapter.TRANSITIONS, "transition_evaluation", "transition_id in (select id from transition_case where child_id {her})", "transition_id",
            "evaluated:RAW"),
        of(Chapter.TRANSITIONS, "transition_undone", "transition_id in (select id from transition_case where child_id {her})",
            "transition_id, turn_no", "evaluated:RAW"),
        of(Chapter.TRANSITIONS, "transfer_package", "child_id {her}", "built_at, id", "package_name", "unit_code:UNIT", "state:CODE", "built_at:TIME"),
        of(Chapter.TRANSITIONS, "transfer_arrival", "child_id {her}", "arrived_at, id", "package_name", "unit_code:UNIT", "state:CODE", "digest:RAW",
            "arrived_at:TIME"),
        of(Chapter.ORDERS, "document_order", "child_id {her} or requester_id {her}", "ordered_at, id", "child_id:STRANGER", "requester_id:STRANGER",
            "unit_code:UNIT", "type_id:TYPE", "purpose:TEXT", "due_day", "ordered_at:TIME", "state:CODE", "closed_at:TIME", "closed_by:TEXT",
            "closing_reason:TEXT", "readable_until"),
        of(Chapter.ORDERS, "document_order_document", "order_id in (select id from document_order where child_id {her})",
            "order_id, position_no", "document_id:DOCUMENT"),
        // neither what is asked for nor by whom, which is about others
        of(Chapter.ORDERS, "disclosure", "id in (select disclosure_id from disclosure_item where subject_id {her})", "received_on, id",
            "received_on", "state:CODE", "closed_at:TIME"),
        of(Chapter.ORDERS, "disclosure_item", "subject_id {her}", "disclosure_id, position_no", "document_id:DOCUMENT"),

        of(Chapter.DELIVERIES, "delivery_package", "subject_id {her}", "delivery_id, package_number", "package_name", "state:CODE", "documents",
            "size_bytes", "sha256:RAW"),
        of(Chapter.DELIVERIES, "delivery_holding", "subject_id {her}", "delivery_id, holding_id", "document_id:DOCUMENT", "type_id:TYPE",
            "unit_code:UNIT", "document_date", "released"),
        of(Chapter.DELIVERIES, "departure_member", "child_id {her}", "departure_id, order_no", "package_name"),

        of(Chapter.DISPOSAL, "disposal_hold", "child_id {her} or document_id in " + PAPERS, "placed_at, id", "document_id:DOCUMENT", "reason:TEXT",
            "matter:CODE", "matter_detail", "basis", "placed_by:TEXT", "placed_at:TIME", "lifted_at:TIME"),
        of(Chapter.DISPOSAL, "disposal_item", "subject_id {her}", "run_id, holding_id", "document_id:DOCUMENT", "type_id:TYPE", "unit_code:UNIT",
            "document_date", "rule_id", "state:CODE", "cause:CODE", "note:TEXT"),

        of(Chapter.PROTECTION, "personal_grant", "staff_id {her} or child_id {her} or given_by {hers}", "given_at, id", "staff_id:STRANGER",
            "child_id:STRANGER", "unit_code:UNIT", "until_day", "reason:TEXT", "given_by:ACCOUNT", "given_at:TIME"),
        of(Chapter.PROTECTION, "personal_grant_end", "ended_by {hers} or grant_id in (select id from personal_grant where staff_id {her} or child_id {her})",
            "grant_id", "reason:TEXT", "ended_by:ACCOUNT", "ended_at:TIME"),
        of(Chapter.PROTECTION, "guardian_hiding", "child_id {her} or guardian_id {her}", "decided_at, id", "child_id:RELATIVE", "guardian_id:RELATIVE",
            "from_day", "to_day", "reason:TEXT", "basis", "decided_by:TEXT", "decided_at:TIME"),
        of(Chapter.PROTECTION, "guardian_hiding_document", "hiding_id in " + HER_HIDINGS, "hiding_id, position_no", "document_id:DOCUMENT"),
        of(Chapter.PROTECTION, "guardian_hiding_lift", "hiding_id in " + HER_HIDINGS, "hiding_id", "reason:TEXT", "lifted_by:TEXT", "lifted_at:TIME"),

        // what is sealed is told by the two who can open it, and to nobody else
        of(Chapter.PROTECTION, "identity_link", "person_id {her}", "id", "kind:CODE", "entered_by:TEXT", "entered_at:TIME", "scan_type",
            "scan_bytes"),
        of(Chapter.PROTECTION, "identity_opening", "first_account {hers} or second_account {hers} or link_id in (select id from identity_link where person_id {her})",
            "id", "first_account:ACCOUNT", "second_account:ACCOUNT", "reason:TEXT", "case_number:TEXT", "opened", "opened_at:TIME"),

        as("audit_about", Chapter.AUDIT, "audit_line", "id in (select audit_id from audit_subject where person_id {her})", "happened_at, id",
            "happened_at:TIME", "account_id:ACCOUNT", "actor:NAME", "action", "reference", "detail:TEXT"),
        as("audit_done", Chapter.AUDIT, "audit_line", "account_id {hers}", "happened_at, id", "happened_at:TIME", "action"));

    /** Read through another table that is named, or only to find rows. */
    static final Map<String, String> WITHIN = Map.of(
        "audit_subject", "finds audit_line",
        "document_subject", "finds document");

    private static final String OFFICE = "names those who acted in office; each act is in her audit lines by her account";
    private static final String NOBODY = "names nobody";

    /** Tables that are not in it, and why. */
    static final Map<String, String> LEFT_OUT = Map.ofEntries(
        Map.entry("draft", "unfinished running text is not given out (dataskyddslagen 5 kap. 2 §)"),
        Map.entry("draft_author", "of unfinished text; its authors read it at their own drafts"),
        Map.entry("draft_subject", "of unfinished text (dataskyddslagen 5 kap. 2 §)"),
        Map.entry("document_content", "goes along as printed documents"),
        Map.entry("attachment", "goes along with the printed documents"),
        Map.entry("attachment_chunk", "goes along with the printed documents"),
        Map.entry("citation", "which document builds on which; both are told of by themselves"),
        Map.entry("identity_key", OFFICE),
        Map.entry("identity_withdrawn", "digests of what is not to be brought in again; nobody can lead one back to a person here"),
        Map.entry("sign_in_attempts", "keyed by a digest that nobody can lead back to a person"),
        Map.entry("register_import", "reports by file and line without values; names who read the file, see the audit"),
        Map.entry("certificate_entry", OFFICE),
        Map.entry("certificate_line", "by the id of a holding, which is told of by itself"),
        Map.entry("ledger_entry", "a salted hash of a document, which is told of by itself"),
        Map.entry("delivery", OFFICE),
        Map.entry("counterpart", "other providers; names those who registered them in office"),
        Map.entry("departure", OFFICE),
        Map.entry("departure_document", "by the id of a document; that she was taken along is told of in departure_member"),
        Map.entry("departure_part", NOBODY),
        Map.entry("disposal_run", OFFICE),
        Map.entry("reminder_campaign", OFFICE),
        Map.entry("rollover_run", OFFICE),
        Map.entry("rollover_item", "by the id of a transition, which is told of by itself"),
        Map.entry("retention_plan", OFFICE),
        Map.entry("consent_rule", NOBODY),
        Map.entry("transition_rulebook", "rows about kinds of documents, by which hand-overs were decided"),
        Map.entry("transition_rule", "decisions and reasons about kinds of documents; who set them, see the audit"),
        Map.entry("form_artefact", OFFICE),
        Map.entry("form_switch", OFFICE),
        Map.entry("form_wish", NOBODY),
        Map.entry("form_declaration", NOBODY),
        Map.entry("document_type", NOBODY),
        Map.entry("unit", NOBODY),
        Map.entry("unit_group", NOBODY),
        Map.entry("setting", NOBODY),
        Map.entry("schema_state", NOBODY),
        Map.entry("space_reclaim", NOBODY),
        Map.entry("statistics_row", "numbers about many children, which nothing leads from to one"),
        Map.entry("turn_lock", NOBODY),
        Map.entry("disposal_cell", "resolved rows of a plan while one statement reads them"),
        Map.entry("databasechangelog", "of the migrator"),
        Map.entry("databasechangeloglock", "of the migrator"));

    static NamedIn named(String name) {
        return ALL.stream().filter(one -> one.table.name().equals(name)).findFirst().orElseThrow();
    }

    String select() {
        return "select " + String.join(", ", table.columns().stream().map(Column::name).toList()) + " from " + from + " where " + about
            + " order by " + order;
    }

    private static NamedIn of(Chapter chapter, String name, String about, String order, String... columns) {
        return as(name, chapter, name, about, order, columns);
    }

    private static NamedIn as(String name, Chapter chapter, String from, String about, String order, String... columns) {
        return new NamedIn(new Table(name, chapter, Stream.of(columns).map(NamedIn::column).toList()), from, about, order);
    }

    private static Column column(String spelled) {
        String[] parts = spelled.split(":");
        return new Column(parts[0], parts.length == 1 ? Holds.VALUE : Holds.valueOf(parts[1]));
    }
}
