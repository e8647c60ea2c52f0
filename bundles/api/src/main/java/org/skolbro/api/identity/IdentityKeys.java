package org.skolbro.api.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.osgi.annotation.versioning.ProviderType;
import org.skolbro.api.access.AccountId;
import org.skolbro.api.access.Caller;
import org.skolbro.api.outcome.Outcome;

/**
 * The key to the links between fictitious and real identities. Writing a link takes nobody's secret; opening one takes two
 * of the holders, each with her own secret and second factor, at the same time. The platform keeps neither a secret nor the
 * whole key. All of it is for administrators and archivists with a second factor.
 */
@ProviderType
public interface IdentityKeys {

    int FEWEST = 2;
    int MOST = 7;

    /** Who holds the key; auditors may know that too. */
    Standing standing(Caller caller);

    /**
     * Makes the key. Refused while there are links that the key before it opens: they would be lost.
     *
     * @param holders all present, 2 to 7, administrators or archivists with a second factor
     */
    Outcome<Standing> setUp(Caller caller, List<KeyHolder> holders);

    /**
     * Puts a holder in the place of another, by two holders who are present. There is a new key afterwards, and every link is
     * sealed for it: what the one who leaves knows opens nothing of what is here.
     *
     * @param present two holders who stay; of a key with two holders, both
     */
    Outcome<Standing> replace(Caller caller, AccountId leaving, KeyHolder successor, List<KeyHolder> present);

    /**
     * One holder more, by two who are present. There is a new key afterwards, as when a holder is replaced. Refused when the key
     * has {@link #MOST} already.
     *
     * @param present two holders
     */
    Outcome<Standing> add(Caller caller, KeyHolder newcomer, List<KeyHolder> present);

    /**
     * Which link would be opened, asked before anybody writes a secret: refused where {@link #open} would be for what is asked.
     * The caller is one of the holders. Leaves a line in the audit.
     */
    Outcome<LinkId> find(Caller caller, Asked asked);

    /**
     * Opens a link, with the scan of the signed form. The caller is one of the holders. Every attempt with a holder's secret is in
     * the audit and in {@link #openings}, with who, when and why, and never what. A wrong secret makes the next attempt wait.
     */
    Outcome<Opened> open(Caller caller, Asked asked, KeyHolder own, KeyHolder other);

    /** Newest first, at most 500. For auditors too. */
    List<Opening> openings(Caller caller);

    /** @param scan empty when there is none, or none any more */
    record Opened(RealIdentity real, Optional<FormScan> scan) {
    }

    /** @param key whether there is one */
    record Standing(boolean key, List<Holder> holders, int links) {

        public Standing {
            holders = List.copyOf(holders);
        }
    }

    record Holder(AccountId account, String userName, Instant since) {
    }

    /** @param number the fictitious number, as it is written */
    record Asked(String number, String reason, String caseNumber) {

        @Override
        public String toString() {
            return "Asked";
        }
    }

    /** @param opened false when a secret was wrong */
    record Opening(LinkId link, Instant at, String first, String second, String reason, String caseNumber, boolean opened) {
    }
}
