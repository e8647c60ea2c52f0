package org.skolbro.api.retention;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.document.HoldingView.Basis;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.retention.RetentionRule.Milestone;
import org.skolbro.api.text.Text;

/**
 * Kind of record (slag av uppgifter) besides documents that the records plan has rows for. What is kept of a kind goes through
 * the same preview, approval and run as documents, and is named by kind and day, never by person.
 */
public enum RecordKind {
    /** Each report of a reading of the register, with what it rejected. */
    SYNC_REPORT("sync-report", Text.sv("Rapport om registerläsning").en("Report of a register reading"), Milestone.RECORDED),
    /** The audit of one day, whole. */
    AUDIT("audit", Text.sv("Granskningslogg, ett dygn").en("Audit log, one day"), Milestone.RECORDED),
    /** An answer about consent, of a child who has left and of whom nothing is kept any more. */
    CONSENT("consent", Text.sv("Svar om samtycke, barn som slutat").en("Consent answer, child who left"), Milestone.PLACEMENT_ENDED),
    /** An order of archived documents that has been answered, with what was handed out to be read. */
    ORDER("order", Text.sv("Beställning av handlingar").en("Order of documents"), Milestone.CASE_CLOSED),
    /** Whom and what a delivery to the city archive had packed, once it was received or cancelled and nothing of it is kept here. */
    DELIVERY_PACKAGE("delivery-package", Text.sv("Leveranspaket till stadsarkivet").en("Packages for the city archive"), Milestone.CASE_CLOSED),
    /**
     * A package to or from another provider that was answered or discarded, with what it said of itself, once nothing of the
     * child is kept here any more: until then it tells where her documents came from.
     */
    TRANSFER_PACKAGE("transfer-package", Text.sv("Paket till och från andra huvudmän").en("Packages to and from other providers"), Milestone.CASE_CLOSED),
    /** A request for public documents that is closed, with its reviews, decisions and the list of what was handed out. */
    DISCLOSURE("disclosure", Text.sv("Begäran om utlämnande").en("Request for disclosure"), Milestone.CASE_CLOSED),
    /** Who asked for public documents and how to reach her, of a request that is closed; the request itself stays. */
    REQUESTER("requester", Text.sv("Sökande i begäran om utlämnande").en("Who requested disclosure"), Milestone.CASE_CLOSED),
    /** A campaign that reminded of consent and is closed, with whom it wrote to and when. */
    CONSENT_REMINDER("consent-reminder", Text.sv("Påminnelse om samtycke, utskick").en("Reminder of consent, campaign"), Milestone.CASE_CLOSED),
    /**
     * Whom a fictitious identity stands for, sealed, of a child who has left and of whom nothing is kept any more, here or in the city
     * archive: until then it tells whose the documents are.
     */
    IDENTITY_LINK("fictitious-identity", Text.sv("Koppling till fiktiv identitet").en("Link to a fictitious identity"), Milestone.PLACEMENT_ENDED),
    /** The sealed scan of the form that it rests on, of a child who has left and of whom nothing is kept here; the link itself stays. */
    IDENTITY_FORM("fictitious-identity-form", Text.sv("Inläst blankett om fiktiv identitet").en("Scanned form about a fictitious identity"),
        Milestone.PLACEMENT_ENDED),
    /** That two opened a link, or tried to: who, when and why. Evidence, which outlives the link. */
    IDENTITY_OPENING("fictitious-identity-opening", Text.sv("Öppning av fiktiv identitet").en("Opening of a fictitious identity"), Milestone.RECORDED),
    /** An account of a person whom nothing ties to the municipality. */
    ACCOUNT("account", Text.sv("Konto för den som lämnat").en("Account of somebody who left"), Milestone.LAST_TIE_ENDED),
    /**
     * A child, guardian or member of staff in the register, with nothing left: no document, consent or account, no tie, no
     * transition under way. What is only hers goes with her.
     */
    PERSON("person", Text.sv("Person utan något kvar").en("Person with nothing left"), Milestone.LAST_TIE_ENDED);

    /** What stands for the school type where records of all kinds are counted together: they have none. */
    public static final SchoolType NO_SCHOOL_TYPE = new SchoolType("NONE");
    /** What stands for the unit: they are the municipality's. */
    public static final UnitCode NO_UNIT = new UnitCode("-");
    /** What stands for the basis. */
    public static final Basis ANY_BASIS = Basis.MADE_HERE;
    private static final String PREFIX = "record/";

    private final String id;
    private final Text title;
    private final Set<Milestone> milestones;

    RecordKind(String id, Text title, Milestone first, Milestone... more) {
        this.id = id;
        this.title = title;
        this.milestones = Set.copyOf(EnumSet.of(first, more));
    }

    /** What a row of the plan calls it, see {@link RetentionRule#recordKind}. */
    public String id() {
        return id;
    }

    public Text title() {
        return title;
    }

    /** What periods are counted from. */
    public Set<Milestone> milestones() {
        return milestones;
    }

    /** Stands where a document has its type. No form may call a type so. */
    public DocumentTypeId type() {
        return new DocumentTypeId(PREFIX + id);
    }

    /** Empty for documents, and for a kind that is not known. */
    public static Optional<RecordKind> named(String id) {
        return Stream.of(values()).filter(kind -> kind.id.equals(id)).findFirst();
    }

    /** Empty for a type of documents. */
    public static Optional<RecordKind> of(DocumentTypeId type) {
        return type.value().startsWith(PREFIX) ? named(type.value().substring(PREFIX.length())) : Optional.empty();
    }
}
