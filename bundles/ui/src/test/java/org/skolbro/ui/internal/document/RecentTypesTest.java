package org.skolbro.ui.internal.document;

import static org.junit.Assert.assertEquals;

import java.util.List;

import org.junit.Test;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.document.Field;
import org.skolbro.api.law.LegalBasis;
import org.skolbro.api.text.Text;

public class RecentTypesTest {

    private static final List<DocumentType> DECLARED = List.of(type("plan"), type("log"), type("talk"));

    @Test
    public void putsTheLatestFirstAndLeavesTheRestAsDeclared() {
        RecentTypes recent = RecentTypes.NONE.with(id("log")).with(id("talk")).with(id("log"));
        assertEquals(List.of(id("log"), id("talk"), id("plan")), recent.order(DECLARED).stream().map(DocumentType::id).toList());
    }

    @Test
    public void changesNothingBeforeAnythingIsWritten() {
        assertEquals(DECLARED, RecentTypes.NONE.order(DECLARED));
    }

    private static DocumentTypeId id(String name) {
        return new DocumentTypeId("preschool/" + name);
    }

    private static DocumentType type(String name) {
        Text any = new Text("Text", "Text");
        return DocumentType.named("preschool/" + name, any).because(LegalBasis.of("Lpfö 18"))
            .fields(Field.text("body", any, any)).build();
    }
}
