package org.skolbro.itests.guest;

import org.skolbro.api.access.Role;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.Field;
import org.skolbro.api.form.FormDeclaration;
import org.skolbro.api.form.SchoolForm;
import org.skolbro.api.law.LegalBasis;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.text.Text;

/** An add-on with one document type; the others do the same, and something that they should not. */
public class GoodForm implements SchoolForm {

    static final Text WORD = Text.sv("Ord").en("Word");

    @Override
    public FormDeclaration declaration() {
        return with("guest/note").build();
    }

    static FormDeclaration.Builder with(String type) {
        return FormDeclaration.of("guest", WORD).alongside(new SchoolType("FS")).documents(DocumentType.named(type, WORD)
            .because(LegalBasis.of("Skollagen (2010:800) 8 kap.")).writtenBy(Role.TEACHER).readBy(Role.TEACHER)
            .fields(Field.text("what", WORD, WORD)).build());
    }
}
