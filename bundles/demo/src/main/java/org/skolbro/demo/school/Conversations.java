package org.skolbro.demo.school;

import java.time.LocalDate;
import java.util.List;

import org.skolbro.demo.register.Child;
import org.skolbro.demo.register.Person;
import org.skolbro.demo.register.SchoolCodes;
import org.skolbro.demo.text.Swedish;

/** What is written before, at and after a talk (utvecklingssamtal) in each form, and what it is called. */
final class Conversations {

    private Conversations() {
    }

    /** @param chance below 100 */
    static String type(FormRows form, SchoolClass in, int chance) {
        return switch (form) {
            case COMPULSORY -> compulsory(in, chance);
            case LEISURE -> chance < 60 ? "talk" : "agreement";
            case UPPER_SECONDARY -> chance < 55 ? "talk" : chance < 75 ? "talk-preparation" : "study-plan";
            case ADULT -> chance < 30 ? "survey" : chance < 65 ? "study-plan" : "talk";
            case ADAPTED -> chance < 50 ? "talk" : chance < 70 ? "talk-preparation"
                : in.group().code().equals(SchoolCodes.ADAPTED_UPPER) ? "study-plan" : "development-plan";
        };
    }

    private static String compulsory(SchoolClass in, int chance) {
        if (in.group().code().equals(SchoolCodes.PRESCHOOL_CLASS)) {
            return chance < 60 ? "talk" : "agreement";
        }
        boolean withPlan = in.group().level() < 6;
        if (chance < 45) {
            return "talk";
        }
        return chance < 70 ? "mentors-preparation" : chance < 92 && withPlan ? "development-plan" : "agreement";
    }

    /** Where the sentences of a type stand: some forms share them. */
    static String file(FormRows form, String type, SchoolClass in) {
        return switch (type) {
            case "study-plan" -> form == FormRows.ADULT ? in.group().code().equals(SchoolCodes.SFI) ? "study-plan-sfi"
                : "study-plan-adult" : "study-plan";
            case "support-report", "support-investigation", "action-programme", "no-action-programme",
                "action-programme-evaluation" -> "support";
            case "extra-adaptations" -> form == FormRows.LEISURE ? "extra-adaptations-leisure" : type;
            case "talk" -> form == FormRows.ADULT ? "talk-adult" : form == FormRows.LEISURE ? "talk-leisure" : "talk";
            default -> type;
        };
    }

    static String participants(SchoolClass in, Child child, LocalDate day) {
        List<Person> adults = child.deciding(day);
        String home = adults.isEmpty() ? "" : Swedish.list(adults.stream().map(Person::name).map(Person.Name::whole).toList())
            + " (vårdnadshavare), ";
        return child.person().name().whole() + ", " + home + in.mentor().name().whole() + " (mentor)";
    }

    static String title(String type, String topic, LocalDate day) {
        return switch (type) {
            case "talk" -> "Samtal " + Swedish.term(day);
            case "talk-preparation", "mentors-preparation" -> "Inför samtalet " + Swedish.term(day);
            case "development-plan" -> "Utvecklingsplan " + Swedish.term(day);
            case "study-plan" -> "Studieplan " + day.getYear();
            case "survey" -> "Inledande kartläggning";
            case "agreement" -> "Överenskommelse: " + Swedish.small(topic);
            case "extra-adaptations" -> "Extra anpassningar: " + Swedish.small(topic);
            case "support-follow-up" -> "Uppföljning av tidigt stöd";
            case "support-report" -> "Anmälan: " + Swedish.small(topic);
            case "support-investigation" -> "Utredning: " + Swedish.small(topic);
            case "action-programme" -> "Åtgärdsprogram: " + Swedish.small(topic);
            case "no-action-programme" -> "Beslut: åtgärdsprogram ska inte utarbetas";
            case "action-programme-evaluation" -> "Utvärdering: " + Swedish.small(topic);
            default -> topic;
        };
    }
}
