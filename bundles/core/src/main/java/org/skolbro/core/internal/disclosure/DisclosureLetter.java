package org.skolbro.core.internal.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.skolbro.api.disclosure.Disclosure.Asked;
import org.skolbro.api.disclosure.Disclosure.Decision;
import org.skolbro.api.disclosure.Disclosure.File;
import org.skolbro.api.disclosure.Disclosure.Kind;
import org.skolbro.api.disclosure.Disclosure.Requester;
import org.skolbro.api.disclosure.Disclosure.Result;
import org.skolbro.api.disclosure.Disclosure.Verdict;
import org.skolbro.api.disclosure.Provision;
import org.skolbro.core.internal.time.PlatformClock;
import org.skolbro.core.print.Paper;
import org.skolbro.core.print.Paper.Block;
import org.skolbro.core.print.Paper.Fact;
import org.skolbro.core.store.StoredDisclosure;
import org.skolbro.core.store.StoredDisclosure.Review;

/** The letters of a request: the decision (beslut) with how to appeal it, and the list of what goes with it. */
final class DisclosureLetter {

    static final Locale SWEDISH = Locale.of("sv", "SE");

    private final StoredDisclosure one;
    private final List<Named> documents;
    private final DisclosureSettings settings;

    /** @param documents in the order of the request */
    DisclosureLetter(StoredDisclosure one, List<Named> documents, DisclosureSettings settings) {
        this.one = one;
        this.documents = List.copyOf(documents);
        this.settings = settings;
    }

    /** A document as letters call it, by kind and day: its title may be secret. */
    record Named(int number, String type, LocalDate date, Review review) {
    }

    Paper decision(Decision decision) {
        boolean byAuthority = decision.kind() == Kind.AUTHORITY;
        String title = (byAuthority ? "Beslut" : "Besked") + " om utlämnande av allmän handling";
        List<Block> blocks = new ArrayList<>(List.of(new Paper.Facts(facts(decision)), new Paper.Heading("Begäran"),
            new Paper.Prose(one.asked().what()), new Paper.Heading(byAuthority ? "Beslut" : "Besked"), new Paper.Prose(says(decision.result()))));
        if (!documents.isEmpty()) {
            blocks.add(new Paper.Heading("Handlingar"));
            blocks.add(new Paper.Table("", List.of("Nr", "Handling", "Datum", "Lämnas ut", "Bestämmelse"),
                documents.stream().map(this::row).toList(), false));
        }
        if (decision.result() != Result.WHOLE) {
            blocks.add(new Paper.Heading("Skäl"));
            blocks.add(new Paper.Prose(decision.reasons()));
            reasons(blocks);
            blocks.add(new Paper.Heading(byAuthority ? "Så här överklagar du" : "Om du vill ha myndighetens beslut"));
            blocks.add(new Paper.Prose(byAuthority ? settings.appeal() : DisclosureTexts.AUTHORITY));
        }
        return Paper.of(SWEDISH, new Paper.Part(title, title, "Ärende " + one.name(), blocks));
    }

    private List<Fact> facts(Decision decision) {
        List<Fact> facts = new ArrayList<>();
        if (!settings.authority().isEmpty()) {
            facts.add(new Fact("Myndighet", settings.authority()));
        }
        facts.add(new Fact("Ärende", one.name()));
        facts.add(new Fact("Begäran kom in", one.asked().received().toString()));
        facts.add(new Fact("Sökande", sender(one.asked())));
        facts.add(new Fact("Datum", LocalDate.ofInstant(decision.at(), PlatformClock.ZONE).toString()));
        facts.add(new Fact(decision.kind() == Kind.AUTHORITY ? "Beslutat av" : "Besked av", decision.by()));
        if (!decision.delegation().isEmpty()) {
            facts.add(new Fact("Med stöd av", decision.delegation()));
        }
        facts.add(new Fact("Underlag, SHA-256", decision.digest()));
        return facts;
    }

    private static String sender(Asked asked) {
        return asked.requester().map(Requester::name).filter(name -> !name.isEmpty()).orElse("Inte uppgiven");
    }

    private static String says(Result result) {
        return switch (result) {
            case WHOLE -> "Handlingarna lämnas ut.";
            case PARTIAL -> "Handlingarna lämnas ut till den del som framgår av listan. Det som är maskat eller inte lämnas ut omfattas av sekretess.";
            case REFUSED -> "Begäran avslås. Handlingarna omfattas av sekretess.";
            case NOTHING -> "Begäran avslås. Det finns ingen sådan handling hos oss.";
        };
    }

    private List<String> row(Named document) {
        return List.of(Integer.toString(document.number()), document.type(), document.date().toString(), given(document.review()),
            Provisions.of(document.review().provisions()).stream().map(Provision::citation).collect(Collectors.joining(", ")));
    }

    private static String given(Review review) {
        return switch (review.verdict()) {
            case WHOLE -> "Hel";
            case MASKED -> "Maskad på " + MaskedCopy.count(review.masks()) + (MaskedCopy.count(review.masks()) == 1 ? " ställe" : " ställen");
            case REFUSED -> "Nej";
        };
    }

    private void reasons(List<Block> blocks) {
        documents.stream().filter(document -> !document.review().reason().isBlank()).forEach(document ->
            blocks.add(new Paper.Prose("Handling " + document.number() + ": " + document.review().reason())));
        List<String> used = documents.stream().flatMap(document -> document.review().provisions().stream()).distinct().toList();
        Provisions.of(used).forEach(provision -> blocks.add(new Paper.Prose(provision.citation() + ": " + provision.says().sv())));
    }

    /** @param files in the order of the documents that are given */
    Paper list(List<Given> files, String day) {
        String title = "Förteckning över utlämnade handlingar";
        List<Block> blocks = List.of(new Paper.Facts(List.of(new Fact("Ärende", one.name()), new Fact("Utlämnat", day))),
            new Paper.Table("", List.of("Nr", "Handling", "Datum", "Omfattning", "Fil", "SHA-256"), files.stream().map(given ->
                List.of(Integer.toString(given.document().number()), given.document().type(), given.document().date().toString(),
                    given(given.document().review()), given.file().name(), given.file().sha256())).toList(), false));
        return Paper.of(SWEDISH, new Paper.Part(title, title, "Ärende " + one.name(), blocks));
    }

    record Given(Named document, File file) {
    }

    static boolean gives(Review review) {
        return review.verdict() != Verdict.REFUSED;
    }
}
