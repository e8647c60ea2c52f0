package org.skolbro.console.internal;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonGenerator;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.skolbro.api.access.Caller;
import org.skolbro.api.transfer.Arrival;
import org.skolbro.api.transfer.Arrivals;
import org.skolbro.api.transfer.Transfer;
import org.skolbro.api.transfer.Transfers;

/** Tells how packages to and from other providers stand. Whom they are about is not shown. */
@Service
@Command(scope = "skolbro", name = "transfers", description = "Packages to and from other providers, with their state and counts")
public final class TransfersCommand extends SkolbroCommand {

    @Reference
    Transfers transfers;

    @Reference
    Arrivals arrivals;

    @Override
    void run(Caller operator) {
        List<Transfer> out = transfers.mine(operator);
        List<Arrival> in = arrivals.mine(operator);
        if (json) {
            say(Json.object(to -> {
                to.writeArrayFieldStart("sent");
                for (Transfer one : out) {
                    to.writeStartObject();
                    write(one, to);
                    to.writeEndObject();
                }
                to.writeEndArray();
                to.writeArrayFieldStart("arrived");
                for (Arrival one : in) {
                    to.writeStartObject();
                    write(one, to);
                    to.writeEndObject();
                }
                to.writeEndArray();
            }));
            return;
        }
        out.forEach(one -> say("to    " + words(one)));
        in.forEach(one -> say("from  " + words(one)));
        if (out.isEmpty() && in.isEmpty()) {
            say("No package has gone to another provider, and none has come");
        }
    }

    static String words(Transfer one) {
        return one.id() + "  " + one.state() + "  " + one.receiver() + "  " + one.documents() + " documents, deadline " + one.deadline() + "  " + one.digest()
            + one.notices().stream().map(notice -> "\n      notice " + notice.number() + " of consent " + (notice.given() ? "given anew" : "withdrawn") + "  " + standing(notice)).collect(Collectors.joining());
    }

    static String words(Arrival one) {
        return one.id() + "  " + one.state() + "  " + one.sender().name() + "  deadline " + one.deadline() + "  " + one.digest()
            + one.notices().stream().map(notice -> "\n      notice " + notice.number() + " of consent " + (notice.given() ? "given anew" : "withdrawn") + "  TAKEN").collect(Collectors.joining());
    }

    private static String standing(Transfer.Notice notice) {
        return notice.acknowledgedAt().isPresent() ? "ACKNOWLEDGED" : notice.fetchedAt().isPresent() ? "FETCHED" : "TO SEND";
    }

    static void write(Transfer one, JsonGenerator out) throws IOException {
        out.writeStringField("id", one.id().toString());
        out.writeStringField("state", one.state().name());
        out.writeStringField("receiver", one.receiver());
        out.writeNumberField("documents", one.documents());
        out.writeNumberField("bytes", one.bytes());
        out.writeStringField("deadline", one.deadline().toString());
        out.writeStringField("manifestSha256", one.digest());
        out.writeStringField("verdict", one.answer().map(answer -> answer.verdict().name()).orElse(""));
        out.writeArrayFieldStart("notices");
        for (Transfer.Notice notice : one.notices()) {
            out.writeString(standing(notice));
        }
        out.writeEndArray();
    }

    static void write(Arrival one, JsonGenerator out) throws IOException {
        out.writeStringField("id", one.id().toString());
        out.writeStringField("state", one.state().name());
        out.writeStringField("sender", one.sender().name());
        out.writeStringField("deadline", one.deadline().toString());
        out.writeStringField("manifestSha256", one.digest());
        out.writeNumberField("notices", one.notices().size());
    }
}
