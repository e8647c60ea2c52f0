package org.skolbro.core.internal.retention;

import java.util.List;

import org.skolbro.api.law.LegalBasis;
import org.skolbro.api.retention.RecordKind;
import org.skolbro.api.retention.RetentionRule;
import org.skolbro.api.retention.RetentionRule.Action;
import org.skolbro.api.retention.RetentionRule.Milestone;
import org.skolbro.api.text.Text;

/** What the house itself proposes for the records that belong to no school form. Like all proposals they need a board's decision. */
final class HouseProposals {

    private static final LegalBasis DISPOSAL = LegalBasis.of("Arkivlagen (1990:782) 10 §; förslag som kräver nämndens beslut");

    static final List<RetentionRule> ROWS = List.of(
        row("sync-report", RecordKind.SYNC_REPORT, Milestone.RECORDED, 3, DISPOSAL,
            Text.sv("Förslag: rapporten behövs tills avvikelserna är rättade.")
                .en("Proposal: the report is needed until what deviated is corrected.")),
        row("audit", RecordKind.AUDIT, Milestone.RECORDED, 24, DISPOSAL,
            Text.sv("Förslag: loggen ska räcka för att utreda otillåten åtkomst.")
                .en("Proposal: the log must last for looking into unlawful access.")),
        row("consent", RecordKind.CONSENT, Milestone.PLACEMENT_ENDED, 24, DISPOSAL,
            Text.sv("Förslag: svaren behövs så länge något vilar på dem, och två år till.")
                .en("Proposal: answers are needed for as long as anything rests on them, and two years more.")),
        row("order", RecordKind.ORDER, Milestone.CASE_CLOSED, 24, DISPOSAL,
            Text.sv("Förslag: beställningen visar i två år vad som lämnades ut, och till vad.")
                .en("Proposal: for two years the order shows what was handed out, and what for.")),
        row("delivery-package", RecordKind.DELIVERY_PACKAGE, Milestone.CASE_CLOSED, 24, DISPOSAL,
            Text.sv("Förslag: i två år går det att visa vad som levererades för vilket barn. Kvittot och leveransen bevaras.")
                .en("Proposal: for two years it can be shown what was delivered for which child. Receipt and delivery are kept.")),
        row("transfer-package", RecordKind.TRANSFER_PACKAGE, Milestone.CASE_CLOSED, 24, DISPOSAL,
            Text.sv("Förslag: i två år går det att visa vad som gick mellan huvudmännen, och längre så länge handlingarna finns kvar.")
                .en("Proposal: for two years it can be shown what went between the providers, and longer while the documents are kept.")),
        RetentionRule.forRecords("house/disclosure", RecordKind.DISCLOSURE, Milestone.CASE_CLOSED, 0, Action.PRESERVE,
            LegalBasis.of("Arkivlagen (1990:782) 3 §; förslag som kräver nämndens beslut"),
            Text.sv("Förslag: beslut om utlämnande hör till diariet och bevaras.")
                .en("Proposal: decisions on disclosure belong to the registry and are preserved.")),
        row("requester", RecordKind.REQUESTER, Milestone.CASE_CLOSED, 3, DISPOSAL,
            Text.sv("Förslag: vem som bad behövs inte när svaret är lämnat och ingen kan överklaga längre.")
                .en("Proposal: who asked is not needed when the answer is given and nobody can appeal any more.")),
        row("consent-reminder", RecordKind.CONSENT_REMINDER, Milestone.CASE_CLOSED, 24, DISPOSAL,
            Text.sv("Förslag: utskicket behövs medan det kan frågas om någon blev påmind, till och med nästa års påminnelse.")
                .en("Proposal: the campaign is needed while somebody may ask who was reminded, through the next year’s reminder.")),
        row("fictitious-identity", RecordKind.IDENTITY_LINK, Milestone.PLACEMENT_ENDED, 24, DISPOSAL,
            Text.sv("Förslag: kopplingen behövs inte när inget om barnet finns kvar, varken här eller i stadsarkivet.")
                .en("Proposal: the link is not needed when nothing of the child is kept, here or in the city archive.")),
        row("fictitious-identity-form", RecordKind.IDENTITY_FORM, Milestone.PLACEMENT_ENDED, 24, DISPOSAL,
            Text.sv("Förslag: blanketten visar vad den fiktiva identiteten vilar på, i två år efter att barnet slutat.")
                .en("Proposal: the form shows what the fictitious identity rests on, for two years after the child has left.")),
        RetentionRule.forRecords("house/fictitious-identity-opening", RecordKind.IDENTITY_OPENING, Milestone.RECORDED, 0, Action.PRESERVE,
            LegalBasis.of("Arkivlagen (1990:782) 3 §; förslag som kräver nämndens beslut"),
            Text.sv("Förslag: vem som öppnat en skyddad identitet, och varför, är bevis och bevaras.")
                .en("Proposal: who has opened a protected identity, and why, is evidence and is preserved.")),
        row("account", RecordKind.ACCOUNT, Milestone.LAST_TIE_ENDED, 12, DISPOSAL,
            Text.sv("Förslag: den som inte längre hör till kommunens skolor ska inte kunna logga in.")
                .en("Proposal: nobody who has left the municipality’s schools should be able to log in.")),
        row("person", RecordKind.PERSON, Milestone.LAST_TIE_ENDED, 24, DISPOSAL,
            Text.sv("Förslag: när inget annat finns kvar behövs inte heller namn och personnummer.")
                .en("Proposal: when nothing else is left, names and numbers are not needed either.")));

    private HouseProposals() {
    }

    private static RetentionRule row(String name, RecordKind kind, Milestone milestone, int months, LegalBasis basis, Text remark) {
        return RetentionRule.forRecords("house/" + name, kind, milestone, months, Action.DESTROY, basis, remark);
    }
}
