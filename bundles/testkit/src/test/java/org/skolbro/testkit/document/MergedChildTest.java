package org.skolbro.testkit.document;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.List;
import java.util.Optional;

import org.junit.Test;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.NotFound;
import org.skolbro.core.internal.document.MergedHoldings;
import org.skolbro.core.internal.document.MergedSubjects;
import org.skolbro.core.internal.register.PersonMoved;
import org.skolbro.testkit.InventedForm;

public class MergedChildTest {

    private final PaperTown town = new PaperTown();
    private final DocumentId document = town.finalised(InventedForm.PLAN, "purpose", "Skogen", town.maja);
    private final PersonId kept = town.named("Maja");
    private final List<PersonMoved> parts = List.of(new MergedSubjects(town.platform.papers().documentStore),
        new MergedHoldings(town.platform.papers().holdingStore));

    @Test
    public void takesItsDocumentsAlong() {
        merge();
        assertEquals("Skogen", town.documents.read(town.teacher, document, Optional.of(kept)).fields().get("purpose"));
        assertEquals(1, town.listed(town.guardianOf(kept), kept).size());
        assertThrows(NotFound.class, () -> town.documents.read(town.teacher, document, Optional.of(town.maja)));
    }

    @Test
    public void givesBackExactlyThoseWhenTheMergeIsUndone() {
        DocumentId own = town.finalised(InventedForm.PLAN, "purpose", "Ängen", kept);
        List<List<Long>> moved = merge();
        town.platform.house().memory.inOne(() -> {
            for (int i = 0; i < parts.size(); i++) {
                parts.get(i).move(kept, town.maja, moved.get(i));
            }
        });
        assertEquals(List.of(document), town.listed(town.teacher, town.maja).stream().map(row -> row.id()).toList());
        assertEquals(List.of(own), town.listed(town.teacher, kept).stream().map(row -> row.id()).toList());
    }

    private List<List<Long>> merge() {
        return town.platform.house().memory.inOne(() -> parts.stream().map(part -> {
            List<Long> rows = part.rows(town.maja);
            part.move(town.maja, kept, rows);
            return rows;
        }).toList());
    }
}
