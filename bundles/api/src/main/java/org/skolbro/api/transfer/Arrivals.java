package org.skolbro.api.transfer;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

import org.osgi.annotation.versioning.ProviderType;
import org.skolbro.api.access.Caller;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.outcome.Progress;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.SchoolType;

/**
 * Packages from other providers (inkommande överföringar). Nothing in one is believed before its signature is a counterpart's
 * and every checksum agrees; what is refused leaves nothing behind. Nothing becomes a document here before somebody accepts it.
 */
@ProviderType
public interface Arrivals {

    /**
     * Takes a package in, or a notice that consent to some of one was withdrawn at the sender's, which answers the package that it
     * is about. The same file twice is one; another with the same name is refused. For headteachers and operators.
     *
     * @param file read once to its end, or until it is found too large; the caller closes it
     * @param bytes how large it says to be: too large a file is refused before it is read; -1 when nobody says
     * @param progress asked between documents whether to stop, which leaves nothing
     */
    Outcome<Arrival> take(Caller caller, InputStream file, long bytes, Progress progress);

    /**
     * Arrivals of the units that the caller heads, and those in quarantine that she took in or whose school type her unit has;
     * newest first. An operator sees all, without what is in them.
     */
    List<Arrival> mine(Caller caller);

    /** Those of {@link #mine} that nobody has answered. */
    List<Arrival> open(Caller caller);

    /** @throws org.skolbro.api.problem.NotFound when it is not among {@link #mine} */
    Arrival arrival(Caller caller, ArrivalId id);

    /** Looks for a child of the caller's units by identity number, to join an arrival in quarantine to; changes nothing. */
    Outcome<Candidate> candidate(Caller caller, ArrivalId id, String number);

    /** Says that the child of an arrival in quarantine is this one. */
    Outcome<Arrival> join(Caller caller, ArrivalId id, PersonId child);

    /**
     * Answers for every document of it, all in one transaction: what is accepted becomes a document that the child's unit
     * has received, the rest leaves nothing. Makes the signed answer to the sender.
     */
    Outcome<Arrival> answer(Caller caller, ArrivalId id, List<Answer> answers);

    /** Declines the whole. */
    Outcome<Arrival> decline(Caller caller, ArrivalId id, String reason);

    /**
     * Writes a document's rendering as PDF, as the sender saw it, before it is answered.
     *
     * @throws org.skolbro.api.problem.NotPermitted unless headteachers read its type and the caller has the assurance
     */
    void rendering(Caller caller, ArrivalId id, String item, OutputStream pdf);

    /** Writes the signed answer, a small zip, once there is one. */
    void receipt(Caller caller, ArrivalId id, OutputStream out);

    /**
     * Writes the signed answer to a notice about it, for the sender.
     *
     * @param number of {@link Arrival#notices}
     */
    void noticeReceipt(Caller caller, ArrivalId id, int number, OutputStream out);

    /** @param sameName whether the names agree too */
    record Candidate(PersonId child, String name, String unit, boolean sameName) {
    }

    /**
     * @param reason why it is declined; empty when it is accepted
     * @param as the school type that stands for a code of the sender's which we do not know
     */
    record Answer(String item, boolean accepted, String reason, Optional<SchoolType> as) {
    }
}
