package org.skolbro.testkit.identity;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.InvalidKeyException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import javax.crypto.spec.SecretKeySpec;
import javax.imageio.ImageIO;

import org.bouncycastle.util.encoders.Base32;
import org.skolbro.api.access.Accounts.Invitation;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.access.SignIn;
import org.skolbro.api.identity.Fictitious;
import org.skolbro.api.identity.FictitiousIdentities;
import org.skolbro.api.identity.FictitiousIdentities.Enrolment;
import org.skolbro.api.identity.FictitiousIdentities.Place;
import org.skolbro.api.identity.FictitiousPlacements;
import org.skolbro.api.identity.IdentityForm;
import org.skolbro.api.identity.IdentityKeys;
import org.skolbro.api.identity.KeyHolder;
import org.skolbro.api.identity.RealIdentity;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.person.IdentityNumber;
import org.skolbro.api.person.PersonName;
import org.skolbro.api.person.SecurityMarking;
import org.skolbro.api.register.GroupId;
import org.skolbro.api.register.UnitCode;
import org.skolbro.testkit.InMemoryPlatform;
import org.skolbro.testkit.Town;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;

/** A municipality with an administrator and two archivists, each with an authenticator app and a secret of her own. */
final class IdentityTown {

    static final String REAL_NUMBER = "20190715-2381";
    static final String NUMBER = "20190801-TF77";

    final InMemoryPlatform platform = new InMemoryPlatform();
    final Town town = platform.town();
    final UnitCode unit = town.unit();
    final GroupId group = town.group(unit);
    final IdentityKeys keys = platform.house().identityKeys;
    final FictitiousIdentities identities = platform.house().fictitiousIdentities;
    final FictitiousPlacements placements = platform.house().fictitiousPlacements;
    final Office administrator = new Office("ada", Role.ADMINISTRATOR);
    final Office archivist = new Office("axel", Role.ARCHIVIST);
    final Office third = new Office("tea", Role.ARCHIVIST);

    /** Somebody with a telephone and a secret. */
    final class Office {

        final String userName;
        final String appSecret;
        final Caller caller;

        Office(String userName, Role role) {
            this.userName = userName;
            char[] password = "fyra gula båtar".toCharArray();
            Invitation invited = done(platform.accounts().inviteOffice(platform.callers().administrator(), userName, userName, Set.of(role)));
            Caller weak = in(platform.signIn().withOneTimeCode(userName, invited.oneTimeCode(), password, "test"));
            appSecret = platform.signIn().offerSecondFactor(weak).secret();
            caller = in(platform.signIn().confirmSecondFactor(weak, code()));
        }

        /** A code that was not used yet: the clock goes on by a step each time. */
        String code() {
            platform.clock().advance(Duration.ofSeconds(30));
            return totp(appSecret);
        }

        KeyHolder present() {
            return present(secret());
        }

        KeyHolder present(String secret) {
            return new KeyHolder(userName, secret.toCharArray(), code());
        }

        private String secret() {
            return "hemligt för " + userName + " åtta nio tio";
        }

        /** As the one who is logged in, whose code is not asked for. */
        KeyHolder herself() {
            return new KeyHolder(userName, secret().toCharArray(), "");
        }
    }

    private String totp(String secret) {
        try {
            return new TimeBasedOneTimePasswordGenerator().generateOneTimePasswordString(
                new SecretKeySpec(Base32.decode(secret), "HmacSHA1"), platform.clock().instant());
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    static Caller in(SignIn.Answer answer) {
        return ((SignIn.SignedIn) answer).caller();
    }

    static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T>(var reason) -> throw new AssertionError(reason.en());
        };
    }

    static String refused(Outcome<?> outcome) {
        return switch (outcome) {
            case Outcome.Done<?> done -> throw new AssertionError("done");
            case Outcome.Refused<?>(var reason) -> reason.en();
        };
    }

    void setUp() {
        done(keys.setUp(administrator.caller, List.of(administrator.herself(), archivist.present(), third.present())));
    }

    IdentityForm form() {
        return new IdentityForm(platform.clock().today().minusDays(9), "Rut Rektor", platform.clock().today().minusDays(8), "Närarkivet, pärm 4");
    }

    RealIdentity real() {
        return new RealIdentity(new PersonName("Alva", "Riktig"), IdentityNumber.parse(REAL_NUMBER), "Mamma: Eva Riktig");
    }

    Fictitious instead() {
        return new Fictitious(new PersonName("Vera", "Vik"), IdentityNumber.parse(NUMBER));
    }

    Enrolment enrolment(Fictitious instead) {
        return new Enrolment(real(), instead, SecurityMarking.SECRECY_MARKING,
            new Place(unit, Optional.of(group), Town.PRESCHOOL, OptionalInt.empty(), platform.clock().today()), form());
    }

    /** A picture of a form. */
    InputStream scan() {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", out);
            return new ByteArrayInputStream(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    IdentityKeys.Asked asked() {
        return new IdentityKeys.Asked(NUMBER.toLowerCase(Locale.ROOT), "Slutbetyg ska lämnas ut", "2026:12");
    }
}
