package org.skolbro.core.internal.extract;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.skolbro.api.text.Text;
import org.skolbro.core.store.PersonDataStore.Column;
import org.skolbro.core.store.PersonDataStore.Table;

/** Words of closed sets, and the headings of columns, as they are read. */
public final class Codes {

    private static final Map<String, Text> WORDS = Map.ofEntries(
        word("PERSONNUMMER", "personnummer", "personal number"),
        word("SAMORDNINGSNUMMER", "samordningsnummer", "co-ordination number"),
        word("TEMPORARY", "TF-nummer", "temporary number"),
        word("INTERIM", "interimsnummer", "interim number"),
        word("NONE", "ingen", "none"),
        word("SECRECY_MARKING", "sekretessmarkering", "secrecy marking"),
        word("PROTECTED_REGISTRATION", "skyddad folkbokföring", "protected registration"),
        word("GUARDIAN", "vårdnadshavare", "guardian"),
        word("OTHER_RESPONSIBLE_ADULT", "annan ansvarig vuxen", "other responsible adult"),
        word("INVITED", "inbjudet", "invited"),
        word("LOCKED", "låst", "locked"),
        word("PASSWORD", "lösenord", "password"),
        word("SECOND_FACTOR", "två steg", "two steps"),
        word("UNIT", "enheten", "the unit"),
        word("ARCHIVE", "kommunens arkiv", "the municipality’s archive"),
        word("CITY_ARCHIVE", "stadsarkivet", "the city archive"),
        word("MADE_HERE", "upprättad här", "made here"),
        word("HANDED_OVER", "överlämnad", "handed over"),
        word("DELIVERED", "levererad", "delivered"),
        word("ACTIVE", "i bruk", "in use"),
        word("DUE", "att gallra", "due"),
        word("DESTROYED", "gallrad", "destroyed"),
        word("ANONYMISED", "avidentifierad", "anonymised"),
        word("CORRECTION", "rättelse", "correction"),
        word("START", "underlag", "start"),
        word("YES", "ja", "yes"),
        word("NO", "nej", "no"),
        word("WITHDRAWN", "återtaget", "withdrawn"),
        word("PLANNED", "planerad", "planned"),
        word("GATHERED", "samlad", "gathered"),
        word("DECIDED", "beslutad", "decided"),
        word("RECEIVED", "mottagen", "received"),
        word("DECLINED", "avböjd", "declined"),
        word("STOPPED", "stoppad", "stopped"),
        word("OPEN", "öppen", "open"), word("ORDER", "öppen beställning", "open order"),
        word("RECTIFICATION", "öppen begäran om rättelse", "open request for rectification"),
        word("DISCLOSURE", "öppen begäran om utlämnande", "open request for disclosure"),
        word("FULFILLED", "utlämnad", "handed out"),
        word("REFUSED", "avslagen", "refused"),
        word("REVIEWED", "prövad", "reviewed"), word("HANDED_OUT", "utlämnad", "handed out"),
        word("WAITING", "väntar", "waiting"),
        word("DONE", "klar", "done"),
        word("DROPPED", "undantagen", "taken out"),
        word("FAILED", "misslyckad", "failed"),
        word("CORRECTED", "rättad", "corrected"), word("NOTED", "tillägg", "note added"), word("BUILT", "packad", "packed"),
        word("ENROLLED", "nytt barn", "new child"), word("MOVED", "överflyttat barn", "child moved over"),
        word("HELD", "gallringsstopp", "hold"),
        word("BY_PERSON", "undantagen av någon", "taken out by a person"),
        word("TRANSITION", "övergång pågår", "transition under way"),
        word("VANISHED", "fanns inte kvar", "was no longer there"),
        word("NO_LONGER_DUE", "fristen ändrades", "period changed"),
        word("CANCELLED", "avbruten", "cancelled"),
        word("SENDING", "skickas", "being sent"), word("ON_SCREEN", "vid inloggning", "at log-in"),
        word("LEFT", "inte påmind", "not reminded"), word("UNCERTAIN", "osäker", "uncertain"),
        word("PROTECTED", "skyddade personuppgifter", "protected personal data"), word("NOT_ASKED", "tillfrågas inte längre", "no longer asked"),
        word("NO_ADDRESS", "adress saknas", "no address"), word("BAD_ADDRESS", "fel adress", "wrong address"),
        word("NOT_AGAIN", "skickas inte igen", "not sent again"),
        word("FAULT", "fel", "fault"),
        word("SENT", "skickad", "sent"),
        word("ACKNOWLEDGED", "kvitterad av mottagaren", "acknowledged by the receiver"),
        word("DISCARDED", "kasserad", "discarded"),
        word("QUARANTINED", "i karantän", "in quarantine"),
        word("ANSWERED", "besvarat", "answered"));

    private static final Map<String, Text> HEADINGS = Map.ofEntries(
        word("given_name", "Förnamn", "Given name"), word("family_name", "Efternamn", "Family name"),
        word("number_kind", "Slag av nummer", "Kind of number"), word("number_text", "Nummer", "Number"),
        word("marking", "Skyddsmarkering", "Protection"), word("email", "E-post", "E-mail"), word("mobile", "Mobil", "Mobile"),
        word("born_on", "Född", "Born"), word("last_tie_on", "Sista koppling upphörde", "Last tie ended"),
        word("valid_from", "Från", "From"), word("valid_to", "Till", "To"), word("register_id", "Id i källregistret", "Id in the source register"),
        word("undone", "Sammanslagning ångrad", "Merge undone"), word("child_id", "Barn", "Child"), word("adult_id", "Vuxen", "Adult"),
        word("kind", "Slag", "Kind"), word("unit_code", "Enhet", "Unit"), word("school_type", "Skolform", "School type"),
        word("school_year", "Årskurs", "School year"), word("group_id", "Grupp", "Group"), word("staff_role", "Uppdrag", "Role"),
        word("user_name", "Användarnamn", "User name"), word("display_name", "Visas som", "Shown as"), word("office_roles", "Roller", "Roles"),
        word("state", "Läge", "State"), word("last_sign_in", "Senast inloggad", "Last log-in"), word("assurance", "Inloggning", "Log-in"),
        word("started_at", "Började", "Began"), word("seen_at", "Senast sedd", "Last seen"), word("id", "Handling", "Document"),
        word("type_key", "Handlingstyp", "Document type"), word("document_date", "Datum", "Date"), word("author_name", "Skriven av", "Written by"),
        word("decided_by", "Beslutad av", "Decided by"), word("finalised_at", "Upprättad", "Finalised"),
        word("source_document", "Bygger på", "Builds on"), word("source_kind", "Som", "As"), word("hash", "Kontrollsumma", "Checksum"),
        word("attachment_count", "Bilagor", "Attachments"), word("erased_at", "Gallrad", "Destroyed"), word("document_id", "Handling", "Document"),
        word("holder_kind", "Finns hos", "Kept by"), word("basis", "Stöd", "Basis"), word("filed_on", "Kom in", "Filed"),
        word("finalised_on", "Upprättad", "Finalised"), word("handed_over_on", "Överlämnad", "Handed over"),
        word("school_year_end_on", "Läsåret slutade", "School year ended"), word("placement_ended_on", "Placeringen slutade", "Placement ended"),
        word("form_left_on", "Skolformen lämnad", "Form left"), word("case_closed_on", "Ärendet avslutat", "Case closed"),
        word("irrelevant_on", "Inaktuell", "Irrelevant"), word("guardian_id", "Vårdnadshavare", "Guardian"), word("purpose", "Till vad", "Purpose"),
        word("text_version", "Textens version", "Version of the text"), word("choice", "Svar", "Answer"), word("answered_at", "Svarade", "Answered"),
        word("signed_on", "Undertecknat på papper", "Signed on paper"), word("registered_by", "Registrerat av", "Registered by"),
        word("registered_at", "Registrerat", "Registered"), word("scan_name", "Inläst blankett", "Scanned paper"),
        word("scan_type", "Inläst blankett, filtyp", "Scanned paper, file type"),
        word("scan_bytes", "Byte", "Bytes"), word("settled_at", "När", "When"), word("scan_sha256", "Kontrollsumma", "Checksum"),
        word("from_unit", "Från enhet", "From unit"), word("from_type", "Från skolform", "From school type"), word("to_unit", "Till enhet", "To unit"),
        word("to_type", "Till skolform", "To school type"), word("left_on", "Slutade", "Left"), word("deadline", "Senast", "Deadline"),
        word("handed_over_at", "Överlämnat", "Handed over"), word("note", "Anteckning", "Note"), word("reason", "Skäl", "Reason"),
        word("evaluated", "Prövning", "Evaluation"), word("requester_id", "Beställare", "Ordered by"), word("type_id", "Handlingstyp", "Document type"),
        word("due_day", "Behövs senast", "Needed by"), word("ordered_at", "Beställt", "Ordered"), word("closed_at", "Avslutat", "Closed"),
        word("closed_by", "Avslutat av", "Closed by"), word("closing_reason", "Skäl", "Reason"), word("readable_until", "Läsbart till", "Readable until"),
        word("received_on", "Kom in", "Came in"), word("package_name", "Paket", "Package"), word("documents", "Handlingar", "Documents"), word("size_bytes", "Byte", "Bytes"),
        word("sha256", "Kontrollsumma", "Checksum"), word("released", "Kvitterad", "Receipted"), word("placed_by", "Satt av", "Placed by"),
        word("placed_at", "Satt", "Placed"), word("lifted_at", "Hävt", "Lifted"), word("rule_id", "Rad i planen", "Row of the plan"),
        word("matter", "Orsak", "Cause"), word("matter_detail", "Gäller", "Of"),
        word("cause", "Orsak", "Cause"), word("staff_id", "Till vem", "To whom"), word("until_day", "Till och med", "Until"),
        word("given_by", "Gavs av", "Given by"), word("given_at", "Gavs", "Given"), word("grant_id", "Behörighet", "Permission"),
        word("entered_by", "Lades in av", "Entered by"), word("entered_at", "Lades in", "Entered"), word("opened", "Öppnad", "Opened"),
        word("opened_at", "Öppnades", "Opened on"), word("first_account", "Av", "By"), word("second_account", "Tillsammans med", "Together with"),
        word("case_number", "Ärende", "Case"),
        word("last_day", "Sista dag", "Last day"), word("withdrawn_because", "Togs tillbaka därför", "Withdrawn because"),
        word("withdrawn_by", "Togs tillbaka av", "Withdrawn by"), word("withdrawn_at", "Togs tillbaka", "Withdrawn"),
        word("ended_by", "Avslutades av", "Ended by"), word("ended_at", "Avslutades", "Ended"), word("from_day", "Från", "From"),
        word("to_day", "Till", "To"), word("decided_at", "Beslutat", "Decided"), word("lifted_by", "Hävt av", "Lifted by"),
        word("asked_by", "Begärt av", "Asked by"), word("asked_at", "Begärt", "Asked"), word("on_behalf_of", "För", "On behalf of"),
        word("wrong", "Vad som är fel", "What is wrong"), word("ruled_by", "Avgjort av", "Decided by"), word("ruled_at", "Avgjort", "Decided"),
        word("reasons", "Skäl", "Reasons"), word("happened_at", "När", "When"), word("account_id", "Vem", "Who"), word("actor", "Namn", "Name"), word("action", "Vad", "What"),
        word("reference", "Om", "Of"), word("detail", "Uppgift", "Detail"),
        word("built_at", "Packades", "Packed"), word("arrived_at", "Kom in", "Came in"), word("digest", "Kontrollsumma", "Checksum"));

    private static final Map<String, Text> TABLES = Map.ofEntries(
        word("person", "Uppgifter i registret", "In the register"), word("person_identity", "Nummer genom tiden", "Numbers over time"),
        word("person_register_key", "Källa", "Source"), word("person_merge", "Sammanslagna rader", "Merged rows"),
        word("guardianship", "Vårdnad", "Guardianship"), word("placement", "Placeringar", "Placements"), word("membership", "Grupper", "Groups"),
        word("duty", "Tjänster", "Duties"), word("assignment", "Uppdrag i grupper", "Assignments"), word("account", "Konto", "Account"),
        word("account_session", "Inloggningar som pågår", "Log-ins that go on"), word("document", "Handlingar", "Documents"),
        word("holding", "Var handlingarna finns", "Where documents are kept"), word("document_written", "Handlingar som du har skrivit", "Documents that you wrote"),
        word("rectification", "Begärd rättelse och tillägg", "Rectifications and notes"), word("consent_answer", "Svar", "Answers"), word("reminder_recipient", "Påminnelser", "Reminders"), word("transition_case", "Övergångar", "Transitions"),
        word("unit_closing", "Utpekad för nedlagd enhet", "Designated for a closed unit"),
        word("transfer_package", "Paket till andra huvudmän", "Packages to other providers"),
        word("arrived_consent", "Samtycken som kom med paket", "Consents that came with packages"),
        word("transfer_arrival", "Paket från andra huvudmän", "Packages from other providers"),
        word("transition_evaluation", "Prövningar", "Evaluations"),
        word("transition_undone", "Återtagna prövningar", "Evaluations taken back"), word("document_order", "Beställningar", "Orders"),
        word("document_order_document", "Utlämnat", "Handed out"), word("disclosure", "Begäran om utlämnande", "Requests for disclosure"),
        word("disclosure_item", "Begärt utlämnat", "Requested documents"), word("delivery_package", "Paket till stadsarkivet", "Packages for the city archive"),
        word("delivery_holding", "Levererade handlingar", "Delivered documents"), word("departure_member", "Uttag ur Skolbro", "Taken out of Skolbro"),
        word("disposal_hold", "Gallringsstopp", "Holds"), word("disposal_item", "Gallring", "Disposal"),
        word("personal_grant", "Personliga behörigheter", "Personal permissions"), word("personal_grant_end", "Avslutade behörigheter", "Ended permissions"),
        word("guardian_hiding", "Dolt för vårdnadshavare", "Hidden from guardians"), word("guardian_hiding_document", "Dolda handlingar", "Hidden documents"),
        word("guardian_hiding_lift", "Hävd sekretess", "Lifted secrecy"),
        word("identity_link", "Fiktiv identitet", "Fictitious identity"), word("identity_opening", "Öppnad koppling", "Opened link"), word("audit_about", "Om dig", "About you"),
        word("audit_done", "Det du själv har gjort", "What you did yourself"));

    private Codes() {
    }

    static String say(String code, Locale language) {
        return WORDS.containsKey(code) ? WORDS.get(code).in(language) : code;
    }

    static String heading(String column, Locale language) {
        return HEADINGS.containsKey(column) ? HEADINGS.get(column).in(language) : column;
    }

    static String table(String name, Locale language) {
        return TABLES.containsKey(name) ? TABLES.get(name).in(language) : name;
    }

    /** What a table or column is called that people could not read. */
    public static List<String> unspoken(Collection<Table> tables) {
        return tables.stream().flatMap(table -> Stream.concat(Stream.of(table.name()).filter(name -> !TABLES.containsKey(name)),
            table.columns().stream().map(Column::name).filter(column -> !HEADINGS.containsKey(column)))).distinct().sorted().toList();
    }

    private static Map.Entry<String, Text> word(String code, String sv, String en) {
        return Map.entry(code, Text.sv(sv).en(en));
    }
}
