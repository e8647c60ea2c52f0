package org.skolbro.itests;

import org.skolbro.api.access.Role;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.Field;
import org.skolbro.api.form.FormDeclaration;
import org.skolbro.api.form.SchoolForm;
import org.skolbro.api.law.LegalBasis;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.text.Text;

/** The smallest add-on that is taken in. */
public final class HelpfulForm implements SchoolForm {

    @Override
    public FormDeclaration declaration() {
        Text word = Text.sv("Ord").en("Word");
        return FormDeclaration.of("helpful", word).alongside(new SchoolType("GR"))
            .documents(DocumentType.named("helpful/note", word).because(LegalBasis.of("Den påhittade lagen 1 §"))
                .fields(Field.text("note", word, word).mandatory()).writtenBy(Role.TEACHER).readBy(Role.TEACHER).build())
            .build();
    }
}
