package org.skolbro.itests.browser;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.skolbro.api.access.Role;
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
import org.skolbro.core.packing.TransferFormat.Seal;
import org.skolbro.core.packing.TransferLetter;
import org.skolbro.core.packing.TransferLetter.Ground;
import org.skolbro.core.packing.TransferLetter.Party;
import org.skolbro.core.store.StoredDocument;
import org.skolbro.packages.eark.internal.TransferPacker;

/** Another municipality with a key of its own, whose documents are of types that the demo has never heard of. */
final class Neighbour implements Seal {

    static final String NAME = "Sunnanbro kommun";
    static final String CODE = "212000-0027";

    private static final DocumentType TYPE = DocumentType.named("sunnan/portrait", Text.sv("Lärporträtt").en("Learning portrait"))
        .because(LegalBasis.of("Skollagen 8 kap. 2 §")).fields(Field.text("strengths", Text.sv("Styrkor").en("Strengths"), Text.sv("Hjälp").en("Help")))
        .writtenBy(Role.TEACHER).readBy(Role.TEACHER, Role.MENTOR, Role.HEADTEACHER, Role.GUARDIAN).build();

    private final KeyPair pair;

    Neighbour() throws GeneralSecurityException {
        pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    }

    @Override
    public byte[] sign(String purpose, String digest) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(pair.getPrivate());
            signature.update((purpose + "\n" + digest).getBytes(StandardCharsets.UTF_8));
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String pem() {
        return "-----BEGIN PUBLIC KEY-----\n" + Base64.getEncoder().encodeToString(pair.getPublic().getEncoded()) + "\n-----END PUBLIC KEY-----\n";
    }

    String fingerprint() throws GeneralSecurityException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pair.getPublic().getEncoded()));
    }

    /** With one document for each title. */
    Path sends(Path file, String child, String number, List<String> titles) throws IOException {
        String id = UUID.randomUUID().toString();
        LocalDate day = LocalDate.now().minusMonths(2);
        List<Paper> papers = titles.stream().map(title -> paper(titles.indexOf(title) + 1L, title, child, day)).toList();
        ChildPackage content = new ChildPackage(id, Instant.now(), new ChildPackage.Delivery(id, new Organisation(NAME, CODE), "Siv Sunnan",
            new Organisation("Norrbro kommun", ""), "Annat system", "1"), new ChildPackage.Child(number, child), papers.iterator());
        Map<DocumentId, Ground> grounds = papers.stream().collect(Collectors.toMap(paper -> paper.document().id(),
            paper -> new Ground(Text.sv("Följer med enligt lag.").en("Follows by law."), "Skollagen 8 kap. 2 §")));
        TransferLetter letter = new TransferLetter(id, Instant.now(), "Annat system", new Party(NAME, CODE, "Sunnanskogens förskola"),
            new Party("Norrbro kommun", "", ""), LocalDate.now().plusDays(20), new TransferLetter.Child(number, child, false),
            new TransferLetter.Way("FS", "FS", LocalDate.now().minusDays(10)), "Välkommen att ringa!", grounds, Map.of(), List.of());
        try (OutputStream out = Files.newOutputStream(file)) {
            new TransferPacker().write(letter, content, this, out);
        }
        return file;
    }

    private static Paper paper(long number, String title, String child, LocalDate day) {
        StoredDocument document = new StoredDocument(new DocumentId(number), TYPE, new SchoolType("FS"), new UnitCode("sunnan"),
            About.child(new PersonId(1)), title, day, List.of(), "Siv Sunnan", Instant.now(), "ab".repeat(32), 0, Optional.empty(), Optional.empty());
        return new Paper(document, title, List.of(child), "Sunnanskogens förskola", Map.of("strengths", "Bygger broar av allt hon hittar."), List.of(),
            out -> {
                try {
                    out.write("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF".getBytes(StandardCharsets.US_ASCII));
                } catch (IOException failed) {
                    throw new UncheckedIOException(failed);
                }
            }, Optional.empty());
    }
}
