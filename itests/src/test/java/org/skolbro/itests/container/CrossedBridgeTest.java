package org.skolbro.itests.container;

import static org.junit.Assert.assertEquals;
import static org.skolbro.itests.Services.done;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;
import org.skolbro.api.access.Caller;
import org.skolbro.api.consent.ConsentAnswer.Choice;
import org.skolbro.api.consent.ConsentCard;
import org.skolbro.api.consent.Consents;
import org.skolbro.api.document.DocumentRow.Place;
import org.skolbro.api.document.DocumentRow;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.document.Documents;
import org.skolbro.api.document.ReadDocument;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.transition.HandOver.Verdict;
import org.skolbro.api.transition.HandOver;
import org.skolbro.api.transition.TransitionRow;
import org.skolbro.api.transition.Transitions;
import org.skolbro.itests.Village.Who;
import org.skolbro.itests.Village;

/** The journey goes through every service and store: each must find the others, on the database of the distribution. */
public class CrossedBridgeTest extends InVillage {

    public CrossedBridgeTest() {
        super(new Village("broby", 20));
    }

    @Test
    public void bringsWhatWasWrittenToTheNextPreschool() throws IOException {
        DocumentRow log = write(logIn(Who.TEACHER), new DocumentTypeId("preschool/learning-log"), "what-happened");
        consents(logIn(Who.MOTHER));
        consents(logIn(Who.FATHER));
        childMoves();
        handsOver(logIn(Who.HEADTEACHER));
        Caller next = logIn(Who.NEXT_HEADTEACHER);
        Transitions transitions = service(Transitions.class);
        TransitionRow received = done(transitions.receive(next, transitions.mine(next).getFirst().id()));
        assertEquals(TransitionRow.State.RECEIVED, received.state());
        assertEquals(List.of(), transitions.replay(services().operator(), received.id()).differences());
        reads(logIn(Who.NEXT_TEACHER), log);
    }

    private void consents(Caller guardian) {
        Consents consents = service(Consents.class);
        ConsentCard card = consents.about(guardian, child()).getFirst();
        done(consents.answer(guardian, child(), card.purpose().id(), card.purpose().textVersion(), Choice.YES));
    }

    private void handsOver(Caller headteacher) {
        Transitions transitions = service(Transitions.class);
        TransitionRow waiting = transitions.mine(headteacher).getFirst();
        HandOver preview = transitions.preview(headteacher, waiting.id());
        assertEquals(List.of(Verdict.FOLLOWS), preview.items().stream().map(HandOver.Item::verdict).toList());
        done(transitions.handOver(headteacher, waiting.id(), Set.of(), "", preview.fingerprint()));
    }

    private void reads(Caller teacher, DocumentRow log) {
        Documents documents = service(Documents.class);
        List<DocumentRow> along = documents.about(teacher, child(), Documents.Filter.ALL, Page.Request.first(10)).items();
        assertEquals(List.of(Place.CAME_ALONG), along.stream().map(DocumentRow::place).toList());
        ReadDocument read = documents.read(teacher, log.id(), Optional.of(child()));
        assertEquals(TEXT, read.fields().get("what-happened"));
    }
}
