package org.skolbro.core.internal.document;

import org.skolbro.api.text.Text;

/** The labels on a printed document. */
final class PaperWords {

    static final Text ABOUT = Text.sv("Gäller").en("About");
    static final Text NUMBER = Text.sv("Personnummer").en("Personal number");
    static final Text TYPE = Text.sv("Handlingstyp").en("Document type");
    static final Text DATE = Text.sv("Datum").en("Date");
    static final Text UNIT = Text.sv("Enhet").en("Unit");
    static final Text WRITTEN_BY = Text.sv("Skriven av").en("Written by");
    static final Text FINALISED = Text.sv("Upprättad").en("Finalised");
    static final Text DECIDED_BY = Text.sv("Beslutad av").en("Decided by");
    static final Text CORRECTS = Text.sv("Rättelse, skäl").en("Correction, reason");
    static final Text NOTES = Text.sv("Tillägg").en("Notes");
    static final Text BASIS = Text.sv("Stöd").en("Legal basis");
    static final Text ID = Text.sv("Handlings-id").en("Document id");
    static final Text CRITERION = Text.sv("Kriterium").en("Criterion");
    static final Text PICTURES = Text.sv("Bilder").en("Pictures");
    static final Text FILES = Text.sv("Bilagor").en("Attachments");
    static final Text FILE = Text.sv("Fil").en("File");
    static final Text KIND = Text.sv("Format").en("Format");
    static final Text BYTES = Text.sv("Byte").en("Bytes");

    static final Text CONTENTS = Text.sv("Innehåll").en("Contents");
    static final Text DOCUMENTS = Text.sv("Handlingar").en("Documents");
    static final Text DATES = Text.sv("Handlingarnas datum").en("Dates of the documents");
    static final Text PRINTED = Text.sv("Utskriven").en("Printed");
    static final Text PRINTED_BY = Text.sv("Utskriven av").en("Printed by");
    static final Text WHAT = Text.sv("Här är de upprättade handlingar som den som skrev ut får läsa, äldst först. Andra barns namn är utbytta.")
        .en("These are the finalised documents that whoever printed them may read, oldest first. Names of other children are replaced.");
    static final Text LESS = Text.sv("Handlingar som kräver tvåstegsinloggning är inte med.")
        .en("Documents that open with the second factor only are not among them.");
    static final Text NOTHING = Text.sv("Det finns inga handlingar att skriva ut.").en("There are no documents to print.");
    static final Text NOT_PICTURES = Text.sv("Bilagor som inte är bilder är inte utskrivna. Namn och kontrollsumma står vid handlingen.")
        .en("Attachments that are not pictures are not printed. Their name and checksum stand with the document.");

    private PaperWords() {
    }
}
