package org.skolbro.form.preschool;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.skolbro.api.consent.ConsentPurpose;
import org.skolbro.api.consent.PurposeId;
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
 * What follows a child from preschool. The duty to hand over what the school needs applies to education from 1 January
 * 2028 (SFS 2025:729, transitional provision 2); everything else hangs on consent. Documents about groups never follow.
 */
public final class PreschoolTransitions {

    private static final LocalDate SECRECY_ACT_IN_FORCE = LocalDate.of(2009, 6, 30);
    private static final LocalDate DUTY_APPLIES = LocalDate.of(2028, 1, 1);

    private static final LegalBasis CONSENT =
        LegalBasis.of("Offentlighets- och sekretesslagen (2009:400) 10 kap. 1 §, 12 kap. 2–3 §§ och 23 kap. 1 §");
    private static final LegalBasis DUTY =
        LegalBasis.of("Skollagen (2010:800) 3 kap. 12 j § i lydelse enligt SFS 2025:729, övergångsbestämmelse 2");

    private static final Set<SchoolType> PRESCHOOL = Set.of(Preschool.CODE);
    private static final Set<SchoolType> SCHOOL = Set.of(new SchoolType("FKLASS"), new SchoolType("GR"), new SchoolType("GRS"),
        new SchoolType("SAM"), new SchoolType("SP"));

    /** Can be needed to ease the transition; somebody decides for each document whether it is. */
    private static final Set<DocumentTypeId> CAN_BE_NEEDED = Set.of(
        PreschoolDocuments.DEVELOPMENT_TALK.id(), PreschoolDocuments.AGREEMENT.id(),
        PreschoolDocuments.EXTRA_ADAPTATIONS.id(), PreschoolDocuments.SPECIAL_SUPPORT.id(),
        PreschoolDocuments.SECURE_NOTE.id());
    /** The child's own story: good to have, but the duty does not reach it. */
    private static final Set<DocumentTypeId> EXTRAS = Set.of(
        PreschoolDocuments.PLANNING.id(), PreschoolDocuments.LEARNING_LOG.id());
    private static final Set<DocumentTypeId> ALL = Set.of(
        PreschoolDocuments.PLANNING.id(), PreschoolDocuments.LEARNING_LOG.id(), PreschoolDocuments.DEVELOPMENT_TALK.id(),
        PreschoolDocuments.AGREEMENT.id(), PreschoolDocuments.EXTRA_ADAPTATIONS.id(),
        PreschoolDocuments.SPECIAL_SUPPORT.id(), PreschoolDocuments.SECURE_NOTE.id());

    public static final ConsentPurpose DOCUMENTATION_FOLLOWS = new ConsentPurpose(
        new PurposeId("preschool/transition-documentation"), 2,
        Text.sv("Får förskolans dokumentation följa med när ditt barn byter förskola eller börjar skolan?")
            .en("May the preschool's documentation follow when your child changes preschool or starts school?"),
        Text.sv("Säger ni ja får den nya enheten läsa det förskolan har skrivit om ditt barn, även säkra anteckningar om det "
                + "finns sådana. Utan ja stannar dokumentationen. "
                + "Från 2028 måste förskolan ändå lämna över sådant som skolan behöver.")
            .en("If you say yes, the new unit may read what the preschool has written about your child, secure notes included "
                + "if there are any. Without a yes the documentation stays. "
                + "From 2028 the preschool must still hand over what the school needs."),
        ALL, CONSENT);

    static final List<TransitionRule> ROWS = List.of(
        row("preschool/to-preschool-with-consent", PRESCHOOL, ALL, withConsent(), SECRECY_ACT_IN_FORCE, Optional.empty(), CONSENT),
        row("preschool/to-school-with-consent-before-2028", SCHOOL, CAN_BE_NEEDED, withConsent(), SECRECY_ACT_IN_FORCE,
            Optional.of(DUTY_APPLIES.minusDays(1)), CONSENT),
        row("preschool/to-school-what-is-needed", SCHOOL, CAN_BE_NEEDED, new Follows.Review(), DUTY_APPLIES,
            Optional.empty(), DUTY),
        row("preschool/to-school-extras-with-consent", SCHOOL, EXTRAS, withConsent(), SECRECY_ACT_IN_FORCE,
            Optional.empty(), CONSENT));

    private PreschoolTransitions() {
    }

    private static Follows withConsent() {
        return new Follows.WithConsent(DOCUMENTATION_FOLLOWS.id());
    }

    private static TransitionRule row(String id, Set<SchoolType> to, Set<DocumentTypeId> types, Follows follows,
            LocalDate from, Optional<LocalDate> until, LegalBasis basis) {
        return new TransitionRule(new TransitionRuleId(id), PRESCHOOL, to, Provider.ANY, types, follows, Level.LAW, from,
            until, basis);
    }
}
