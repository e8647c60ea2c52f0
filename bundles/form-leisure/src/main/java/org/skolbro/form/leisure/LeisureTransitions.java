package org.skolbro.form.leisure;

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
 * What may follow a pupil from a leisure-time centre. The duty to hand over does not name centres, so everything hangs on
 * consent, and messages stay.
 */
final class LeisureTransitions {

    private static final LocalDate SECRECY_ACT_IN_FORCE = LocalDate.of(2009, 6, 30);

    private static final LegalBasis CONSENT =
        LegalBasis.of("Offentlighets- och sekretesslagen (2009:400) 10 kap. 1 §, 12 kap. 2–3 §§ och 23 kap. 3 §");
    private static final LegalBasis NO_DUTY =
        LegalBasis.of("Skollagen (2010:800) 3 kap. 12 j §, som inte nämner fritidshemmet");

    private static final Set<SchoolType> LEISURE = Set.of(Leisure.CENTRE, Leisure.OPEN_ACTIVITIES);
    private static final Set<SchoolType> NEXT = Stream.of("FTH", "OPPFTH", "FKLASS", "GR", "GRS", "TR", "SP", "SAM")
        .map(SchoolType::new).collect(Collectors.toUnmodifiableSet());

    private static final Set<DocumentTypeId> MAY_FOLLOW = Stream.of(Days.PLANNING, Days.LEARNING_LOG, Days.TALK, Days.AGREEMENT,
        Support.EXTRA_ADAPTATIONS, Support.REPORT, Support.INVESTIGATION, Support.ACTION_PROGRAMME, Support.NO_ACTION_PROGRAMME,
        Support.SECURE_NOTE).map(DocumentType::id).collect(Collectors.toUnmodifiableSet());

    static final ConsentPurpose DOCUMENTATION_FOLLOWS = new ConsentPurpose(new PurposeId("leisure/transition-documentation"), 2,
        Text.sv("Får fritidshemmets dokumentation följa med när ditt barn byter fritidshem eller skola?")
            .en("May the leisure-time centre's documentation follow when your child changes centre or school?"),
        Text.sv("Säger ni ja får den nya enheten läsa det fritidshemmet har skrivit om ditt barn, även säkra anteckningar om det "
                + "finns sådana. Utan ja stannar dokumentationen.")
            .en("If you say yes, the new unit may read what the centre has written about your child, secure notes included if "
                + "there are any. Without a yes the documentation stays."),
        MAY_FOLLOW, CONSENT);

    static final List<TransitionRule> ROWS = List.of(
        row("leisure/with-consent", NEXT, MAY_FOLLOW, new Follows.WithConsent(DOCUMENTATION_FOLLOWS.id()), CONSENT),
        row("leisure/stays", Set.of(), Set.of(Days.MESSAGE.id()), new Follows.Never(), NO_DUTY));

    private LeisureTransitions() {
    }

    private static TransitionRule row(String id, Set<SchoolType> to, Set<DocumentTypeId> types, Follows follows, LegalBasis basis) {
        return new TransitionRule(new TransitionRuleId(id), LEISURE, to, Provider.ANY, types, follows, Level.LAW,
            SECRECY_ACT_IN_FORCE, Optional.empty(), basis);
    }
}
