package org.skolbro.core.store;

import java.io.InputStream;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.skolbro.api.access.AccountId;
import org.skolbro.api.identity.FictitiousIdentities;
import org.skolbro.api.identity.IdentityForm;
import org.skolbro.api.identity.LinkId;
import org.skolbro.api.person.Person;
import org.skolbro.api.person.PersonId;

/** Keeps the sealed links of fictitious identities, the sealed shares of their key, and takes real identities out of the register. */
public interface IdentityStore {

    /** The key in force. */
    Optional<Key> key();

    /** Puts a key in the place of what was there. */
    void put(Key key);

    /**
     * The key that it is sealed for stays until the end of the unit of work.
     *
     * @param scan of the form, sealed
     * @throws org.skolbro.api.problem.Conflict when another key is in force by now
     */
    void insert(Link link, InputStream scan);

    /**
     * What {@link #insert(Link, InputStream)} took in. May be read outside a unit of work.
     *
     * @throws org.skolbro.api.problem.NotFound when there is none, or none any more
     */
    InputStream scan(LinkId link);

    /** Newest first. */
    List<Link> links();

    Optional<Link> linkOf(PersonId person);

    /** What the links are sealed as from now on, for the key. */
    void reseal(long key, Map<LinkId, String> sealed);

    void insert(Opening opening);

    /** Newest first. */
    List<Opening> openings(int most);

    /** Digests of numbers and ids that no register file brings in again. In no order, and nothing tells whose each is. */
    void refuse(Collection<String> digests);

    Set<String> refused();

    /**
     * One person is called otherwise from now on: all of her numbers, the ids that register files know her by, contact, and
     * trails of merges go; rows that became hers are called the same. The new number is in force since her birth date.
     *
     * @param key a new id for her that no register file has
     */
    void replace(Person instead, UUID key);

    /** By what ids register files know her, and the rows that became hers. */
    List<UUID> registerIds(PersonId person);

    /** She is in nobody's care here any more by these adults. */
    void endGuardianships(PersonId child, Collection<PersonId> adults);

    /** What there is of her, for {@link FictitiousIdentities.Preview}. */
    Traces traces(PersonId person);

    /**
     * @param publicKey what links are sealed with
     * @param shares what two of the holders open it by
     */
    record Key(long id, String publicKey, Instant madeAt, AccountId madeBy, List<HeldKey> holders, List<Share> shares) {

        public Key {
            holders = List.copyOf(holders);
            shares = List.copyOf(shares);
        }
    }

    /** @param sealedKey her own private key, sealed with what her secret makes */
    record HeldKey(AccountId account, String publicKey, String sealedKey, Instant since) {
    }

    /** The half of the key that {@code of} alone opens; it makes the whole with the half that {@code with} opens. */
    record Share(AccountId of, AccountId with, String sealed) {
    }

    record Link(LinkId id, PersonId person, long key, String sealed, FictitiousIdentities.Kind kind, IdentityForm form,
            Optional<Scan> scan, String by, Instant at) {
    }

    /** @param bytes how large it is when it is not sealed */
    record Scan(long id, String mediaType, long bytes) {
    }

    record Opening(long id, LinkId link, AccountId first, AccountId second, String reason, String caseNumber, boolean opened, Instant at) {
    }

    record Traces(int numbers, int registerIds, int merged, int placements, int groups, int documents, int files, int shared, int drafts,
            int delivered, int auditLines) {
    }
}
