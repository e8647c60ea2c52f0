package ${package};

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.skolbro.api.document.HoldingView.Basis;
import org.skolbro.api.law.LegalBasis;
import org.skolbro.api.retention.RetentionRule;
import org.skolbro.api.retention.RetentionRule.Action;
import org.skolbro.api.retention.RetentionRule.Milestone;
import org.skolbro.api.retention.RetentionRuleId;
import org.skolbro.api.text.Text;
import org.skolbro.api.transition.TransitionRule;
import org.skolbro.api.transition.TransitionRule.Follows;
import org.skolbro.api.transition.TransitionRule.Level;
import org.skolbro.api.transition.TransitionRule.Provider;
import org.skolbro.api.transition.TransitionRuleId;

/** What follows a child who moves, and how long it is proposed to be kept. A proposal destroys nothing: a board decides. */
final class AddOnRules {

    private static final LegalBasis STAYS = LegalBasis.of("Offentlighets- och sekretesslagen (2009:400) 23 kap. 2 §");
    private static final LegalBasis DISPOSAL = LegalBasis.of("Arkivlagen (1990:782) 10 §; förslag som kräver nämndens beslut");

    static final List<TransitionRule> TRANSITIONS = List.of(
        new TransitionRule(new TransitionRuleId("${formId}/note-stays"), Set.of(AddOn.SCHOOL_TYPE), Set.of(), Provider.ANY,
            Set.of(AddOnDocuments.NOTE.id()), new Follows.Never(), Level.LAW, LocalDate.of(2009, 6, 30), Optional.empty(), STAYS));

    static final List<RetentionRule> PROPOSALS = List.of(
        new RetentionRule(new RetentionRuleId("${formId}/note"), RetentionRule.DOCUMENT, Optional.of(AddOnDocuments.NOTE.id()),
            Optional.empty(), Optional.of(Basis.MADE_HERE), Milestone.PLACEMENT_ENDED, 18, Action.DESTROY, DISPOSAL,
            Text.sv("Förslag: behövs inte när barnet har slutat.").en("Proposal: not needed when the child has left.")));

    private AddOnRules() {
    }
}
