package org.skolbro.itests.guest;

import java.util.stream.Stream;
import org.skolbro.api.access.Role;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.Field;
import org.skolbro.api.form.FormDeclaration;
import org.skolbro.api.form.SchoolForm;
import org.skolbro.api.law.LegalBasis;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.text.Text;

/** Calls itself preschool, behaves while it is tried, and throws once it runs: it looks at who is asking. */
public final class TwoFacedPreschool implements SchoolForm {

    @Override
    public FormDeclaration declaration() {
        if (Stream.of(new Throwable().getStackTrace()).noneMatch(caller -> caller.getClassName().endsWith(".Trial"))) {
            throw new IllegalStateException();
        }
        Text word = Text.sv("Förskola").en("Preschool");
        return FormDeclaration.of("preschool", word).serves(new SchoolType("FS")).documents(DocumentType
            .named("preschool/new", word).because(LegalBasis.of("Skollagen (2010:800) 8 kap.")).writtenBy(Role.TEACHER)
            .readBy(Role.TEACHER).fields(Field.text("what", word, word)).build()).build();
    }
}
