package org.skolbro.packages.eark.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

import org.skolbro.api.document.About;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.Field;
import org.skolbro.api.law.LegalBasis;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.text.Text;
import org.skolbro.core.packing.ChildPackage;
import org.skolbro.core.packing.ChildPackage.Organisation;
import org.skolbro.core.packing.ChildPackage.Paper;
import org.skolbro.core.store.StoredDocument;

/** A pupil with forty documents, each a printed page of 30 KiB of which a third can be compressed, as in real ones. */
final class Pupil {

    static final int DOCUMENTS = 40;
    private static final int PAGE = 30 * 1024;
    private static final DocumentType TYPE = DocumentType.named("compulsory/plan", Text.sv("Individuell utvecklingsplan").en("Development plan"))
        .because(LegalBasis.of("Skollagen 10 kap. 13 §"))
        .fields(Field.text("text", Text.sv("Omdöme").en("Judgement"), Text.sv("Hjälp").en("Help"))).build();

    private final long number;
    private final List<byte[]> pages = new ArrayList<>();

    Pupil(long number) {
        this.number = number;
        Random random = new Random(number);
        byte[] text = words("Eleven läser och förstår ", PAGE * 3 / 10).getBytes(StandardCharsets.ISO_8859_1);
        for (int document = 0; document < DOCUMENTS; document++) {
            byte[] page = new byte[PAGE];
            random.nextBytes(page);
            System.arraycopy(text, 0, page, 0, text.length);
            pages.add(page);
        }
    }

    ChildPackage content() {
        return new ChildPackage(UUID.randomUUID().toString(), Instant.parse("2026-05-04T08:00:00Z"), new ChildPackage.Delivery("lev-1",
            new Organisation("Demo kommun", "212000-0000"), "Arkivarie Ek", new Organisation("Stadsarkivet", ""), "Skolbro", "0.1.0"),
            new ChildPackage.Child("201901012389", "Maja Öberg"), papers().iterator());
    }

    private List<Paper> papers() {
        List<Paper> papers = new ArrayList<>();
        for (int document = 0; document < DOCUMENTS; document++) {
            byte[] page = pages.get(document);
            papers.add(new Paper(stored(document), "IUP " + document, List.of("Maja Öberg"), "Ekskolan",
                Map.of("text", words("Maja skriver texter " + document + " ", 900)), List.of(), out -> write(page, out),
                Optional.of(new ChildPackage.Retention("3", "BUN 2025-12-14 § 88", "compulsory/plan-left", "Arkivlagen", "Levereras", "Slutat",
                    LocalDate.of(2024, 6, 12), 18))));
        }
        return papers;
    }

    private StoredDocument stored(int document) {
        return new StoredDocument(new DocumentId(number * DOCUMENTS + document + 1), TYPE, new SchoolType("GR"), new UnitCode("ek"),
            About.child(new PersonId(1)), "IUP " + document, LocalDate.of(2024, 4, 12), List.of(), "Åsa Ek",
            Instant.parse("2024-04-12T10:00:00Z"), "ab".repeat(32), 1, Optional.empty(), Optional.empty());
    }

    private static void write(byte[] page, OutputStream out) {
        try {
            out.write(page);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String words(String words, int length) {
        return words.repeat(length / words.length() + 1).substring(0, length);
    }
}
