package org.skolbro.core.internal.retention;

import java.time.LocalDate;

import org.skolbro.api.document.HoldingView.Basis;
import org.skolbro.api.retention.Plan;
import org.skolbro.api.retention.RetentionRule;
import org.skolbro.api.retention.RetentionRule.Milestone;
import org.skolbro.api.text.Text;
import org.skolbro.core.store.RunItem;

/** Says in whole sentences what a plan does and why. Rendered when asked for, never stored. */
final class RetentionSentences {

    private RetentionSentences() {
    }

    /** What happens to a holding whose milestone is known. */
    static Text due(Plan plan, RetentionRule rule, LocalDate milestone) {
        LocalDate on = Periods.dueOn(milestone, rule.months());
        Text period = period(rule, milestone);
        return Text.sv(verb(rule).sv() + " " + on + ", " + period.sv() + " (rad " + rule.id() + ", " + rule.basis() + ") "
                + "enligt plan " + plan.version() + ", " + standing(plan).sv() + ".")
            .en(verb(rule).en() + " " + on + ", " + period.en() + " (row " + rule.id() + ", " + rule.basis() + ") "
                + "by plan " + plan.version() + ", " + standing(plan).en() + ".");
    }

    /** Only what the row does and when, of a plan that need not be adopted. */
    static Text due(RetentionRule rule, LocalDate milestone) {
        LocalDate on = Periods.dueOn(milestone, rule.months());
        return Text.sv(verb(rule).sv() + " " + on + " (rad " + rule.id() + ").").en(verb(rule).en() + " " + on + " (row " + rule.id() + ").");
    }

    private static Text standing(Plan plan) {
        return plan.decision().map(decision -> Text.sv("beslut " + decision).en("decision " + decision))
            .orElse(Text.sv("ett utkast").en("a draft"));
    }

    static Text waiting(Plan plan, RetentionRule rule) {
        if (rule.milestone() == Milestone.AGE_REACHED) {
            return unknownAge(plan, rule);
        }
        Text event = milestone(rule.milestone());
        String when = rule.months() == 0 ? "vid " : rule.months() + " månader efter ";
        String whenEn = rule.months() == 0 ? "at " : rule.months() + " months after ";
        return Text.sv(verb(rule).sv() + " " + when + event.sv() + ", som inte har inträffat (rad " + rule.id() + ", plan "
                + plan.version() + ").")
            .en(verb(rule).en() + " " + whenEn + event.en() + ", which has not happened (row " + rule.id() + ", plan "
                + plan.version() + ").");
    }

    private static Text unknownAge(Plan plan, RetentionRule rule) {
        Text age = age(rule);
        return Text.sv(verb(rule).sv() + " " + age.sv() + ", men ingen födelsedag är känd (rad " + rule.id() + ", plan " + plan.version() + ").")
            .en(verb(rule).en() + " " + age.en() + ", but no birthday is known (row " + rule.id() + ", plan " + plan.version() + ").");
    }

    private static Text age(RetentionRule rule) {
        int years = rule.months() / 12;
        return Text.sv("när barnet fyller " + years + " år").en("when the child turns " + years);
    }

    static Text preserved(Plan plan, RetentionRule rule) {
        return Text.sv("Bevaras (rad " + rule.id() + ", " + rule.basis() + ", plan " + plan.version() + ").")
            .en("Preserved (row " + rule.id() + ", " + rule.basis() + ", plan " + plan.version() + ").");
    }

    static Text olderThan(Plan plan) {
        return Text.sv("Behålls: plan " + plan.version() + " gäller bara det som kommit in från " + plan.validFrom().orElseThrow() + ".")
            .en("Kept: plan " + plan.version() + " applies only to what was filed from " + plan.validFrom().orElseThrow() + ".");
    }

    static Text noRow(Plan plan) {
        return Text.sv("Behålls: ingen rad i plan " + plan.version() + " gäller handlingen.")
            .en("Kept: no row of plan " + plan.version() + " applies to the document.");
    }

    static final Text NO_PLAN = Text.sv("Behålls: ingen dokumenthanteringsplan är antagen.")
        .en("Kept: no records plan has been adopted.");

    static final Text HELD = Text.sv("Ett gallringsstopp gäller.").en("A hold is in force.");

    static Text left(RunItem.Left left) {
        return switch (left.cause()) {
            case BY_PERSON -> Text.sv("Undantagen: " + left.note()).en("Taken out: " + left.note());
            case HELD -> HELD;
            case TRANSITION -> Text.sv("Barnet är på väg till en annan enhet.").en("The child is on the way to another unit.");
            case VANISHED -> Text.sv("Handlingen fanns inte längre här.").en("The document was no longer here.");
            case NO_LONGER_DUE -> Text.sv("Fristen hade ändrats sedan beslutet.").en("Its period had changed since the approval.");
            case CANCELLED -> left.note().isEmpty() ? Text.sv("Körningen avbröts.").en("The run was cancelled.")
                : Text.sv("Körningen avbröts: " + left.note()).en("The run was cancelled: " + left.note());
            case FAULT -> Text.sv("Det gick inte; handlingen är kvar. Felkod " + left.note() + ".")
                .en("It could not be done; the document is kept. Fault code " + left.note() + ".");
        };
    }

    static Text basis(Basis basis) {
        return switch (basis) {
            case MADE_HERE -> Text.sv("upprättad här").en("made here");
            case HANDED_OVER -> Text.sv("överlämnad").en("handed over");
            case DELIVERED -> Text.sv("levererad").en("delivered");
        };
    }

    private static Text period(RetentionRule rule, LocalDate date) {
        if (rule.milestone() == Milestone.AGE_REACHED) {
            // without the birthday: who may see when it is due need not see it written out
            return age(rule);
        }
        Text event = milestone(rule.milestone());
        if (rule.months() == 0) {
            return Text.sv("vid " + event.sv() + " " + date).en("at " + event.en() + " " + date);
        }
        return Text.sv(rule.months() + " månader efter " + event.sv() + " " + date)
            .en(rule.months() + " months after " + event.en() + " " + date);
    }

    private static Text verb(RetentionRule rule) {
        return switch (rule.action()) {
            case DESTROY -> Text.sv("Gallras").en("Destroyed");
            case DELIVER_THEN_DESTROY -> Text.sv("Levereras till stadsarkivet och gallras sedan")
                .en("Delivered to the city archive and then destroyed");
            case ANONYMISE -> Text.sv("Avidentifieras").en("Anonymised");
            case REVIEW -> Text.sv("Prövas av arkivarien").en("Reviewed by the archivist");
            case PRESERVE -> Text.sv("Bevaras").en("Preserved");
        };
    }

    static Text milestone(Milestone milestone) {
        return switch (milestone) {
            case DOCUMENT_DATE -> Text.sv("handlingens datum").en("the document's date");
            case FINALISED -> Text.sv("upprättandet").en("finalising");
            case HANDED_OVER -> Text.sv("överlämnandet").en("the hand-over");
            case SCHOOL_YEAR_END -> Text.sv("läsårets slut").en("the end of the school year");
            case PLACEMENT_ENDED -> Text.sv("placeringens slut").en("the end of the placement");
            case FORM_LEFT -> Text.sv("att skolformen lämnades").en("leaving the school form");
            case CASE_CLOSED -> Text.sv("ärendets avslut").en("the closing of the case");
            case DECLARED_IRRELEVANT -> Text.sv("inaktualitet").en("being declared irrelevant");
            case AGE_REACHED -> Text.sv("barnets födelse").en("the child's birth");
            case RECORDED -> Text.sv("att uppgiften tillkom").en("the record was made");
            case LAST_TIE_ENDED -> Text.sv("att den sista kopplingen upphörde").en("the last tie ended");
        };
    }
}
