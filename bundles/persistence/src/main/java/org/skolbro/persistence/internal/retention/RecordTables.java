package org.skolbro.persistence.internal.retention;

import java.util.List;

import org.skolbro.api.retention.RecordKind;

/** The tables of all kinds of record. */
final class RecordTables {

    private static final List<RecordTable> ALL = List.of(new SyncReports(), new AuditDays(), new ConsentAnswers(),
        new ClosedOrders(), new DeliveredPackages(), new AnsweredTransfers(), new ClosedDisclosures(), new Requesters(), new ClosedReminders(),
        new IdentityLinks(), new IdentityForms(), new IdentityOpenings(), new LeftAccounts(), new LeftPersons());
    /** For the column {@code subject_id}. */
    static final String NOBODY = "cast(null as bigint)";
    /** Of the person whom a record {@code h} is about. */
    static final String NOTHING_KEPT = "and not exists (select 1 from holding x where x.subject_id = h.subject_id"
        + " and x.state in ('ACTIVE', 'DUE'))";
    /** Of Swedish summer time. */
    static final int HOURS = 2;

    private RecordTables() {
    }

    static RecordTable of(RecordKind kind) {
        return ALL.stream().filter(table -> table.kind() == kind).findFirst()
            .orElseThrow(() -> new IllegalArgumentException("No table of " + kind));
    }

    /**
     * The day of a moment. Swedish in summer, and two hours from midnight the day after in winter: never a day too early, which
     * a records plan could not forgive.
     */
    static String day(String column) {
        return "cast({fn timestampadd(SQL_TSI_HOUR, " + HOURS + ", " + column + ")} as date)";
    }
}
