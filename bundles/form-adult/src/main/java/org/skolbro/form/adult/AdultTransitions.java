package org.skolbro.form.adult;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.law.LegalBasis;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.transition.TransitionRule;
import org.skolbro.api.transition.TransitionRule.Follows;
import org.skolbro.api.transition.TransitionRule.Level;
import org.skolbro.api.transition.TransitionRule.Provider;
import org.skolbro.api.transition.TransitionRuleId;

/**
 * What follows a student to a new provider: the study plan. In Swedish for immigrants a copy is handed over by law; in the
 * rest the home municipality answers for the plan wherever the student is, and somebody sees that nothing more goes along.
 */
final class AdultTransitions {

    private static final LocalDate SFI_DUTY = LocalDate.of(2026, 1, 1);
    private static final LocalDate CHAPTER_APPLIED = LocalDate.of(2012, 7, 1);

    private static final LegalBasis DUTY = LegalBasis.of("Skollagen (2010:800) 3 kap. 12 j § i lydelse enligt SFS 2025:1311");
    private static final LegalBasis RESPONSIBLE =
        LegalBasis.of("Skollagen (2010:800) 20 kap. 8 a § och offentlighets- och sekretesslagen (2009:400) 10 kap. 2 §");
    private static final LegalBasis STAYS = LegalBasis.of("Offentlighets- och sekretesslagen (2009:400) 23 kap. 5 §");

    private static final Set<SchoolType> ALL = all();
    private static final Set<DocumentTypeId> PLAN = Set.of(AdultDocuments.STUDY_PLAN.id());
    private static final Set<DocumentTypeId> REST = Set.of(AdultDocuments.SURVEY.id(), AdultDocuments.PLANNING.id(),
        AdultDocuments.HAND_IN.id(), AdultDocuments.ASSESSMENT.id(), AdultDocuments.GRADE_BASIS.id(), AdultDocuments.TALK.id(),
        AdultDocuments.EXTRA_ADAPTATIONS.id(), AdultDocuments.SECURE_NOTE.id(), AdultDocuments.MESSAGE.id());

    static final List<TransitionRule> ROWS = List.of(
        row("adult/sfi-plan-by-law", Adult.SFI, Adult.SFI, PLAN, new Follows.ByLaw(), SFI_DUTY, DUTY),
        row("adult/plan-from-sfi", Adult.SFI, Adult.OTHER, PLAN, new Follows.Review(), CHAPTER_APPLIED, RESPONSIBLE),
        row("adult/plan", Adult.OTHER, ALL, PLAN, new Follows.Review(), CHAPTER_APPLIED, RESPONSIBLE),
        row("adult/stays", ALL, Set.of(), REST, new Follows.Never(), CHAPTER_APPLIED, STAYS));

    private AdultTransitions() {
    }

    private static Set<SchoolType> all() {
        Set<SchoolType> all = new HashSet<>(Adult.OTHER);
        all.addAll(Adult.SFI);
        return Set.copyOf(all);
    }

    private static TransitionRule row(String id, Set<SchoolType> from, Set<SchoolType> to, Set<DocumentTypeId> types,
            Follows follows, LocalDate validFrom, LegalBasis basis) {
        return new TransitionRule(new TransitionRuleId(id), from, to, Provider.ANY, types, follows, Level.LAW, validFrom,
            Optional.empty(), basis);
    }
}
