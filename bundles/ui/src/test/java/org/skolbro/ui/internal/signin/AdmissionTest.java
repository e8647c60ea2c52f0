package org.skolbro.ui.internal.signin;

import static org.junit.Assert.assertEquals;

import java.util.Optional;

import com.vaadin.flow.component.html.Div;

import org.junit.Test;
import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.api.access.Role;
import org.skolbro.api.text.Text;
import org.skolbro.ui.fake.Somebody;
import org.skolbro.ui.internal.signin.Admission.Answer;
import org.skolbro.ui.view.View;

public class AdmissionTest {

    private static final View<Div> FOR_ARCHIVISTS = View.at("plan", Div.class, here -> new Div())
        .titled(new Text("Plan", "Plan")).shownTo(Role.ARCHIVIST);

    @Test
    public void isOpenToTheRoleThatIsNamed() {
        assertEquals(Answer.ENTER, to(FOR_ARCHIVISTS, Somebody.with(Role.ARCHIVIST, Role.TEACHER)));
    }

    @Test
    public void doesNotTellOthersThatThePageExists() {
        assertEquals(Answer.NOT_HERE, to(FOR_ARCHIVISTS, Somebody.with(Role.HEADTEACHER, Role.ADMINISTRATOR)));
    }

    @Test
    public void asksWhoComesBeforeAnythingElse() {
        assertEquals(Answer.LOG_IN, Admission.to(Optional.of(FOR_ARCHIVISTS), Optional.empty()));
        assertEquals(Answer.LOG_IN, Admission.to(Optional.empty(), Optional.empty()));
    }

    @Test
    public void isClosedForAViewThatTheShellDoesNotKnow() {
        assertEquals(Answer.NOT_HERE, Admission.to(Optional.empty(), Optional.of(Somebody.with(Role.ADMINISTRATOR))));
    }

    @Test
    public void asksForTheSecondFactorWhereItIsNeeded() {
        View<Div> sensitive = FOR_ARCHIVISTS.needs(AssuranceLevel.SECOND_FACTOR);
        assertEquals(Answer.STEP_UP, to(sensitive, Somebody.with(Role.ARCHIVIST)));
        assertEquals(Answer.ENTER, to(sensitive, Somebody.with(Role.ARCHIVIST).atSecondFactor()));
        assertEquals(Answer.NOT_HERE, to(sensitive, Somebody.with(Role.TEACHER)));
    }

    private static Answer to(View<?> view, Somebody who) {
        return Admission.to(Optional.of(view), Optional.of(who));
    }
}
