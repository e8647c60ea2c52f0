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
    static final Text BASIS = Text.sv("Stöd").en("Legal basis");
    static final Text ID = Text.sv("Handlings-id").en("Document id");
    static final Text CRITERION = Text.sv("Kriterium").en("Criterion");
    static final Text PICTURES = Text.sv("Bilder").en("Pictures");
    static final Text FILES = Text.sv("Bilagor").en("Attachments");
    static final Text FILE = Text.sv("Fil").en("File");
    static final Text KIND = Text.sv("Format").en("Format");
    static final Text BYTES = Text.sv("Byte").en("Bytes");

    private PaperWords() {
    }
}
