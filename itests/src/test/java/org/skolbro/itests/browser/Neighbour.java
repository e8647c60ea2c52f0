package org.skolbro.itests.browser;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.openqa.selenium.Dimension;
import org.skolbro.api.access.Role;
import org.skolbro.api.document.About;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.Field;
import org.skolbro.api.law.LegalBasis;
import org.skolbro.api.outcome.Progress;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.text.Text;
import org.skolbro.core.internal.document.file.Sha256;
import org.skolbro.core.internal.evidence.EvidenceFolder;
import org.skolbro.core.internal.evidence.SigningKey;
import org.skolbro.core.internal.transfer.Keys;
import org.skolbro.core.packing.BadPackage;
import org.skolbro.core.packing.ChildPackage.Organisation;
import org.skolbro.core.packing.ChildPackage.Paper;
import org.skolbro.core.packing.ChildPackage;
import org.skolbro.core.packing.TransferFormat.Limits;
import org.skolbro.core.packing.TransferFormat;
import org.skolbro.core.packing.TransferLetter.Ground;
import org.skolbro.core.packing.TransferLetter.Party;
import org.skolbro.core.packing.TransferLetter;
import org.skolbro.core.packing.TransferManifest;
import org.skolbro.core.packing.TransferNotice;
import org.skolbro.core.packing.TransferReceipt;
import org.skolbro.core.store.StoredDocument;
import org.skolbro.packages.eark.internal.TransferPacker;

/** Another municipality with a key of its own, whose documents are of types that the demo has never heard of. */
final class Neighbour {


    private static final DocumentType TYPE = DocumentType.named("sunnan/portrait", Text.sv("Lärporträtt").en("Learning portrait"))
        .because(LegalBasis.of("Skollagen 8 kap. 2 §")).fields(Field.text("strengths", Text.sv("Styrkor").en("Strengths"), Text.sv("Hjälp").en("Help")))
        .writtenBy(Role.TEACHER).readBy(Role.TEACHER, Role.MENTOR, Role.HEADTEACHER, Role.GUARDIAN).build();

    private static final Limits LIMITS = new Limits(50 << 20, 50 << 20, 1000);

    private final String name;
    private final String code;
    private final SigningKey key;
    private final Keys seal;

    /** @param folder where its key comes to lie */
    Neighbour(String name, String code, Path folder) {
        this.name = name;
        this.code = code;
        key = new SigningKey(EvidenceFolder.at(folder));
        seal = new Keys(key, null);
    }

    String pem() {
        return seal.pem();
    }

    String fingerprint() {
        return Sha256.hex(Sha256.digest().digest(Base64.getDecoder().decode(key.publicKey())));
    }

    /** An administrator hears its fingerprint read aloud and registers its key. */
    void isRegistered(BrowserTest at) {
        at.logIn("admin");
        at.open("/motparter");
        at.seeText("Västerbro kommun");
        // the whole of the form is seen at once
        at.resize(new Dimension(1440, 1500));
        at.press("Ny motpart");
        at.fill("Huvudman", name);
        at.fill("Organisationsnummer", code);
        at.labelled("Öppen nyckel").sendKeys(pem());
        at.fill("Fingeravtryck", fingerprint());
        at.fill("Hur och med vem", "Per telefon med registratorn");
        at.isAccessible();
        at.picture("counterpart-new");
        at.pressLast("Registrera");
        at.seeText("Motparten är registrerad.");
        at.resize(BrowserTest.DESK);
        at.picture("counterparts");
        at.isAccessible();
        at.logOut();
    }

    /** A package as the neighbour remembers it. */
    record Sent(String id, String digest) {
    }

    /** With one document for each title. */
    Sent sends(Path file, String child, String number, List<String> titles) throws IOException {
        String id = UUID.randomUUID().toString();
        LocalDate day = LocalDate.now().minusMonths(2);
        List<Paper> papers = titles.stream().map(title -> paper(titles.indexOf(title) + 1L, title, child, day)).toList();
        ChildPackage content = new ChildPackage(id, Instant.now(), new ChildPackage.Delivery(id, new Organisation(name, code), "Siv Sunnan",
            new Organisation("Norrbro kommun", ""), "Annat system", "1"), new ChildPackage.Child(number, child), papers.iterator());
        Map<DocumentId, Ground> grounds = papers.stream().collect(Collectors.toMap(paper -> paper.document().id(),
            paper -> new Ground(Text.sv("Följer med enligt lag.").en("Follows by law."), "Skollagen 8 kap. 2 §")));
        TransferLetter letter = new TransferLetter(id, Instant.now(), "Annat system", new Party(name, code, "Sunnanskogens förskola"),
            new Party("Norrbro kommun", "", ""), LocalDate.now().plusDays(20), new TransferLetter.Child(number, child, false),
            new TransferLetter.Way("FS", "FS", LocalDate.now().minusDays(10)), "Välkommen att ringa!", grounds, Map.of(), List.of());
        try (OutputStream out = Files.newOutputStream(file)) {
            return new Sent(id, new TransferPacker().write(letter, content, seal, out).digest());
        }
    }

    /** That consent to its first document was withdrawn since. */
    Path tells(Path file, Sent sent) throws IOException {
        TransferNotice notice = new TransferNotice(sent.id() + "-n1", sent.id(), sent.digest(), Instant.now(), new Party(name, code, ""),
            new Party("Norrbro kommun", "", ""), List.of(new TransferNotice.Line(new DocumentId(1).toString(), LocalDate.now())));
        return Files.write(file, new TransferPacker().write(notice, seal).file());
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

    /** Opens a package as its receiver does, believes nothing in it before it is compared, and answers that all was taken. */
    Path takes(Path sent, Path receipt) throws BadPackage, IOException {
        try (TransferFormat.Opened opened = new TransferPacker().open(sent, receipt.resolveSibling("scratch"), LIMITS)) {
            TransferManifest manifest = opened.manifest();
            opened.compare(manifest, Progress.NONE);
            return answers(receipt, manifest.id(), opened.sealed().digest(), manifest.documents().stream().map(TransferManifest.Item::id).toList());
        }
    }

    /** Reads that consent was withdrawn, and answers that it knows. */
    Path reads(Path sent, Path receipt) throws BadPackage, IOException {
        TransferFormat.Noticed noticed = new TransferPacker().noticed(sent).orElseThrow();
        return answers(receipt, noticed.notice().id(), noticed.sealed().digest(), noticed.notice().lines().stream().map(TransferNotice.Line::document).toList());
    }

    private Path answers(Path receipt, String to, String digest, List<String> documents) throws IOException {
        return Files.write(receipt, new TransferPacker().write(new TransferReceipt(to, digest, new Party(name, code, ""), Instant.now(), Instant.now(), "",
            documents.stream().map(document -> new TransferReceipt.Line(document, true, "")).toList()), seal));
    }
}
