package org.skolbro.itests.container;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.skolbro.itests.Services.done;

import java.util.List;
import java.util.Optional;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.skolbro.api.access.Caller;
import org.skolbro.api.document.About;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.document.Documents;
import org.skolbro.api.document.Draft;
import org.skolbro.api.document.Draft.Change;
import org.skolbro.api.form.FormStatus.State;
import org.skolbro.itests.HouseWatch;
import org.skolbro.itests.Switchboard;
import org.skolbro.itests.Village;
import org.skolbro.itests.Village.Who;

/** Forms come, go and are exchanged beside a house that notices nothing. */
public class HotPlugTest extends InVillage {

    private static final String FORM = "preschool";
    private static final DocumentTypeId LOG = new DocumentTypeId("preschool/learning-log");

    private Switchboard switchboard;

    public HotPlugTest() {
        super(new Village("kopplaby", 55));
    }

    @Before
    public void unsignedOnesMayCome() {
        switchboard = new Switchboard(context);
        switchboard.requireSignatures(false);
    }

    @After
    public void asItWas() {
        switchboard.to(FORM, Optional.of(carried()));
        switchboard.on(FORM);
        switchboard.requireSignatures(true);
    }

    @Test
    public void restartsNobodyAndLeavesNoClassesBehind() throws Exception {
        try (HouseWatch watch = new HouseWatch(context)) {
            switchboard.off(FORM);
            switchboard.on(FORM);
            String next = switchboard.after(FORM, "plug1");
            switchboard.install(switchboard.again(FORM, next));
            assertEquals(next, switchboard.status(FORM).version());
            assertEquals(State.ACTIVE, switchboard.status(FORM).state());
            switchboard.to(FORM, Optional.of(carried()));
            assertEquals(carried(), switchboard.status(FORM).version());
            assertEquals(List.of(), watch.disturbances());
            assertEquals(3, watch.departures());
            assertEquals(List.of(), watch.lingering());
        }
    }

    @Test
    public void keepsWhatIsBeingWritten() {
        Documents documents = service(Documents.class);
        Caller teacher = logIn(Who.TEACHER);
        Draft draft = done(documents.start(teacher, LOG, About.child(child())));
        documents.save(teacher, draft.id(), List.of(new Change("what-happened", "", TEXT)));
        switchboard.off(FORM);
        assertEquals(TEXT, documents.draft(teacher, draft.id()).fields().get("what-happened"));
        assertEquals(List.of(draft.id()), documents.drafts(teacher).stream().map(Draft::id).toList());
        switchboard.install(switchboard.again(FORM, switchboard.after(FORM, "plug2")));
        assertEquals(TEXT, documents.draft(teacher, draft.id()).fields().get("what-happened"));
        done(documents.finalise(teacher, draft.id()));
        assertFalse(documents.read(teacher, draft.id(), Optional.of(child())).fields().isEmpty());
    }

    private String carried() {
        return switchboard.carried(FORM);
    }
}
