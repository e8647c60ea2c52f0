package org.skolbro.testkit.document;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.Map;
import java.util.Optional;

import org.junit.Test;
import org.skolbro.api.document.Draft;
import org.skolbro.api.document.Marks;

public class MatrixTest {

    private static final Marks.Cell COUNT = new Marks.Cell("maths", "count");
    private static final Marks.Cell DRAW = new Marks.Cell("maths", "draw");

    private final PaperTown town = new PaperTown();

    @Test
    public void isReadAgainAsItWasWritten() {
        Marks marks = new Marks(Map.of(DRAW, "low", COUNT, "high"));
        assertEquals("maths/count=high\nmaths/draw=low", marks.text());
        assertEquals(marks, Marks.of(marks.text()));
        assertEquals(Marks.NONE, Marks.of(""));
    }

    @Test
    public void keepsEachCellAsTheOneWhoChangedItLeftIt() {
        Marks before = Marks.NONE.with(COUNT, Optional.of("low"));
        Marks mine = before.with(COUNT, Optional.empty());
        Marks theirs = before.with(DRAW, Optional.of("high"));
        assertEquals(Marks.NONE.with(DRAW, Optional.of("high")), Marks.merged(before, mine, theirs));
    }

    @Test
    public void takesNoLevelAndNoCriterionThatIsNotDeclared() {
        town.platform.install(new Extras());
        Draft draft = town.start(Extras.MATRIX, town.maja);
        for (String wrong : new String[] {"maths/count=best", "maths/sing=low", "music/count=low", "count", "maths/count=low\n"}) {
            assertThrows(wrong, IllegalArgumentException.class,
                () -> town.type(town.teacher, draft.id(), "levels", "", wrong));
        }
        town.type(town.teacher, draft.id(), "levels", "", "maths/count=low");
        assertEquals("maths/count=low", town.documents.draft(town.teacher, draft.id()).fields().get("levels"));
    }
}
