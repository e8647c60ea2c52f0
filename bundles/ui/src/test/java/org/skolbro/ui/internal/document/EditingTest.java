package org.skolbro.ui.internal.document;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.Test;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.document.About;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.document.Documents;
import org.skolbro.api.document.Draft;
import org.skolbro.api.document.Field;
import org.skolbro.api.document.FieldRule;
import org.skolbro.api.document.FieldRuleId;
import org.skolbro.api.law.LegalBasis;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.problem.StorageFailure;
import org.skolbro.api.text.Text;
import org.skolbro.ui.fake.Fake;
import org.skolbro.ui.fake.Somebody;

public class EditingTest {

    private static final Text ANY = new Text("Text", "Text");

    private final Desk desk = new Desk();
    private final Editing editing = new Editing(Fake.of(Documents.class, desk), Somebody.with(Role.TEACHER), desk.now());

    @Test
    public void savesWhatIsTypedAgainstWhatTheScreenStartedFrom() {
        editing.typed("goal", "Våga");
        editing.typed("goal", "Våga mer");
        assertEquals(List.of(new Draft.Change("goal", "", "Våga"), new Draft.Change("goal", "Våga", "Våga mer")), desk.seen);
    }

    @Test
    public void keepsWhatCouldNotBeSavedUntilItCan() {
        desk.down = true;
        assertTrue(editing.typed("goal", "Våga") instanceof Editing.NotSaved);
        assertTrue(editing.hasUnsaved());
        desk.down = false;
        assertTrue(editing.save() instanceof Editing.Saved);
        assertFalse(editing.hasUnsaved());
        assertEquals("Våga", desk.fields.get("goal"));
    }

    @Test
    public void bringsTheTextsOfOthers() {
        desk.fields.put("how", "Vi bygger");
        assertEquals(Map.of("how", "Vi bygger"), saved(editing.typed("goal", "Våga")).fromOthers());
    }

    @Test
    public void leavesTheFieldAloneThatOneIsIn() {
        editing.focus("how");
        desk.fields.put("how", "Vi bygger");
        assertEquals(Map.of(), saved(editing.save()).fromOthers());
        editing.focus("");
        assertEquals(Map.of("how", "Vi bygger"), saved(editing.save()).fromOthers());
    }

    @Test
    public void tellsWhenBothTextsAreKept() {
        desk.fields.put("goal", "Kims text");
        Editing.Saved result = saved(editing.typed("goal", "Min text"));
        assertTrue(result.bothKept());
        assertEquals(Map.of("goal", "Kims text\n\nMin text"), result.fromOthers());
    }

    @Test
    public void doesNotTakeTheTextOfAnotherForWhatTheScreenShowed() {
        desk.fields.put("how", "Vi bygger");
        editing.renew(desk.now());
        editing.typed("how", "Vi ritar");
        assertEquals(List.of(new Draft.Change("how", "", "Vi ritar")), desk.seen);
    }

    @Test
    public void namesMandatoryFieldsThatAreEmpty() {
        assertEquals(List.of("goal"), editing.missing().stream().map(Field::key).toList());
        editing.typed("goal", "Våga");
        assertEquals(List.of(), editing.missing());
    }

    @Test
    public void tellsWhenSomebodyElseHasFinalisedTheDraft() {
        desk.gone = true;
        assertTrue(editing.typed("goal", "Våga") instanceof Editing.Gone);
        assertTrue(editing.hasUnsaved());
    }

    @Test
    public void namesFieldsWhoseTextMustGo() {
        desk.fields.put("how", "Vi bygger");
        editing.save();
        assertEquals(List.of(), editing.unwanted());
        desk.rules.put("how", new FieldRule(new FieldRuleId("preschool/no-how"), new DocumentTypeId("preschool/plan"), "how",
            FieldRule.Demand.LEFT_OUT, Set.of(), Optional.empty(), LocalDate.EPOCH, Optional.empty(), LegalBasis.of("1 §")));
        editing.save();
        assertEquals(List.of("how"), editing.unwanted().stream().map(Field::key).toList());
    }

    private static Editing.Saved saved(Editing.Result result) {
        return (Editing.Saved) result;
    }

    /** Keeps one draft as the core does: a field changed by two keeps both. */
    private static final class Desk {

        private final Map<String, String> fields = new HashMap<>();
        private final List<Draft.Change> seen = new ArrayList<>();
        private final Map<String, FieldRule> rules = new HashMap<>();
        private boolean down;
        private boolean gone;

        Draft now() {
            DocumentType type = DocumentType.named("preschool/plan", ANY).because(LegalBasis.of("Lpfö 18"))
                .fields(Field.text("goal", ANY, ANY).mandatory(), Field.text("how", ANY, ANY)).build();
            return new Draft(new DocumentId(1), type, About.child(new PersonId(2)), List.of("Bo Ek"), "",
                LocalDate.of(2026, 3, 2), fields, List.of(), 1, Instant.EPOCH, List.of(), Optional.empty(),
                rules, Optional.empty());
        }

        Draft draft(Caller caller, DocumentId id) {
            return now();
        }

        Draft save(Caller caller, DocumentId id, List<Draft.Change> changes) {
            if (down) {
                throw new StorageFailure("down");
            }
            if (gone) {
                throw new NotFound("No draft");
            }
            for (Draft.Change change : changes) {
                seen.add(change);
                String there = fields.getOrDefault(change.key(), "");
                fields.put(change.key(), there.equals(change.before()) ? change.after() : there + "\n\n" + change.after());
            }
            return now();
        }
    }
}
