package org.skolbro.persistence.internal.consent;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import org.skolbro.api.consent.ConsentRule;
import org.skolbro.api.consent.ConsentTerms;
import org.skolbro.api.consent.ConsentTerms.Agreement;
import org.skolbro.api.consent.PurposeId;
import org.skolbro.api.retention.Decision;
import org.skolbro.persistence.internal.sql.Sql;
import org.skolbro.persistence.internal.sql.Values;

/** What was decided about consent, a row each. */
final class RuleRows {

    private static final String COLUMNS = "purpose, version_no, agreement, other_adults, months, valid_from, board, decided_on,"
        + " paragraph_no, registry_number";

    private RuleRows() {
    }

    static int insert(Connection connection, ConsentRule rule) throws SQLException {
        Decision decision = rule.decision();
        return Sql.of("insert into consent_rule (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", rule.purpose().value(), rule.version(),
            rule.terms().agreement().name(), rule.terms().otherAdultsToo() ? 1 : 0, rule.terms().months(), rule.from(), decision.board(),
            decision.date(), decision.paragraph(), decision.registryNumber()).change(connection);
    }

    static List<ConsentRule> all(Connection connection) throws SQLException {
        return Sql.of("select " + COLUMNS + " from consent_rule order by purpose, version_no").list(connection, RuleRows::rule);
    }

    private static ConsentRule rule(ResultSet row) throws SQLException {
        return new ConsentRule(new PurposeId(row.getString("purpose")), row.getInt("version_no"),
            new ConsentTerms(Agreement.valueOf(row.getString("agreement")), row.getInt("other_adults") == 1, row.getInt("months")),
            Values.day(row, "valid_from"),
            new Decision(row.getString("board"), Values.day(row, "decided_on"), row.getString("paragraph_no"), row.getString("registry_number")));
    }
}
