package org.skolbro.core.internal.reminder;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.skolbro.api.mail.MailServer;
import org.skolbro.api.reminder.ReminderPlan;
import org.skolbro.api.reminder.ReminderPlan.Letter;
import org.skolbro.api.text.Text;

/** The words of a message. They are the same for everybody: neither names nor children, and no address that logs anybody in. */
final class ReminderLetters {

    static final Letter SWEDISH = new Letter("Frågor om samtycke väntar på ditt svar", """
        Hej!

        Du har obesvarade frågor om samtycke. Svaren avgör vilken dokumentation som får följa med vid byte av förskola eller skola. \
        Utan svar stannar den.

        Logga in och svara senast {datum}:
        {adress}

        Har du redan svarat behöver du inte göra något. Du kan ändra ditt svar när du vill.

        Hälsningar
        {avsandare}
        """);
    static final Letter ENGLISH = new Letter("Questions of consent wait for your answer", """
        Hello!

        You have unanswered questions of consent. The answers decide which documentation may follow from one preschool or school to the \
        next. Without an answer it stays.

        Log in and answer no later than {datum}:
        {adress}

        If you have answered already, there is nothing you need to do. You can change your answer at any time.

        Kind regards
        {avsandare}
        """);

    private static final int LONGEST_SUBJECT = 100;
    private static final int LONGEST_BODY = 4_000;
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^{}\\s]{0,40}\\}");
    private static final List<String> KNOWN = List.of(ReminderPlan.UNTIL, ReminderPlan.LINK, ReminderPlan.SENDER);

    private ReminderLetters() {
    }

    static Optional<Text> wrong(ReminderPlan plan) {
        return Stream.of(plan.swedish(), plan.english()).flatMap(letter -> wrong(letter).stream()).findFirst();
    }

    private static Optional<Text> wrong(Letter letter) {
        if (letter.subject().isBlank() || letter.body().isBlank()) {
            return Optional.of(ReminderSentences.NO_WORDS);
        }
        if (letter.subject().length() > LONGEST_SUBJECT || letter.body().length() > LONGEST_BODY) {
            return Optional.of(ReminderSentences.LONG);
        }
        if (letter.subject().chars().anyMatch(Character::isISOControl)) {
            return Optional.of(ReminderSentences.ONE_LINE);
        }
        Matcher placeholder = PLACEHOLDER.matcher(letter.subject() + "\n" + letter.body());
        while (placeholder.find()) {
            if (!KNOWN.contains(placeholder.group())) {
                return Optional.of(ReminderSentences.unknown(placeholder.group()));
            }
        }
        return letter.body().contains(ReminderPlan.LINK) ? Optional.empty() : Optional.of(ReminderSentences.NO_LINK);
    }

    static String subject(ReminderPlan plan, Optional<MailServer> server) {
        return filled(plan.swedish().subject(), plan, server) + " / " + filled(plan.english().subject(), plan, server);
    }

    static String text(ReminderPlan plan, Optional<MailServer> server) {
        return filled(plan.swedish().body(), plan, server).strip() + "\n\n– – –\n\n" + filled(plan.english().body(), plan, server).strip() + "\n";
    }

    /** Before there is a server, the marks stand where its values will. */
    private static String filled(String words, ReminderPlan plan, Optional<MailServer> server) {
        return words.replace(ReminderPlan.UNTIL, plan.until().toString())
            .replace(ReminderPlan.LINK, server.map(MailServer::logIn).orElse(ReminderPlan.LINK))
            .replace(ReminderPlan.SENDER, server.map(MailServer::senderName).orElse(ReminderPlan.SENDER));
    }
}
