package org.skolbro.form.compulsory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.skolbro.api.consent.ConsentPurpose;
import org.skolbro.api.consent.PurposeId;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.law.LegalBasis;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.text.Text;
import org.skolbro.api.transition.TransitionRule;
import org.skolbro.api.transition.TransitionRule.Follows;
import org.skolbro.api.transition.TransitionRule.Level;
import org.skolbro.api.transition.TransitionRule.Provider;
import org.skolbro.api.transition.TransitionRuleId;

/**
 * What follows a pupil to the next school, at this provider or another. The law says that what is needed must be handed
 * over, so somebody judges each document; only the follow-up of early support has been judged by the law itself. The law is
 * silent on the pupil's own work: within a provider that too is judged unless the municipality decides otherwise, to another it
 * takes consent.
 */
final class CompulsoryTransitions {

    /** As section 12 g; it got its present number in SFS 2018:1098. */
    private static final LocalDate DUTY_IN_FORCE = LocalDate.of(2018, 7, 1);
    private static final LocalDate GUARANTEE_IN_FORCE = LocalDate.of(2019, 7, 1);
    /** New wording, without preschool class (SFS 2025:729, transitional provision 2). */
    private static final LocalDate DUTY_REWORDED = LocalDate.of(2028, 1, 1);

    private static final LegalBasis DUTY = LegalBasis.of("Skollagen (2010:800) 3 kap. 12 j §");
    private static final LegalBasis DUTY_FROM_2028 =
        LegalBasis.of("Skollagen (2010:800) 3 kap. 12 j § i lydelse enligt SFS 2025:729, övergångsbestämmelse 2");
    private static final LegalBasis DUTY_IN_PRESCHOOL_CLASS =
        LegalBasis.of("Skollagen (2010:800) 3 kap. 12 j §, från 2028 genom övergångsbestämmelse 6 till SFS 2025:729");
    private static final LegalBasis GUARANTEE = LegalBasis.of("Skollagen (2010:800) 3 kap. 4 b § och 12 j §");
    private static final LegalBasis CONSENT =
        LegalBasis.of("Offentlighets- och sekretesslagen (2009:400) 8 kap. 1 §, 10 kap. 1 § och 12 kap. 2–3 §§");
    private static final LegalBasis NOT_NEEDED =
        LegalBasis.of("Skollagen (2010:800) 3 kap. 12 j § jämförd med offentlighets- och sekretesslagen (2009:400) 23 kap. 2 §");
    private static final LegalBasis NO_DUTY_TO_LEISURE =
        LegalBasis.of("Skollagen (2010:800) 3 kap. 12 j §, som inte nämner fritidshemmet");

    private static final Set<SchoolType> PRESCHOOL_CLASS = Set.of(Compulsory.PRESCHOOL_CLASS);
    private static final Set<SchoolType> SCHOOL = Set.of(Compulsory.SCHOOL);
    private static final Set<SchoolType> BOTH = Set.of(Compulsory.PRESCHOOL_CLASS, Compulsory.SCHOOL);
    private static final Set<SchoolType> NEXT = codes("FKLASS", "GR", "GRS", "TR", "SP", "SAM", "GY", "GYS");
    private static final Set<SchoolType> LEISURE = codes("FTH", "OPPFTH");

    private static final Set<DocumentTypeId> CAN_BE_NEEDED = ids(Assessment.ASSESSMENT, Assessment.MATRIX,
        Assessment.KNOWLEDGE_TABLE, Assessment.JUDGEMENT, Assessment.GRADE_BASIS, Talks.TALK, Talks.DEVELOPMENT_PLAN,
        Talks.AGREEMENT, Support.EXTRA_ADAPTATIONS, Support.REPORT, Support.INVESTIGATION, SupportDecisions.ACTION_PROGRAMME,
        SupportDecisions.NO_ACTION_PROGRAMME, SupportDecisions.EVALUATION, Support.SECURE_NOTE);
    private static final Set<DocumentTypeId> EARLY_SUPPORT = ids(Support.FOLLOW_UP);
    private static final Set<DocumentTypeId> OWN_WORK = ids(Teaching.HAND_IN, Teaching.LEARNING_LOG, Teaching.PLANNING,
        Teaching.TASK);
    /** Said to those who were there. */
    private static final Set<DocumentTypeId> STAYS = ids(Teaching.MESSAGE, Talks.MENTORS_PREPARATION,
        Talks.PUPILS_PREPARATION, Talks.HOMES_PREPARATION);

    static final ConsentPurpose OWN_WORK_FOLLOWS = new ConsentPurpose(new PurposeId("compulsory/own-work"), 2,
        Text.sv("Får ditt barns inlämningar och lärloggar följa med om barnet byter till en skola i en annan kommun eller en fristående skola?")
            .en("May your child's hand-ins and learning logs follow if the child moves to a school of another municipality or an independent school?"),
        Text.sv("Säger ni ja får den nya skolan läsa det ditt barn har lämnat in, med uppgifter och planeringar. "
                + "Utan ja stannar det. Sådant som den nya skolan behöver, till exempel omdömen "
                + "och åtgärdsprogram, måste skolan ändå lämna över.")
            .en("If you say yes, the new school may read what your child has handed in, with tasks and plans. Without a "
                + "yes it stays. What the new school needs, such as judgements and action programmes, the "
                + "school must still hand over."),
        OWN_WORK, CONSENT);

    static final List<TransitionRule> ROWS = List.of(
        row("early-support", BOTH, NEXT, Provider.ANY, EARLY_SUPPORT, new Follows.ByLaw(), GUARANTEE_IN_FORCE, GUARANTEE),
        row("what-is-needed-from-preschool-class", PRESCHOOL_CLASS, NEXT, Provider.ANY, CAN_BE_NEEDED, new Follows.Review(),
            DUTY_IN_FORCE, DUTY_IN_PRESCHOOL_CLASS),
        until(DUTY_REWORDED.minusDays(1), row("what-is-needed-before-2028", SCHOOL, NEXT, Provider.ANY, CAN_BE_NEEDED,
            new Follows.Review(), DUTY_IN_FORCE, DUTY)),
        row("what-is-needed", SCHOOL, NEXT, Provider.ANY, CAN_BE_NEEDED, new Follows.Review(), DUTY_REWORDED, DUTY_FROM_2028),
        row("own-work-within-the-provider", BOTH, NEXT, Provider.SAME, OWN_WORK, new Follows.Review(), DUTY_IN_FORCE, DUTY).leftOpen(),
        row("own-work-to-another-provider", BOTH, NEXT, Provider.OTHER, OWN_WORK,
            new Follows.WithConsent(OWN_WORK_FOLLOWS.id()), DUTY_IN_FORCE, CONSENT),
        row("nothing-to-leisure", BOTH, LEISURE, Provider.ANY, union(CAN_BE_NEEDED, EARLY_SUPPORT, OWN_WORK),
            new Follows.Never(), DUTY_IN_FORCE, NO_DUTY_TO_LEISURE),
        row("stays", BOTH, Set.of(), Provider.ANY, STAYS, new Follows.Never(), DUTY_IN_FORCE, NOT_NEEDED));

    private CompulsoryTransitions() {
    }

    private static TransitionRule row(String id, Set<SchoolType> from, Set<SchoolType> to, Provider provider,
            Set<DocumentTypeId> types, Follows follows, LocalDate since, LegalBasis basis) {
        return new TransitionRule(new TransitionRuleId("compulsory/" + id), from, to, provider, types, follows, Level.LAW, since,
            Optional.empty(), basis);
    }

    private static TransitionRule until(LocalDate last, TransitionRule row) {
        return new TransitionRule(row.id(), row.from(), row.to(), row.provider(), row.types(), row.follows(), row.level(),
            row.validFrom(), Optional.of(last), row.basis());
    }

    private static Set<SchoolType> codes(String... codes) {
        return Stream.of(codes).map(SchoolType::new).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<DocumentTypeId> ids(DocumentType... types) {
        return Stream.of(types).map(DocumentType::id).collect(Collectors.toUnmodifiableSet());
    }

    @SafeVarargs
    private static Set<DocumentTypeId> union(Set<DocumentTypeId>... sets) {
        return Stream.of(sets).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
    }
}
