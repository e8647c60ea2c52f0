package org.skolbro.testkit.transition;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.skolbro.testkit.transition.ChildWhoChangesPreschoolTest.assertDone;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.Test;
import org.skolbro.api.access.Caller;
import org.skolbro.api.consent.ConsentAnswer.Choice;
import org.skolbro.api.consent.ConsentReceipts;
import org.skolbro.api.consent.ConsentReceipts.Format;
import org.skolbro.api.consent.ConsentTerms.Agreement;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.problem.StorageFailure;
import org.skolbro.core.internal.consent.ConsentReceiptService;
import org.skolbro.core.internal.delivery.DeliveryFolder;
import org.skolbro.core.print.CertificateDocument;
import org.skolbro.core.print.Paper;
import org.skolbro.core.print.Printer;

public class ConsentReceiptTest {

    private final Bridge bridge = new Bridge();
    private final List<CertificateDocument> printed = new ArrayList<>();
    private final ConsentReceipts receipts = receipts(List.of(new Printer() {

        @Override
        public void certificate(CertificateDocument document, OutputStream out) {
            printed.add(document);
        }

        @Override
        public void paper(Paper paper, OutputStream out) {
            throw new UnsupportedOperationException();
        }
    }));

    @Test
    public void tellsWhatWasAnsweredToWhichTextAndHowItIsWithdrawn() {
        bridge.isDecided(Agreement.ALL, false, 12);
        assertDone(bridge.says(bridge.mother, Choice.YES));
        String id = bridge.consents.about(bridge.mother, bridge.child).getFirst().mine().orElseThrow().id().toString();
        String json = json(bridge.mother, "en");
        for (String part : List.of("\"format\" : \"skolbro-consent-receipt-1\"", "\"receiptId\" : \"" + id + "\"", "\"question\" : \"May it follow?\"",
                "\"meaning\" : \"The new preschool may read.\"", "\"textVersion\" : 1", "\"choice\" : \"YES\"", "\"verifiedBy\" : \"SECOND_FACTOR\"",
                "\"controller\" : {", "\"withdrawal\" : \"You can change", "\"validUntil\" : \"" + bridge.today.plusMonths(12).minusDays(1),
                "\"documentTypes\" : [ \"Learning log\", \"Note\" ]")) {
            assertTrue(part + " is not in " + json, json.contains(part));
        }
        receipts.write(bridge.mother, bridge.child, Format.PDF, Locale.of("sv"), OutputStream.nullOutputStream());
        String page = printed.getFirst().toString();
        for (String part : List.of("Kvitto på samtycke", "Får det följa med?", "Den nya förskolan får läsa.", id, "inloggning med lösenord och engångskod")) {
            assertTrue(part + " is not in " + page, page.contains(part));
        }
    }

    @Test
    public void tellsNothingOfTheOtherGuardian() {
        assertDone(bridge.says(bridge.mother, Choice.YES));
        String mine = json(bridge.mother, "sv");
        assertDone(bridge.says(bridge.father, Choice.NO));
        assertEquals("the same whatever he answers", lines(mine), lines(json(bridge.mother, "sv")));
        String his = bridge.consents.about(bridge.father, bridge.child).getFirst().mine().orElseThrow().id().toString();
        assertFalse(json(bridge.mother, "sv").contains(his));
        assertFalse(json(bridge.mother, "sv").contains("\"NO\""));
        receipts.write(bridge.mother, bridge.child, Format.PDF, Locale.of("sv"), OutputStream.nullOutputStream());
        assertFalse(printed.getFirst().toString().contains(his));
    }

    @Test
    public void isForThoseWhoHaveAnsweredAndForNobodyElse() {
        assertDone(bridge.says(bridge.mother, Choice.YES));
        for (Caller other : List.of(bridge.father, bridge.sender, bridge.stranger, bridge.administrator)) {
            assertThrows(NotFound.class, () -> receipts.write(other, bridge.child, Format.JSON, Locale.of("sv"), OutputStream.nullOutputStream()));
        }
    }

    @Test
    public void isThereForMachinesWhereNothingPrints() {
        assertDone(bridge.says(bridge.mother, Choice.YES));
        ConsentReceipts bare = receipts(List.of());
        assertFalse(bare.prints());
        bare.write(bridge.mother, bridge.child, Format.JSON, Locale.of("sv"), OutputStream.nullOutputStream());
        assertThrows(StorageFailure.class,
            () -> bare.write(bridge.mother, bridge.child, Format.PDF, Locale.of("sv"), OutputStream.nullOutputStream()));
    }

    private ConsentReceipts receipts(List<Printer> printers) {
        return new ConsentReceiptService(bridge.house.memory, bridge.house.gate, bridge.house.trail, bridge.house.clock,
            new ConsentReceiptService.Sources(bridge.house.registerStore, bridge.answers, bridge.formStore, bridge.forms,
                DeliveryFolder.at(Path.of("target"))), printers);
    }

    private String json(Caller caller, String language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        receipts.write(caller, bridge.child, Format.JSON, Locale.of(language), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<String> lines(String json) {
        return json.lines().filter(line -> !line.contains("createdAt")).toList();
    }
}
