package org.skolbro.demo.load;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.transition.Transitions;

/** What is done in the municipality. */
@Component(service = Acts.class)
public record Acts(LogIns logIns, Pen pen, Answers answers, BoardMeeting board, Transitions transitions,
        Safeguards safeguards, Neighbours neighbours) {

    @Activate
    public Acts(@Reference LogIns logIns, @Reference Pen pen, @Reference Answers answers, @Reference BoardMeeting board,
            @Reference Transitions transitions, @Reference Safeguards safeguards, @Reference Neighbours neighbours) {
        this.logIns = logIns;
        this.pen = pen;
        this.answers = answers;
        this.board = board;
        this.transitions = transitions;
        this.safeguards = safeguards;
        this.neighbours = neighbours;
    }
}
