package org.skolbro.packages.eark.internal;

import org.skolbro.api.document.Field;
import org.skolbro.api.document.Marks;
import org.skolbro.core.packing.ChildPackage;
import org.skolbro.core.packing.ChildPackage.Paper;
import org.skolbro.core.store.StoredDocument;

/** A document as data for readers of XML, with Swedish labels. Follows {@code skolbro-document-1.0.xsd}. */
final class DocumentXml {

    private DocumentXml() {
    }

    static byte[] of(Paper paper) {
        StoredDocument document = paper.document();
        Xml xml = new Xml("document", "xmlns", "urn:skolbro:document:1.0", "id", document.id().toString(),
            "type", document.type().id().value(), "version", Integer.toString(document.type().version()));
        xml.text("typeName", document.type().name().sv()).text("title", paper.title()).text("date", document.date().toString())
            .text("unit", paper.unit(), "code", document.unit().value()).text("schoolType", document.schoolType().value());
        paper.about().forEach(name -> xml.text("about", name));
        xml.text("author", document.authorName()).text("finalisedAt", document.finalisedAt().toString());
        document.decidedBy().ifPresent(name -> xml.text("decidedBy", name));
        xml.text("basis", document.type().basis().toString()).text("ledgerHash", document.hash());
        document.type().fields().stream().filter(field -> !paper.fields().getOrDefault(field.key(), "").isBlank())
            .forEach(field -> field(xml, field, paper.fields().get(field.key())));
        paper.notes().forEach(note -> xml.text("note", note.text(), "date", note.day().toString(), "by", note.by()));
        paper.files().stream().map(ChildPackage.File::attachment).forEach(file -> xml.text("attachment", file.fileName(), "mediaType",
            file.mediaType(), "bytes", Long.toString(file.bytes()), "sha256", file.sha256()));
        return xml.close().bytes();
    }

    private static void field(Xml xml, Field field, String value) {
        xml.open("field", "key", field.key(), "kind", field.kind().name(), "label", field.label().sv());
        switch (field.kind()) {
            case LINE, TEXT, DATE -> xml.text("value", value);
            case CHOICE -> xml.text("value", label(field, value), "key", value);
            case MATRIX -> Marks.of(value).levels().forEach((cell, level) -> xml.text("mark", label(field, level), "section", cell.section(),
                "criterion", cell.criterion(), "key", level, "label", criterion(field, cell)));
        }
        xml.close();
    }

    private static String label(Field field, String key) {
        return field.choices().stream().filter(choice -> choice.key().equals(key)).map(choice -> choice.label().sv()).findFirst().orElse(key);
    }

    private static String criterion(Field field, Marks.Cell cell) {
        return field.sections().stream().filter(section -> section.key().equals(cell.section()))
            .flatMap(section -> section.criteria().stream()).filter(choice -> choice.key().equals(cell.criterion()))
            .map(choice -> choice.label().sv()).findFirst().orElse(cell.criterion());
    }
}
