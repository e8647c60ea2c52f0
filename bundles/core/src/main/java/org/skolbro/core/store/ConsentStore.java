package org.skolbro.core.store;

import java.io.InputStream;
import java.util.Collection;
import java.util.List;

import org.skolbro.api.consent.ConsentAnswer;
import org.skolbro.api.consent.ConsentAnswerId;
import org.skolbro.api.consent.ConsentRule;
import org.skolbro.api.person.PersonId;

/** Keeps the answers of guardians, and what the municipality decided about them. Both are only ever added. */
public interface ConsentStore {

    void add(ConsentAnswer answer);

    /** An answer that was given on paper, with its scan; the whole of the scan is never in memory. */
    void add(ConsentAnswer answer, InputStream scan);

    /**
     * What {@link #add(ConsentAnswer, InputStream)} took in. May be read outside a unit of work.
     *
     * @throws org.skolbro.api.problem.NotFound when there is none, or none any more
     */
    InputStream scan(ConsentAnswerId answer);

    /** Fails when the purpose has a rule of that version. */
    void add(ConsentRule rule);

    /** All rules that were decided, each purpose's by version. */
    List<ConsentRule> rules();

    /** All answers about a child, oldest first. */
    List<ConsentAnswer> about(PersonId child);

    /** All answers about several children in one statement, each child's oldest first. */
    List<ConsentAnswer> about(Collection<PersonId> children);

    /** Answers about the person as a child, and those she gave as a guardian. */
    List<ConsentAnswerId> of(PersonId person);

    /** In these answers one person takes the place of another, as child and as guardian. */
    void replace(Collection<ConsentAnswerId> answers, PersonId from, PersonId to);
}
