package org.skolbro.testkit.access;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.security.InvalidKeyException;
import java.time.Duration;
import java.time.Instant;

import javax.crypto.spec.SecretKeySpec;

import org.bouncycastle.util.encoders.Base32;
import org.junit.Test;
import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.access.SignIn.SecondFactor;
import org.skolbro.api.problem.NotPermitted;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;

public class SecondFactorTest {

    private final LogInTown town = new LogInTown();
    private final SecondFactor offer = town.signIn.offerSecondFactor(town.archivist);

    @Test
    public void isInForceWhenACodeFromItWasSeen() {
        assertFalse(town.signIn.hasSecondFactor(town.archivist));
        Caller strong = LogInTown.caller(town.signIn.confirmSecondFactor(town.archivist, code()));
        assertEquals(AssuranceLevel.SECOND_FACTOR, strong.level());
        assertTrue(town.signIn.hasSecondFactor(strong));
        assertFalse("the weaker log-in ends", town.signIn.isAlive(town.archivist));
    }

    @Test
    public void isNotInForceAfterAWrongCode() {
        LogInTown.denied(town.signIn.confirmSecondFactor(town.archivist, "000000"));
        assertFalse(town.signIn.hasSecondFactor(town.archivist));
    }

    @Test
    public void raisesALogInByPassword() {
        confirm();
        town.platform.clock().advance(Duration.ofSeconds(30));
        Caller weak = LogInTown.caller(town.tryPassword("arkivarie", LogInTown.PASSWORD));
        Caller strong = LogInTown.caller(town.signIn.withSecondFactor(weak, code()));
        assertEquals(AssuranceLevel.SECOND_FACTOR, strong.level());
        assertFalse(town.signIn.isAlive(weak));
    }

    @Test
    public void isMissedByTheGateOnceItWasSetUp() {
        confirm();
        Caller weak = LogInTown.caller(town.tryPassword("arkivarie", LogInTown.PASSWORD));
        assertThrows(NotPermitted.class, () -> town.platform.house().gate.account(weak));
        assertThrows(NotPermitted.class, () -> town.platform.house().gate.requireOffice(weak, Role.ARCHIVIST));
        assertThrows(NotPermitted.class, () -> town.signIn.changePassword(weak, LogInTown.chars(LogInTown.PASSWORD),
            LogInTown.chars("fem blåa hästar")));
        town.platform.clock().advance(Duration.ofSeconds(30));
        Caller strong = LogInTown.caller(town.signIn.withSecondFactor(weak, code()));
        town.platform.house().gate.requireOffice(strong, Role.ARCHIVIST);
    }

    @Test
    public void endsLogInsElsewhereThatDidNotNeedIt() {
        Caller elsewhere = LogInTown.caller(town.tryPassword("arkivarie", LogInTown.PASSWORD));
        confirm();
        assertFalse(town.signIn.isAlive(elsewhere));
    }

    @Test
    public void takesEachCodeOnce() {
        confirm();
        Caller weak = LogInTown.caller(town.tryPassword("arkivarie", LogInTown.PASSWORD));
        LogInTown.denied(town.signIn.withSecondFactor(weak, code()));
        town.platform.clock().advance(Duration.ofSeconds(30));
        LogInTown.caller(town.signIn.withSecondFactor(weak, code()));
        Caller another = LogInTown.caller(town.tryPassword("arkivarie", LogInTown.PASSWORD));
        LogInTown.denied(town.signIn.withSecondFactor(another, code()));
    }

    @Test
    public void toleratesAClockThatIsAStepOffAndNoMore() {
        confirm();
        String early = code();
        town.platform.clock().advance(Duration.ofSeconds(90));
        Caller weak = LogInTown.caller(town.tryPassword("arkivarie", LogInTown.PASSWORD));
        LogInTown.denied(town.signIn.withSecondFactor(weak, early));
        LogInTown.caller(town.signIn.withSecondFactor(weak, codeAt(town.platform.clock().instant().minusSeconds(30))));
    }

    @Test
    public void isDelayedAfterFailures() {
        confirm();
        Caller weak = LogInTown.caller(town.tryPassword("arkivarie", LogInTown.PASSWORD));
        for (int i = 0; i < 3; i++) {
            LogInTown.denied(town.signIn.withSecondFactor(weak, "12345" + i));
        }
        assertTrue(LogInTown.denied(town.signIn.withSecondFactor(weak, code())).retryAfter().isPositive());
    }

    @Test
    public void isNotReplacedByAPasswordAlone() {
        confirm();
        Caller weak = LogInTown.caller(town.tryPassword("arkivarie", LogInTown.PASSWORD));
        assertThrows(NotPermitted.class, () -> town.signIn.offerSecondFactor(weak));
    }

    @Test
    public void refusesWhereNoneWasSetUp() {
        Caller administrator = town.administrator;
        LogInTown.denied(town.signIn.withSecondFactor(administrator, "000000"));
    }

    @Test
    public void isKeptSealed() {
        confirm();
        String kept = town.platform.house().memory.inOne(() -> town.platform.house().accountStore.named("arkivarie")).toString();
        assertFalse(kept.contains(offer.secret()));
    }

    @Test
    public void isOfferedAsAnAddressForACamera() {
        assertEquals("otpauth://totp/Skolbro:arkivarie?secret=" + offer.secret() + "&issuer=Skolbro", offer.address());
    }

    private void confirm() {
        LogInTown.caller(town.signIn.confirmSecondFactor(town.archivist, code()));
    }

    private String code() {
        return codeAt(town.platform.clock().instant());
    }

    private String codeAt(Instant when) {
        try {
            return new TimeBasedOneTimePasswordGenerator()
                .generateOneTimePasswordString(new SecretKeySpec(Base32.decode(offer.secret()), "RAW"), when);
        } catch (InvalidKeyException e) {
            throw new AssertionError(e);
        }
    }
}
