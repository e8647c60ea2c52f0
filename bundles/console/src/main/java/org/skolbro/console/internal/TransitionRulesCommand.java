package org.skolbro.console.internal;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonGenerator;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.skolbro.api.access.Caller;
import org.skolbro.api.transition.TransitionMatrix;
import org.skolbro.api.transition.TransitionRule;

/** Prints every transition rule: the forms', the municipality's and the units'. */
@Service
@Command(scope = "skolbro", name = "transition-rules", description = "Prints what follows from where to where, on every level")
public final class TransitionRulesCommand extends SkolbroCommand {

    @Reference
    TransitionMatrix matrix;

    @Override
    void run(Caller operator) {
        List<TransitionRule> rules = matrix.rows(operator);
        if (json) {
            say(Json.object(out -> write(rules, out)));
            return;
        }
        for (TransitionRule rule : rules) {
            say("%-13s %-50s %-14s -> %-30s %-5s %-12s %s%s  %s".formatted(rule.level(), rule.id(), any(rule.from()), any(rule.to()), rule.provider(),
                rule.follows().getClass().getSimpleName(), rule.validFrom(), rule.validTo().map(last -> ".." + last).orElse(""), rule.basis()));
        }
    }

    private static String any(Collection<?> some) {
        return some.isEmpty() ? "*" : some.stream().map(Object::toString).sorted().collect(Collectors.joining(","));
    }

    private static void write(List<TransitionRule> rules, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("rules");
        for (TransitionRule rule : rules) {
            json.writeStartObject();
            json.writeStringField("id", rule.id().value());
            json.writeStringField("level", rule.level().name());
            list("from", rule.from(), json);
            list("fromUnits", rule.fromUnits(), json);
            list("to", rule.to(), json);
            list("toUnits", rule.toUnits(), json);
            list("types", rule.types(), json);
            json.writeStringField("provider", rule.provider().name());
            json.writeStringField("follows", rule.follows().getClass().getSimpleName());
            json.writeStringField("validFrom", rule.validFrom().toString());
            json.writeStringField("validTo", rule.validTo().map(Object::toString).orElse(""));
            json.writeStringField("citation", rule.basis().citation());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void list(String name, Collection<?> some, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (String one : some.stream().map(Object::toString).sorted().toList()) {
            json.writeString(one);
        }
        json.writeEndArray();
    }
}
