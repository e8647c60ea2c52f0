package org.skolbro.testkit.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.skolbro.api.access.Role;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.Field;
import org.skolbro.api.document.FieldRule;
import org.skolbro.api.document.FieldRule.Demand;
import org.skolbro.api.document.FieldRule.Years;
import org.skolbro.api.document.FieldRuleId;
import org.skolbro.api.form.FormDeclaration;
import org.skolbro.api.form.SchoolForm;
import org.skolbro.api.law.LegalBasis;
import org.skolbro.api.text.Text;
import org.skolbro.testkit.Town;

/** An add-on that stands alongside the invented form: a decision, a matrix, and rows about a field that change one day. */
final class Extras implements SchoolForm {

    static final LocalDate CHANGE = LocalDate.of(2026, 5, 1);

    private static final Text WORD = Text.sv("Ord").en("Word");
    private static final LegalBasis LAW = LegalBasis.of("1 kap. 1 §");

    static final DocumentType SUPPORT = DocumentType.named("extras/support", Text.sv("Stöd").en("Support")).because(LAW)
        .fields(Field.text("need", Text.sv("Behov").en("Need"), WORD).mandatory(),
            Field.text("grades", Text.sv("Betyg").en("Grades"), WORD))
        .writtenBy(Role.TEACHER, Role.HEADTEACHER).readBy(Role.TEACHER, Role.HEADTEACHER)
        .decidedBy(Role.HEADTEACHER).informing(Text.sv("Så överklagar du.").en("How to appeal.")).build();

    static final DocumentType MATRIX = DocumentType.named("extras/matrix", Text.sv("Matris").en("Matrix")).because(LAW)
        .fields(Field.matrix("levels", Text.sv("Nivåer").en("Levels"), WORD,
            List.of(new Field.Choice("low", WORD), new Field.Choice("high", WORD)),
            List.of(new Field.Section("maths", WORD, List.of(new Field.Choice("count", WORD), new Field.Choice("draw", WORD))))))
        .writtenBy(Role.TEACHER).readBy(Role.TEACHER).build();

    /** Written at school and at home before a talk. */
    static final DocumentType PREPARATION = DocumentType.named("extras/preparation", Text.sv("Inför samtalet").en("Before the talk"))
        .because(LAW)
        .fields(Field.text("purpose", Text.sv("Det vi vill tala om").en("What we want to talk about"), WORD).mandatory())
        .writtenBy(Role.TEACHER, Role.GUARDIAN).readBy(Role.TEACHER, Role.HEADTEACHER, Role.GUARDIAN).build();

    @Override
    public FormDeclaration declaration() {
        return FormDeclaration.of("extras", Text.sv("Tillägg").en("Add-on")).alongside(Town.PRESCHOOL)
            .documents(SUPPORT, MATRIX, PREPARATION)
            .fieldRules(List.of(
                row("extras/no-grades", Demand.LEFT_OUT, Optional.empty(), LocalDate.MIN, Optional.of(CHANGE.minusDays(1))),
                row("extras/grades", Demand.MANDATORY, Optional.empty(), CHANGE, Optional.empty())))
            .build();
    }

    static FieldRule row(String id, Demand demand, Optional<Years> years, LocalDate from, Optional<LocalDate> to) {
        return new FieldRule(new FieldRuleId(id), SUPPORT.id(), "grades", demand, Set.of(Town.PRESCHOOL), years, from, to, LAW);
    }
}
