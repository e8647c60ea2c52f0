package org.skolbro.form.adult;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Component;
import org.skolbro.api.form.FormDeclaration;
import org.skolbro.api.form.SchoolForm;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.text.Text;

/** Adult education ("komvux"). This class is the table of contents; what it lists stands in the classes beside it. */
@Component
public final class Adult implements SchoolForm {

    /** Swedish for immigrants ("sfi"), under its present code and the one that registers still send. */
    static final Set<SchoolType> SFI = Set.of(new SchoolType("VUXSFI"), new SchoolType("SFI"));

    /** Basic and upper secondary level, and the adapted education of both. */
    static final Set<SchoolType> OTHER = Set.of(new SchoolType("VUX"), new SchoolType("VUXGR"), new SchoolType("VUXGY"),
        new SchoolType("VUXSARGR"), new SchoolType("VUXSARTR"), new SchoolType("VUXSARGY"), new SchoolType("SARVUX"));

    static final List<SchoolType> CODES = Stream.concat(SFI.stream(), OTHER.stream()).toList();

    @Override
    public FormDeclaration declaration() {
        return FormDeclaration.of("adult", Text.sv("Vuxenutbildning").en("Adult education"))
            .serves(CODES.toArray(SchoolType[]::new))
            .documents(
                AdultDocuments.SURVEY,
                AdultDocuments.STUDY_PLAN,
                AdultDocuments.PLANNING,
                AdultDocuments.HAND_IN,
                AdultDocuments.ASSESSMENT,
                AdultDocuments.GRADE_BASIS,
                AdultDocuments.TALK,
                AdultDocuments.EXTRA_ADAPTATIONS,
                AdultDocuments.SECURE_NOTE,
                AdultDocuments.MESSAGE)
            .fieldRules(AdultDocuments.FIELD_RULES)
            .transitions(AdultTransitions.ROWS)
            .retention(AdultRetention.PROPOSALS)
            .build();
    }
}
