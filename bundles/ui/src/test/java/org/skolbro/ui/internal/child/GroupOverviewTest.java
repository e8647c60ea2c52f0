package org.skolbro.ui.internal.child;

import static org.junit.Assert.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.Test;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.document.Documents.Latest;
import org.skolbro.api.document.Field;
import org.skolbro.api.law.LegalBasis;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.text.Text;

public class GroupOverviewTest {

    private static final DocumentTypeId LOG = new DocumentTypeId("preschool/log");
    private static final DocumentTypeId TALK = new DocumentTypeId("preschool/talk");
    private static final DocumentTypeId GONE = new DocumentTypeId("gone/type");
    private static final PersonId BO = new PersonId(1);
    private static final PersonId AL = new PersonId(2);

    private final GroupOverview overview = GroupOverview.of(List.of(latest(BO, TALK), latest(BO, LOG), latest(AL, LOG),
        latest(AL, GONE)), id -> id.equals(GONE) ? Optional.empty() : Optional.of(type(id)));

    @Test
    public void putsWhatIsWrittenAboutMostChildrenFirst() {
        assertEquals(List.of(LOG, TALK), overview.types().stream().map(GroupOverview.Kind::id).toList());
    }

    @Test
    public void knowsWhatIsMissing() {
        assertEquals(Optional.empty(), overview.latest(AL, TALK));
        assertEquals(LocalDate.EPOCH, overview.latest(BO, TALK).orElseThrow().date());
    }

    private static Latest latest(PersonId child, DocumentTypeId type) {
        return new Latest(child, type, new DocumentId(9), LocalDate.EPOCH);
    }

    private static DocumentType type(DocumentTypeId id) {
        Text any = new Text("Text", "Text");
        return DocumentType.named(id.value(), any).because(LegalBasis.of("Lpfö 18")).fields(Field.text("body", any, any)).build();
    }
}
