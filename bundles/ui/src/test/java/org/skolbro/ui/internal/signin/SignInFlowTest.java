package org.skolbro.ui.internal.signin;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Duration;

import org.junit.Test;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.access.SignIn;
import org.skolbro.api.text.Text;
import org.skolbro.ui.fake.Fake;
import org.skolbro.ui.fake.Somebody;

public class SignInFlowTest {

    private static final Text WRONG = new Text("Fel.", "Wrong.");

    private final House house = new House();
    private final SignInFlow flow = new SignInFlow(Fake.of(SignIn.class, house), "10.0.0.1");

    @Test
    public void letsInWhoHasNoSecondFactor() {
        assertEquals(new SignInFlow.Enter(house.caller), flow.password(" alva ", "rätt lösenord"));
    }

    @Test
    public void asksForTheCodeOfWhoHasASecondFactor() {
        house.factor = true;
        assertEquals(new SignInFlow.AskForCode(), flow.password("alva", "rätt lösenord"));
        assertEquals(new SignInFlow.Enter(house.caller.atSecondFactor()), flow.secondFactor("123 456"));
    }

    @Test
    public void acceptsNoCodeBeforeThePassword() {
        assertTrue(flow.secondFactor("123456") instanceof SignInFlow.Stay);
    }

    @Test
    public void signsOutWhoStopsHalfway() {
        house.factor = true;
        flow.password("alva", "rätt lösenord");
        flow.giveUp();
        assertTrue(house.signedOut);
        assertTrue(flow.secondFactor("123456") instanceof SignInFlow.Stay);
    }

    @Test
    public void tellsTheDelayInWords() {
        house.wait = Duration.ofMillis(30_001);
        assertEquals("Fel. Vänta 31 sekunder och försök igen.", reason(flow.password("alva", "fel")).sv());
        house.wait = Duration.ofMinutes(5);
        assertEquals("Wrong. Wait 5 minutes and try again.", reason(flow.password("alva", "fel")).en());
    }

    @Test
    public void sendsNothingThatIsIncomplete() {
        assertTrue(flow.password("", "x") instanceof SignInFlow.Stay);
        assertTrue(flow.oneTimeCode("alva", "K0D", "kort", "kort") instanceof SignInFlow.Stay);
        assertTrue(flow.oneTimeCode("alva", "K0D", "ett långt lösenord", "ett annat lösenord") instanceof SignInFlow.Stay);
        assertEquals(0, house.asked);
    }

    @Test
    public void choosesAPasswordByAOneTimeCode() {
        assertEquals(new SignInFlow.Enter(house.caller),
            flow.oneTimeCode("alva", " K0D ", "ett långt lösenord", "ett långt lösenord"));
    }

    @Test
    public void leavesNoPasswordInMemoryThatItHandedOver() {
        flow.password("alva", "rätt lösenord");
        assertFalse(new String(house.seen).contains("lösenord"));
    }

    private static Text reason(SignInFlow.Step step) {
        return ((SignInFlow.Stay) step).reason();
    }

    private static final class House {

        private final Somebody caller = Somebody.with(Role.TEACHER);
        private Duration wait = Duration.ZERO;
        private boolean factor;
        private boolean signedOut;
        private char[] seen = {};
        private int asked;

        SignIn.Answer withPassword(String user, char[] password, String origin) {
            asked++;
            seen = password;
            return new String(password).equals("rätt lösenord") && user.equals("alva") ? new SignIn.SignedIn(caller)
                : new SignIn.Denied(WRONG, wait);
        }

        SignIn.Answer withOneTimeCode(String user, String code, char[] password, String origin) {
            asked++;
            return code.equals("K0D") ? new SignIn.SignedIn(caller) : new SignIn.Denied(WRONG, wait);
        }

        SignIn.Answer withSecondFactor(Caller halfway, String code) {
            return code.equals("123456") ? new SignIn.SignedIn(caller.atSecondFactor()) : new SignIn.Denied(WRONG, wait);
        }

        boolean hasSecondFactor(Caller who) {
            return factor;
        }

        void signOut(Caller who) {
            signedOut = true;
        }
    }
}
