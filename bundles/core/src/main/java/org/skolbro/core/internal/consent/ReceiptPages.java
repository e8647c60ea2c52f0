package org.skolbro.core.internal.consent;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.skolbro.api.consent.ConsentAnswer;
import org.skolbro.api.consent.ConsentAnswer.OnPaper;
import org.skolbro.api.text.Text;
import org.skolbro.core.internal.consent.Receipt.Line;
import org.skolbro.core.internal.time.PlatformClock;
import org.skolbro.core.print.CertificateDocument;
import org.skolbro.core.print.CertificateDocument.Fact;
import org.skolbro.core.print.CertificateDocument.Section;

/** The receipt for people. */
final class ReceiptPages {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(PlatformClock.ZONE);
    private static final Text TITLE = Text.sv("Kvitto på samtycke").en("Receipt of consent");
    private static final Text CONTROLLER = Text.sv("Personuppgiftsansvarig").en("Controller");
    private static final Text CHILD = Text.sv("Gäller").en("About");
    private static final Text GIVEN_BY = Text.sv("Svarade").en("Answered by");
    private static final Text MADE = Text.sv("Kvittot hämtat").en("Receipt made");
    private static final Text WITHDRAW = Text.sv("Ändra dig").en("Change your mind");
    private static final Text RECEIPT = Text.sv("Kvitto").en("Receipt");
    private static final Text ANSWER = Text.sv("Svar").en("Answer");
    private static final Text WHEN = Text.sv("När").en("When");
    private static final Text HOW = Text.sv("Så visste vi vem du var").en("How we knew who you were");
    private static final Text UNTIL = Text.sv("Gäller till och med").en("Counts through");
    private static final Text TYPES = Text.sv("Handlingstyper").en("Document types");
    private static final Text BASIS = Text.sv("Stöd").en("Basis");
    private static final Text VERSION = Text.sv("Textens version").en("Version of the text");

    private final Locale language;

    ReceiptPages(Locale language) {
        this.language = language;
    }

    CertificateDocument of(Receipt receipt) {
        List<Section> sections = new ArrayList<>();
        sections.add(Section.ofFacts(say(CHILD) + " " + receipt.child(), fact(GIVEN_BY, receipt.givenBy()),
            fact(CONTROLLER, receipt.code().isEmpty() ? receipt.controller() : receipt.controller() + ", " + receipt.code()),
            fact(MADE, time(receipt.madeAt()))));
        receipt.lines().forEach(line -> sections.add(section(line)));
        sections.add(Section.ofText(say(WITHDRAW), say(Receipt.WITHDRAWAL)));
        return new CertificateDocument(language, say(TITLE), say(TITLE) + " " + time(receipt.madeAt()), sections);
    }

    private Section section(Line line) {
        ConsentAnswer answer = line.answer();
        List<Fact> facts = new ArrayList<>(List.of(fact(ANSWER, say(choice(answer))),
            fact(WHEN, answer.paper().map(paper -> paper.signedOn().toString()).orElse(time(answer.at()))), fact(HOW, how(answer))));
        line.until().ifPresent(until -> facts.add(fact(UNTIL, until.toString())));
        if (!line.types().isEmpty()) {
            facts.add(fact(TYPES, line.types().stream().map(this::say).sorted().collect(Collectors.joining(", "))));
        }
        line.asked().ifPresent(asked -> facts.add(fact(BASIS, asked.basis().citation())));
        facts.add(fact(VERSION, answer.purpose() + " " + answer.textVersion()));
        facts.add(fact(RECEIPT, answer.id().toString()));
        return new Section(line.asked().map(asked -> say(asked.question())).orElse(answer.purpose().value()),
            line.asked().map(asked -> say(asked.meaning())).stream().toList(), facts, Optional.empty());
    }

    private static Text choice(ConsentAnswer answer) {
        return switch (answer.choice()) {
            case YES -> Text.sv("Ja").en("Yes");
            case NO -> Text.sv("Nej").en("No");
            case WITHDRAWN -> Text.sv("Nej, du tog tillbaka ditt ja").en("No, you withdrew your yes");
        };
    }

    private String how(ConsentAnswer answer) {
        if (answer.paper().isPresent()) {
            OnPaper paper = answer.paper().get();
            return say(Text.sv("underskrift på papper, registrerad av " + paper.registeredBy() + " " + time(paper.registeredAt()))
                .en("signature on paper, registered by " + paper.registeredBy() + " " + time(paper.registeredAt())));
        }
        return say(switch (answer.verifiedBy()) {
            case PASSWORD -> Text.sv("inloggning med lösenord").en("log-in with a password");
            case SECOND_FACTOR -> Text.sv("inloggning med lösenord och engångskod").en("log-in with a password and a one-time code");
        });
    }

    private Fact fact(Text label, String value) {
        return new Fact(say(label), value);
    }

    private String say(Text text) {
        return text.in(language);
    }

    private static String time(Instant at) {
        return TIME.format(at);
    }
}
