package org.skolbro.core.internal.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.text.Text;
import org.skolbro.core.internal.transfer.ArrivedConsents;
import org.skolbro.core.internal.transfer.ArrivedConsents.Asked;
import org.skolbro.core.print.Paper;
import org.skolbro.core.store.PersonDataStore.Whom;

/** Consents that came with packages from other providers: in no table of their own, but in what a package says of itself. */
@Component(service = ExtractArrivals.class)
public final class ExtractArrivals {

    private static final String TABLE = "arrived_consent";
    private static final Text QUESTION = Text.sv("Fråga").en("Question");
    private static final Text ANSWERS = Text.sv("Svar hos avsändaren").en("Answers at the sender’s");
    private static final Text NONE = Text.sv("Inget svar som får visas här").en("No answer that may be shown here");

    private final ArrivedConsents arrived;

    @Activate
    public ExtractArrivals(@Reference ArrivedConsents arrived) {
        this.arrived = arrived;
    }

    /**
     * Who is told, and how.
     *
     * @param guardian name of the one whom it is handed to, who is told of no other guardian's answers
     */
    record Telling(Whom whom, Faces faces, Optional<String> guardian, Locale language) {

        private String answers(Asked asked) {
            String told = asked.answers().stream().filter(answer -> guardian.filter(name -> !name.equals(answer.by())).isEmpty())
                .map(answer -> faces.text(answer.said().in(language))).collect(Collectors.joining(" "));
            return told.isEmpty() ? NONE.in(language) : told;
        }
    }

    void tell(Telling telling, ExtractJson machine, ExtractPages pages) {
        List<List<String>> rows = new ArrayList<>();
        machine.table(TABLE);
        telling.whom().persons().stream().flatMap(one -> arrived.of(one).stream()).forEach(asked -> {
            List<String> row = List.of(asked.transfer(), asked.question().in(telling.language()), telling.answers(asked));
            rows.add(row);
            machine.row(facts(row));
        });
        machine.end();
        if (!rows.isEmpty()) {
            pages.add(new Paper.Table(Codes.table(TABLE, telling.language()), List.of(Codes.heading("package_name", telling.language()),
                QUESTION.in(telling.language()), ANSWERS.in(telling.language())), rows, false));
        }
    }

    private static Map<String, String> facts(List<String> row) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("package_name", row.get(0));
        facts.put("question", row.get(1));
        facts.put("answers", row.get(2));
        return facts;
    }
}
