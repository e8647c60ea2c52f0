package org.skolbro.console.internal;

import java.io.IOException;
import java.util.List;

import com.fasterxml.jackson.core.JsonGenerator;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.skolbro.api.access.Caller;
import org.skolbro.api.retention.RecordsPlans;
import org.skolbro.api.retention.RetentionRule;

/** Prints what the installed forms propose for the records plan, for a board to decide on. */
@Service
@Command(scope = "skolbro", name = "plan-proposals", description = "Prints the forms' proposals for the records plan")
public final class PlanProposalsCommand extends SkolbroCommand {

    @Reference
    RecordsPlans plans;

    @Override
    void run(Caller operator) {
        List<RetentionRule> rules = plans.proposals(operator);
        if (json) {
            say(Json.object(out -> write(rules, out)));
            return;
        }
        for (RetentionRule rule : rules) {
            say("%-45s %-20s %4d months  %-22s %s".formatted(rule.id(), rule.milestone(), rule.months(), rule.action(),
                rule.basis()));
        }
    }

    static void write(List<RetentionRule> rules, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("proposals");
        for (RetentionRule rule : rules) {
            json.writeStartObject();
            json.writeStringField("id", rule.id().value());
            json.writeStringField("recordKind", rule.recordKind());
            json.writeStringField("type", rule.type().map(Object::toString).orElse("*"));
            json.writeStringField("schoolType", rule.schoolType().map(Object::toString).orElse("*"));
            json.writeStringField("holdingBasis", rule.holdingBasis().map(Enum::name).orElse("*"));
            json.writeStringField("milestone", rule.milestone().name());
            json.writeNumberField("months", rule.months());
            json.writeStringField("action", rule.action().name());
            json.writeStringField("citation", rule.basis().citation());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
