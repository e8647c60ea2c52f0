package org.skolbro.api.extract;

import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.osgi.annotation.versioning.ProviderType;
import org.skolbro.api.access.Caller;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.person.PersonId;

/**
 * Register extracts (registerutdrag, dataskyddsförordningen art. 15): everything that is held about one child, guardian or
 * member of staff, with why, for how long, from where and to whom. For whoever it is about herself, and for an archivist who
 * hands it out; of somebody with protected personal data only for herself.
 *
 * <p>What would tell of others is masked (art. 15.4): names of other children and of those with protected personal data, and
 * who a stranger is. Nobody else's contact details are ever in it. Drafts are not (dataskyddslagen 5 kap. 2 §).
 */
@ProviderType
public interface RegisterExtracts {

    /** Whether there is a bundle that prints. */
    boolean ready();

    /**
     * About the caller herself.
     *
     * @throws org.skolbro.api.problem.NotFound for an account that stands for nobody in the register
     */
    Found own(Caller caller);

    /** For an archivist with a second factor. Refused when nobody within reach has the number, known or not. */
    Outcome<Found> find(Caller caller, String number);

    /**
     * Writes a zip: the extract for people as PDF/A, for machines as JSON, and the documents that are asked for. One audit line,
     * in the transaction that reads. What is hidden from a guardian, and documents that guardians do not read, are neither in
     * nor told of in what is handed to her.
     *
     * @throws org.skolbro.api.problem.NotFound for a person out of reach, and for a guardian who is not hers
     */
    void write(Caller caller, PersonId person, Wish wish, OutputStream out);

    /**
     * Whom it is about.
     *
     * @param guardians to whom it may be handed for her, today
     */
    record Found(PersonId person, String name, String number, List<Guardian> guardians) {

        public Found {
            guardians = List.copyOf(guardians);
        }

        /** Without name and number: they never reach a log by being printed. */
        @Override
        public String toString() {
            return "Found[" + person + "]";
        }
    }

    record Guardian(PersonId person, String name) {
    }

    /**
     * @param handedTo a guardian of hers; empty for the person herself
     * @param contents whether documents go along as PDF, those that whoever takes it out reads
     * @param acts says in the language of the extract what the audit's word for an act means
     */
    record Wish(Optional<PersonId> handedTo, boolean contents, Locale language, UnaryOperator<String> acts) {
    }
}
