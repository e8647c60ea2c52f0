package org.skolbro.itests.container;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.skolbro.itests.Services.done;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.After;
import org.junit.Test;
import org.osgi.framework.Bundle;
import org.skolbro.api.access.Caller;
import org.skolbro.api.document.About;
import org.skolbro.api.document.DocumentRow;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.document.Documents;
import org.skolbro.api.form.FormId;
import org.skolbro.api.form.FormStatus.State;
import org.skolbro.api.form.FormStatus;
import org.skolbro.api.form.Forms;
import org.skolbro.api.transition.TransitionRow;
import org.skolbro.api.transition.Transitions;
import org.skolbro.itests.Village.Who;
import org.skolbro.itests.Village;

/** A bundle can only really leave in a container. */
public class AbsentFormTest extends InVillage {

    public AbsentFormTest() {
        super(new Village("borta", 40));
    }

    @After
    public void preschoolReturns() throws InterruptedException {
        preschoolIs(true);
    }

    @Test
    public void leavesItsDocumentsToBeRead() throws Exception {
        Documents documents = service(Documents.class);
        Caller teacher = logIn(Who.TEACHER);
        DocumentRow log = write(teacher, new DocumentTypeId("preschool/learning-log"), "what-happened");
        preschoolIs(false);
        assertEquals(State.DISABLED, state());
        assertEquals(Optional.empty(), bundle());
        assertEquals(TEXT, documents.read(teacher, log.id(), Optional.of(child())).fields().get("what-happened"));
        assertFalse(documents.why(teacher, log.id(), Optional.of(child())).isEmpty());
        assertEquals(List.of(), documents.writable(teacher, About.child(child())));
        preschoolIs(true);
        assertEquals(State.ACTIVE, state());
        assertFalse(documents.writable(teacher, About.child(child())).isEmpty());
    }

    @Test
    public void letsATransitionWaitForIt() throws Exception {
        preschoolIs(false);
        childMoves();
        Caller headteacher = logIn(Who.HEADTEACHER);
        assertTrue(transition(headteacher).waitsFor().isPresent());
        preschoolIs(true);
        assertEquals(Optional.empty(), transition(headteacher).waitsFor());
    }

    private TransitionRow transition(Caller headteacher) {
        return service(Transitions.class).mine(headteacher).getFirst();
    }

    private State state() {
        return service(Forms.class).all(services().operator()).stream()
            .filter(form -> form.id().value().equals("preschool")).map(FormStatus::state).findFirst().orElseThrow();
    }

    /** Switched as an administrator would; waits until this node is there. */
    private void preschoolIs(boolean on) throws InterruptedException {
        Forms forms = service(Forms.class);
        FormId preschool = new FormId("preschool");
        Caller operator = services().operator();
        done(on ? forms.enable(operator, preschool, "Prov") : forms.disable(operator, preschool, "Prov"));
        houseIsReady();
    }

    private Optional<Bundle> bundle() {
        return Stream.of(context.getBundles()).filter(bundle -> "org.skolbro.form.preschool".equals(bundle.getSymbolicName()))
            .findFirst();
    }
}
