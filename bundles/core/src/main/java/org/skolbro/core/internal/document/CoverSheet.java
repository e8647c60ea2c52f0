package org.skolbro.core.internal.document;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.api.access.Caller;
import org.skolbro.api.text.Text;
import org.skolbro.core.internal.time.PlatformClock;
import org.skolbro.core.print.Paper;
import org.skolbro.core.print.Paper.Block;
import org.skolbro.core.print.Paper.Fact;
import org.skolbro.core.print.Paper.Part;
import org.skolbro.core.store.StoredDocument;

/** The first sheet of all that is printed about a child (försättsblad): who, how much, by whom, and what is not there. */
final class CoverSheet {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(PlatformClock.ZONE);

    private final Locale language;
    private final Instant now;

    CoverSheet(Locale language, Instant now) {
        this.language = language;
        this.now = now;
    }

    Part of(Caller caller, ListedPapers all) {
        List<StoredDocument> documents = all.documents();
        List<Fact> facts = new ArrayList<>();
        if (!all.number().isEmpty()) {
            facts.add(fact(PaperWords.NUMBER, all.number()));
        }
        facts.add(fact(PaperWords.DOCUMENTS, Integer.toString(documents.size())));
        if (!documents.isEmpty()) {
            facts.add(fact(PaperWords.DATES, documents.getFirst().date() + " – " + documents.getLast().date()));
        }
        facts.add(fact(PaperWords.PRINTED, TIME.format(now)));
        facts.add(fact(PaperWords.PRINTED_BY, caller.displayName()));
        List<Block> blocks = new ArrayList<>(List.of(new Paper.Facts(facts),
            new Paper.Prose(say(documents.isEmpty() ? PaperWords.NOTHING : PaperWords.WHAT))));
        if (!caller.level().reaches(AssuranceLevel.SECOND_FACTOR)) {
            blocks.add(new Paper.Prose(say(PaperWords.LESS)));
        }
        if (documents.stream().anyMatch(document -> document.attachments() > 0)) {
            blocks.add(new Paper.Prose(say(PaperWords.NOT_PICTURES)));
        }
        String name = all.child().name().full();
        return new Part(name, name, name, blocks);
    }

    private Fact fact(Text label, String value) {
        return new Fact(say(label), value);
    }

    private String say(Text text) {
        return text.in(language);
    }
}
