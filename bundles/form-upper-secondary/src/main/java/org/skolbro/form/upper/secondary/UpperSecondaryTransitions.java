package org.skolbro.form.upper.secondary;

import java.time.LocalDate;
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
 * What follows a student to another upper secondary school: what is needed to ease the change, decided for each document.
 * The duty says nothing of adult education, so nothing follows there.
 */
final class UpperSecondaryTransitions {

    /** When the section got its present number (SFS 2018:1098). */
    private static final LocalDate DUTY_IN_FORCE = LocalDate.of(2018, 7, 1);

    private static final LegalBasis DUTY = LegalBasis.of("Skollagen (2010:800) 3 kap. 12 j §");
    private static final LegalBasis NOT_NEEDED =
        LegalBasis.of("Skollagen (2010:800) 3 kap. 12 j § jämförd med offentlighets- och sekretesslagen (2009:400) 23 kap. 2 §");

    private static final Set<SchoolType> UPPER_SECONDARY = Set.of(UpperSecondary.CODE);
    private static final Set<SchoolType> RECEIVING = Set.of(UpperSecondary.CODE, new SchoolType("GYS"));

    private static final Set<DocumentTypeId> CAN_BE_NEEDED = Set.of(StudyPlan.TYPE.id(), Assessment.ASSESSMENT.id(),
        Assessment.MATRIX.id(), Assessment.GRADE_BASIS.id(), Assessment.TALK.id(), Support.EXTRA_ADAPTATIONS.id(),
        Support.REPORT.id(), Support.INVESTIGATION.id(), SupportDecisions.ACTION_PROGRAMME.id(),
        SupportDecisions.NO_ACTION_PROGRAMME.id(), Support.SECURE_NOTE.id());
    private static final Set<DocumentTypeId> STAYS = Set.of(Teaching.PLANNING.id(), Teaching.TASK.id(), Teaching.HAND_IN.id(),
        Teaching.LEARNING_LOG.id(), Teaching.MESSAGE.id(), Assessment.TALK_PREPARATION.id());

    static final List<TransitionRule> ROWS = List.of(
        row("upper-secondary/what-is-needed", RECEIVING, CAN_BE_NEEDED, new Follows.Review(), DUTY),
        row("upper-secondary/stays", Set.of(), STAYS, new Follows.Never(), NOT_NEEDED));

    private UpperSecondaryTransitions() {
    }

    private static TransitionRule row(String id, Set<SchoolType> to, Set<DocumentTypeId> types, Follows follows, LegalBasis basis) {
        return new TransitionRule(new TransitionRuleId(id), UPPER_SECONDARY, to, Provider.ANY, types, follows, Level.LAW,
            DUTY_IN_FORCE, Optional.empty(), basis);
    }
}
