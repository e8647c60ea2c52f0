package org.skolbro.form.preschool.view;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.Test;
import org.skolbro.api.consent.Consents.Standing;
import org.skolbro.api.consent.Consents.State;
import org.skolbro.api.consent.PurposeId;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.Documents.Latest;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.person.PersonName;
import org.skolbro.api.register.ChildRow;
import org.skolbro.form.preschool.PreschoolDocuments;
import org.skolbro.form.preschool.PreschoolTransitions;

public class GroupsYearTest {

    private static final Term AUTUMN = Term.of(LocalDate.of(2026, 11, 22));
    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 3);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 3);
    private static final ChildRow MAJA = child(1, "Maja", "Åberg");
    private static final ChildRow ALI = child(2, "Ali", "Zand");
    private static final List<Matter> ALL = List.of(Matter.values());

    @Test
    public void hasARowForEachChildAlsoWhereNothingIsWritten() {
        List<Row> rows = rows(List.of(latest(MAJA, PreschoolDocuments.LEARNING_LOG, SEPTEMBER)), List.of());
        assertEquals(List.of(MAJA, ALI), rows.stream().map(Row::child).toList());
        assertEquals("Aktuell 2026-09-03", said(rows.get(0), Matter.LEARNING_LOG));
        assertEquals("Saknas", said(rows.get(1), Matter.LEARNING_LOG));
        assertEquals("Inget skrivet", said(rows.get(1), Matter.SUPPORT));
    }

    @Test
    public void tellsATalkOfTheLastTermFromOneOfThisTerm() {
        List<Row> rows = rows(List.of(latest(MAJA, PreschoolDocuments.DEVELOPMENT_TALK, MAY),
            latest(ALI, PreschoolDocuments.DEVELOPMENT_TALK, AUTUMN.firstDay())), List.of());
        assertEquals("Tidigare 2026-05-03", said(rows.get(0), Matter.TALK));
        assertEquals(Mark.THIS_TERM, rows.get(1).cell(Matter.TALK).mark());
    }

    @Test
    public void keepsSupportInForceHoweverOldItsDocumentIs() {
        List<Row> rows = rows(List.of(latest(MAJA, PreschoolDocuments.SPECIAL_SUPPORT, MAY)), List.of());
        assertEquals("Finns 2026-05-03", said(rows.get(0), Matter.SUPPORT));
        assertEquals(Optional.of(new DocumentId(1)), rows.get(0).cell(Matter.SUPPORT).document());
    }

    @Test
    public void saysHowTheOwnConsentStandsAndPassesOverOtherQuestions() {
        PurposeId own = PreschoolTransitions.DOCUMENTATION_FOLLOWS.id();
        List<Row> rows = rows(List.of(), List.of(new Standing(MAJA.id(), own, State.GIVEN, Optional.of(MAY)),
            new Standing(ALI.id(), new PurposeId("other/photo"), State.GIVEN, Optional.of(MAY))));
        assertEquals("Ja 2026-05-03", said(rows.get(0), Matter.CONSENT));
        assertEquals("Ingen att fråga", said(rows.get(1), Matter.CONSENT));
    }

    @Test
    public void sortsWhatIsMissingFirst() {
        List<Row> rows = rows(List.of(latest(MAJA, PreschoolDocuments.LEARNING_LOG, SEPTEMBER)), List.of());
        assertEquals(List.of("Ali Zand", "Maja Åberg"), rows.stream()
            .sorted(Comparator.comparing(row -> row.cell(Matter.LEARNING_LOG), Cell.BY_DAY))
            .map(row -> row.child().name().full()).toList());
    }

    @Test
    public void isFilteredByNamesAndStates() {
        List<Row> rows = rows(List.of(latest(MAJA, PreschoolDocuments.LEARNING_LOG, SEPTEMBER)), List.of());
        assertTrue(rows.get(0).matches(" åb ", Words.SWEDISH));
        assertTrue(rows.get(0).matches("maja akt", Words.SWEDISH));
        assertFalse(rows.get(0).matches("ali", Words.SWEDISH));
        assertTrue(Stream.of("", "  ").allMatch(typed -> rows.get(1).matches(typed, Words.SWEDISH)));
    }

    @Test
    public void isExportedWithWordAndDayApart() {
        List<Row> rows = rows(List.of(latest(MAJA, PreschoolDocuments.LEARNING_LOG, SEPTEMBER)), List.of());
        assertEquals(List.of(List.of("Barn", "Senaste lärlogg", "Senaste lärlogg, dag"),
            List.of("Maja Åberg", "Aktuell", "2026-09-03"), List.of("Ali Zand", "Saknas", "")),
            new Export(List.of(Matter.LEARNING_LOG), Words.SWEDISH).of(rows).toList());
    }

    @Test
    public void knowsThatTermsBeginInAugustAndJanuary() {
        assertEquals(LocalDate.of(2026, 8, 1), AUTUMN.firstDay());
        assertEquals(LocalDate.of(2026, 1, 1), Term.of(LocalDate.of(2026, 7, 31)).firstDay());
        assertEquals(LocalDate.of(2026, 8, 1), Term.of(LocalDate.of(2026, 8, 1)).firstDay());
        assertEquals(LocalDate.of(2027, 1, 1), Term.of(LocalDate.of(2027, 1, 1)).firstDay());
    }

    private static List<Row> rows(List<Latest> latest, List<Standing> standings) {
        return Row.of(new Row.Told(List.of(MAJA, ALI), latest, standings), ALL, AUTUMN);
    }

    private static String said(Row row, Matter matter) {
        return row.cell(matter).in(Words.SWEDISH);
    }

    private static Latest latest(ChildRow child, DocumentType type, LocalDate day) {
        return new Latest(child.id(), type.id(), new DocumentId(child.id().value()), day);
    }

    private static ChildRow child(long id, String given, String family) {
        return new ChildRow(new PersonId(id), new PersonName(given, family), "", Optional.empty(), List.of(), "", "", false);
    }
}
