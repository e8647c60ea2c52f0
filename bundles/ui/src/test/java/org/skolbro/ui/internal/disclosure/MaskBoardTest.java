package org.skolbro.ui.internal.disclosure;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;

import org.junit.Test;
import org.skolbro.api.disclosure.ReviewSheet.Mask;
import org.skolbro.api.disclosure.ReviewSheet.Passage;
import org.skolbro.api.disclosure.ReviewSheet.Piece;
import org.skolbro.api.text.Text;

public class MaskBoardTest {

    private static final Text LABEL = Text.sv("Berättelse").en("Story");
    private static final Piece STORY = new Piece("story", LABEL, "Otto och Maja sov. Ottos bro.", true, List.of());
    private static final Piece TITLE = new Piece("+title", LABEL, "Otto", true, List.of());
    private static final Piece PICTURE = new Piece("+file/1", LABEL, "otto.png", false, List.of());

    private final MaskBoard board = new MaskBoard(List.of(TITLE, STORY, PICTURE), List.of());

    @Test
    public void masksWordsWhereverTheyStandAsWords() {
        assertEquals(3, board.maskWords(" otto "));
        assertEquals(List.of(new Passage(0, 4), new Passage(19, 24)), board.passages("story"));
        assertEquals(List.of(new Passage(0, 4)), board.passages("+title"));
        assertEquals(0, board.maskWords("aja"));
        assertEquals(0, board.maskWords(" "));
        assertEquals("a pattern is only a text", 0, board.maskWords(".*"));
    }

    @Test
    public void passagesThatTouchAreOne() {
        board.mask("story", new Passage(0, 4));
        board.mask("story", new Passage(4, 13));
        board.mask("story", new Passage(2, 8));
        assertEquals(List.of(new Passage(0, 13)), board.passages("story"));
        assertEquals(1, board.count());
    }

    @Test
    public void blanksAtTheEndsAreNothingToHide() {
        board.mask("story", new Passage(4, 9));
        assertEquals(List.of(new Passage(5, 8)), board.passages("story"));
        board.mask("+title", new Passage(0, 99));
        board.mask("nothing", new Passage(0, 1));
        board.mask("+file/1", new Passage(0, 4));
        assertEquals(1, board.count());
    }

    @Test
    public void whatIsShownAgainIsMaskedNoMore() {
        board.mask("story", new Passage(0, 4));
        board.unmask("story", new Passage(1, 2));
        assertEquals(List.of(), board.masks());
    }

    @Test
    public void aWholePieceCoversItsPassages() {
        board.mask("story", new Passage(0, 4));
        board.whole("story", true);
        board.whole("+file/1", true);
        assertEquals(List.of(new Mask("story", true, List.of()), new Mask("+file/1", true, List.of())), board.masks());
        assertTrue(board.covers("story", new Passage(9, 13)));
        board.whole("story", false);
        assertEquals(List.of(new Passage(0, 4)), board.passages("story"));
    }

    @Test
    public void beginsWithWhatWasMaskedBefore() {
        List<Mask> before = List.of(new Mask("+title", false, List.of(new Passage(0, 4))), new Mask("+file/1", true, List.of()));
        assertEquals(before, new MaskBoard(List.of(TITLE, STORY, PICTURE), before).masks());
    }
}
