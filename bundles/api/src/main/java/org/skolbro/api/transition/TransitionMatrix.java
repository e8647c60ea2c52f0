package org.skolbro.api.transition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.osgi.annotation.versioning.ProviderType;
import org.skolbro.api.access.Caller;
import org.skolbro.api.consent.ConsentPurpose;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.law.LegalBasis;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.register.Unit;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.retention.Decision;
import org.skolbro.api.text.Text;
import org.skolbro.api.transition.TransitionRule.Follows;
import org.skolbro.api.transition.TransitionRule.Provider;

/**
 * The rule matrix (regelmatris för övergångar): what follows from where to where, as the law, the municipality and the unit
 * have it. Read by headteachers, administrators, archivists and auditors. Rows are never changed or removed: they get a last
 * day, so that what was decided by them can be explained.
 */
@ProviderType
public interface TransitionMatrix {

    /** What the caller may choose among, and what she may do. */
    Choices choices(Caller caller);

    /** Each document type of the school form that is left, by name. */
    List<MatrixRow> of(Caller caller, Passage passage);

    /** Every row that is known, of all levels; the municipality's and the units' are {@link #adopted}. */
    List<TransitionRule> rows(Caller caller);

    /** Rows that were set here, also those that have ended; the latest first. A headteacher sees those of her own units, and the municipality's. */
    List<AdoptedRule> adopted(Caller caller);

    /** What a row would change for children who are about to leave, were it set; nothing is. Refused as setting it is. */
    Outcome<Effect> tryOut(Caller caller, Proposal proposal);

    /**
     * Sets a row for the municipality, on the ground of a decision. For administrators. Refused from before the decision, and
     * when nothing it says could come about because of the law.
     */
    Outcome<AdoptedRule> adopt(Caller caller, Proposal proposal, Decision decision);

    /** Keeps documents back at a unit. For its headteacher; {@link Proposal#follows} must be that they never follow. */
    Outcome<AdoptedRule> narrow(Caller caller, UnitCode unit, Proposal proposal, String reason);

    /** Gives a row its last day, today or later; yesterday for one that has not come into force. By whoever may set it. */
    Outcome<AdoptedRule> end(Caller caller, TransitionRuleId rule, LocalDate last, String reason);

    /**
     * What would follow a child over a way on a day, as things stand now. For the headteacher of the unit that is left.
     * Children with a security marking only with a personal grant.
     */
    List<HandOver.Item> wouldFollow(Caller caller, PersonId child, Passage passage);

    /**
     * The same without the documents, for administrators and operators: how many go which way, why, and by what. Nothing is told of
     * children with a security marking.
     */
    List<Share> wouldFollowInNumbers(Caller caller, PersonId child, Passage passage);

    /** Documents that go the same way for the same reason. */
    record Share(HandOver.Verdict verdict, Text reason, LegalBasis basis, long documents) {
    }

    /** A row to be. Sets that are empty mean any; {@code from} and {@code types} may not be. */
    record Proposal(Set<SchoolType> from, Set<SchoolType> to, Provider provider, Set<UnitCode> fromUnits, Set<UnitCode> toUnits,
            Set<DocumentTypeId> types, Follows follows, LocalDate validFrom, Optional<LocalDate> validTo) {

        public Proposal {
            from = Set.copyOf(from);
            to = Set.copyOf(to);
            fromUnits = Set.copyOf(fromUnits);
            toUnits = Set.copyOf(toUnits);
            types = Set.copyOf(types);
        }
    }

    /**
     * Of children whose placement ends, or has ended and who are not handed over.
     *
     * @param transitions for how many something would change
     * @param follow how many of their documents would follow that do not now
     * @param review how many would be reviewed that are not now
     * @param stay how many would stay that do not now
     */
    record Effect(long transitions, long follow, long review, long stay) {
    }

    /**
     * @param from school types that somebody may leave, with their document types
     * @param to school types that somebody may enter
     * @param units of the register
     * @param headed units whose headteacher the caller is
     * @param adopts whether the caller may set rows for the municipality
     */
    record Choices(List<SchoolType> from, List<SchoolType> to, List<Unit> units, List<Unit> headed, List<ConsentPurpose> purposes,
            List<TypeOf> types, boolean adopts) {

        public Choices {
            from = List.copyOf(from);
            to = List.copyOf(to);
            units = List.copyOf(units);
            headed = List.copyOf(headed);
            purposes = List.copyOf(purposes);
            types = List.copyOf(types);
        }
    }

    /** A document type that is written in a school form. */
    record TypeOf(SchoolType code, DocumentTypeId type, Text name) {
    }
}
