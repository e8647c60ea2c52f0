package org.skolbro.core.internal.transfer;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.api.access.Role;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.document.Field;
import org.skolbro.api.law.LegalBasis;
import org.skolbro.api.text.Text;
import org.skolbro.api.transfer.Counterpart;
import org.skolbro.core.internal.document.FieldCheck;
import org.skolbro.core.internal.document.file.Sha256;
import org.skolbro.core.packing.TransferFormat.Data;
import org.skolbro.core.packing.TransferManifest.Item;
import org.skolbro.core.packing.TransferManifest.Type;
import org.skolbro.core.store.FormStore;

/**
 * What a received document is kept as: our own type when the sender means the same by it, field for field, and what is written
 * fits; else a type of its own with the sender's fields, which every view that shows documents can show. Nobody writes such a
 * type, and no form has to know it. To be called in a unit of work.
 */
@Component(service = ReceivedTypes.class)
public final class ReceivedTypes {

    static final String PREFIX = "received/";
    private static final String OURS = "[a-z][a-z0-9-]{1,40}/[a-z][a-z0-9-]{1,60}";
    private static final int LONGEST_NAME = 60;
    private static final Text ORIGINAL = Text
        .sv("Handlingen kom från en annan huvudman och visas med dess fält. Så som den såg ut där finns som bilaga.")
        .en("The document came from another provider and is shown with its fields. What it looked like there is attached.");

    private final FormStore forms;
    private final Glossary glossary;

    @Activate
    public ReceivedTypes(@Reference FormStore forms, @Reference Glossary glossary) {
        this.forms = forms;
        this.glossary = glossary;
    }

    /** @param sender whose words may stand for types of ours */
    DocumentType of(Counterpart sender, Item item, Data data) {
        return glossary.type(sender, item.type().id()).filter(mapped -> fits(mapped, data))
            .or(() -> ours(item.type()).filter(known -> means(known, data))).orElseGet(() -> generic(item.type(), data));
    }

    /** Somebody has said that they mean the same; what is written has its place all the same. */
    private static boolean fits(DocumentType mapped, Data data) {
        return !data.fields().isEmpty() && FieldCheck.fitting(mapped, data.fields()).equals(data.fields());
    }

    static boolean isOurs(DocumentType type) {
        return !type.id().value().startsWith(PREFIX);
    }

    private Optional<DocumentType> ours(Type said) {
        return said.id().matches(OURS) && said.version() > 0 && !said.id().startsWith(PREFIX)
            ? forms.type(new DocumentTypeId(said.id()), said.version()) : Optional.empty();
    }

    private static boolean means(DocumentType known, Data data) {
        return known.fields().stream().map(Shape::of).toList().equals(data.described().stream().map(Shape::of).toList())
            && FieldCheck.fitting(known, data.fields()).equals(data.fields());
    }

    /** A field without its words. */
    private record Shape(String key, Field.Kind kind, List<String> choices, List<String> sections) {

        static Shape of(Field field) {
            return new Shape(field.key(), field.kind(), field.choices().stream().map(Field.Choice::key).toList(), field.sections().stream()
                .flatMap(section -> section.criteria().stream().map(criterion -> section.key() + "/" + criterion.key())).toList());
        }
    }

    private DocumentType generic(Type said, Data data) {
        for (int turn = 0;; turn++) {
            DocumentType type = described(said, data, turn);
            Optional<DocumentType> before = forms.type(type.id(), type.version());
            if (before.isEmpty() || before.get().equals(type)) {
                return type;
            }
        }
    }

    /** The same description always gets the same version, whoever sends it. */
    private static DocumentType described(Type said, Data data, int turn) {
        List<Field> fields = fields(data);
        String all = said + "\n" + fields + "\n" + turn;
        int version = ByteBuffer.wrap(Sha256.digest().digest(all.getBytes(StandardCharsets.UTF_8))).getInt() >>> 1 | 1;
        return new DocumentType(new DocumentTypeId(PREFIX + name(said.id())), version, said.name(), Set.of(), Set.of(DocumentType.About.CHILD), fields,
            false, Set.of(), readers(said.readers()), said.secrecy(), said.level(), Set.of(), Optional.of(ORIGINAL),
            LegalBasis.of(said.basis().isBlank() ? said.name().sv() : said.basis()));
    }

    private static String name(String id) {
        String plain = id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^[^a-z]+", "").replaceAll("-+$", "");
        String name = plain.length() < 2 ? "handling" : plain;
        return name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    /** What cannot stand in its field by our measure is shown as text. */
    private static List<Field> fields(Data data) {
        if (data.described().isEmpty()) {
            Text none = Text.sv("Innehåll").en("Content");
            return List.of(Field.text("content", none, none));
        }
        DocumentType probe = probe(data.described());
        Map<String, String> fitting = FieldCheck.fitting(probe, data.fields());
        return probe.fields().stream().map(field -> data.fields().containsKey(field.key()) && !fitting.containsKey(field.key())
            ? Field.text(field.key(), field.label(), field.help()) : field).toList();
    }

    private static DocumentType probe(List<Field> fields) {
        Text any = Text.sv("Prov").en("Probe");
        return new DocumentType(new DocumentTypeId(PREFIX + "probe"), 1, any, Set.of(), Set.of(DocumentType.About.CHILD), fields, false, Set.of(), Set.of(),
            DocumentType.Secrecy.REVERSE, AssuranceLevel.PASSWORD, Set.of(), Optional.empty(), LegalBasis.of("–"));
    }

    /** Those who read it at the sender's; where nobody is named that we know, the headteacher and the archivist. */
    private static Set<Role> readers(Set<Role> said) {
        return said.isEmpty() ? EnumSet.of(Role.HEADTEACHER, Role.ARCHIVIST) : said;
    }
}
