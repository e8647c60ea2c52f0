package org.skolbro.ui.view;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.vaadin.flow.dom.Element;
import org.junit.Test;
import org.skolbro.api.access.Role;
import org.skolbro.api.document.Field;
import org.skolbro.api.document.Marks;
import org.skolbro.api.text.Text;
import org.skolbro.ui.fake.Somebody;

public class MatrixTableTest {

    private static final Field FIELD = Field.matrix("levels", word("Nivåer"), word("Hjälp"), List.of(choice("low"), choice("high")),
        List.of(new Field.Section("maths", word("Matematik"), List.of(choice("count"), choice("draw"))),
            new Field.Section("music", word("Musik"), List.of(choice("sing")))));

    private final Element table = new MatrixTable(FIELD, new Marks(Map.of(new Marks.Cell("maths", "draw"), "high")),
        Somebody.with(Role.TEACHER).inSwedish()).getElement();

    @Test
    public void leavesOutSectionsWithoutAMark() {
        assertTrue(table.getTextRecursively().contains("Matematik"));
        assertFalse(table.getTextRecursively().contains("Musik"));
    }

    @Test
    public void saysTheLevelInWordsAndWhatIsNotJudged() {
        assertEquals(List.of("✓high"), all(table).filter(part -> part.getClassList().contains("reached"))
            .map(Element::getTextRecursively).toList());
        assertEquals(1, all(table).filter(part -> part.getClassList().contains("matrix-note")).count());
    }

    @Test
    public void isATableWithHeadersOnBothSides() {
        assertEquals(List.of("Kriterium", "low", "high"), withRole("columnheader"));
        assertEquals(List.of("countInte bedömt", "draw"), withRole("rowheader"));
    }

    private List<String> withRole(String role) {
        return all(table).filter(part -> role.equals(part.getAttribute("role"))).map(Element::getTextRecursively).toList();
    }

    private static Stream<Element> all(Element root) {
        return Stream.concat(Stream.of(root), root.getChildren().flatMap(MatrixTableTest::all));
    }

    private static Field.Choice choice(String key) {
        return new Field.Choice(key, word(key));
    }

    private static Text word(String text) {
        return new Text(text, text);
    }
}
