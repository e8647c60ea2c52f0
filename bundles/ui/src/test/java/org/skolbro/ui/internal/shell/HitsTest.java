package org.skolbro.ui.internal.shell;

import static org.junit.Assert.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.Test;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.DocumentRow;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.document.Documents;
import org.skolbro.api.document.Documents.Found;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.person.PersonName;
import org.skolbro.api.register.ChildRow;
import org.skolbro.api.register.Register;
import org.skolbro.api.text.Text;
import org.skolbro.ui.fake.Fake;
import org.skolbro.ui.fake.Somebody;

public class HitsTest {

    private final List<String> asked = new ArrayList<>();
    private int children = 2;
    private int papers = 30;
    private final Hits hits = new Hits(Somebody.with(Role.TEACHER).inSwedish(), Fake.of(Register.class, new Object() {
        Page<ChildRow> search(Caller caller, String text, Page.Request page) {
            asked.add("barn " + text);
            return new Page<>(IntStream.range(0, children).mapToObj(HitsTest::child).limit(page.limit()).toList(), children);
        }
    }), Fake.of(Documents.class, new Object() {
        Page<Found> search(Caller caller, String text, Page.Request page) {
            asked.add("handlingar " + text + " " + page.offset() + "+" + page.limit());
            return new Page<>(IntStream.range(0, papers).mapToObj(HitsTest::paper).skip(page.offset()).limit(page.limit())
                .toList(), papers);
        }
    }));

    @Test
    public void childrenStandBeforeDocuments() {
        List<Hit> found = hits.of(" bro ", 0, 10);
        assertEquals(10, found.size());
        assertEquals(new Hit.Child(child(1)), found.get(1));
        assertEquals(new Hit.Paper(paper(0)), found.get(2));
        assertEquals(List.of("barn bro", "handlingar bro 0+8"), asked);
    }

    @Test
    public void scrollingAsksForDocumentsOnly() {
        hits.of("bro", 0, 10);
        asked.clear();
        assertEquals(new Hit.Paper(paper(8)), hits.of("bro", 10, 10).getFirst());
        assertEquals(List.of("handlingar bro 8+10"), asked);
    }

    @Test
    public void oneLetterAsksNobody() {
        assertEquals(List.of(), hits.of(" b ", 0, 10));
        assertEquals(List.of(), asked);
    }

    @Test
    public void nothingIsSaid() {
        children = 0;
        papers = 0;
        assertEquals(List.of(new Hit.Nothing()), hits.of("bro", 0, 10));
    }

    private static ChildRow child(int number) {
        return new ChildRow(new PersonId(number), new PersonName("Barn", "Nr " + number), "", Optional.empty(), List.of(), "", "",
            false);
    }

    private static Found paper(int number) {
        return new Found(new DocumentRow(new DocumentId(number), new DocumentTypeId("preschool/log"), Text.sv("Logg").en("Log"),
            "Bro " + number, LocalDate.of(2026, 5, 4), "", "", DocumentRow.Place.CURRENT, List.of(), 0, false),
            Optional.empty());
    }
}
