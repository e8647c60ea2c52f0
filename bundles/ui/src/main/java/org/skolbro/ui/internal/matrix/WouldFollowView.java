package org.skolbro.ui.internal.matrix;

import java.time.LocalDate;
import java.util.List;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;

import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.ChildCard;
import org.skolbro.api.register.Register;
import org.skolbro.api.transition.HandOver;
import org.skolbro.api.transition.HandOver.Verdict;
import org.skolbro.api.transition.Passage;
import org.skolbro.api.transition.TransitionMatrix;
import org.skolbro.ui.internal.problem.Address;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.internal.transition.ItemList;
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.Sheet;

/** What would follow one child, were she to go a certain way on a certain day. */
public final class WouldFollowView extends Sheet implements BeforeEnterObserver {

    private final Here here;
    private final Words words;
    private final TransitionMatrix matrix;
    private final Register register;
    private final LocalDate today;
    private final Div answer = new Div();
    private PersonId child;

    public WouldFollowView(Here here, TransitionMatrix matrix, Register register, LocalDate today) {
        super(Words.of(here).say("matrix.child"), List.of());
        this.here = here;
        this.matrix = matrix;
        this.register = register;
        this.today = today;
        words = Words.of(here);
        answer.addClassName("columns-2");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        child = Address.parameter(event, "child", PersonId::parse);
        ChildCard card = register.child(here.caller(), child);
        String name = card.child().isProtected() ? words.say("child.title") : card.child().name().full();
        retitle(words.say("matrix.child"), List.of(new Crumb(name, "barn/" + child)));
        lead(words.say("matrix.child.lead"));
        PassageBar bar = new PassageBar(words, matrix.choices(here.caller()), true, today, this::show);
        content(bar, new Paragraph(words.say("matrix.child.unchanged")), answer);
        bar.passage().ifPresent(this::show);
    }

    private void show(Passage passage) {
        List<HandOver.Item> items = matrix.wouldFollow(here.caller(), child, passage);
        answer.removeAll();
        answer.add(list(items, Verdict.FOLLOWS), list(items, Verdict.REVIEW), list(items, Verdict.STAYS));
    }

    private ItemList list(List<HandOver.Item> items, Verdict verdict) {
        String heading = switch (verdict) {
            case FOLLOWS -> words.say("rehearsal.follow");
            case REVIEW -> words.say("rehearsal.review");
            case STAYS -> words.say("rehearsal.stay");
        };
        return new ItemList(here, heading).show(items.stream().filter(item -> item.verdict() == verdict).toList(), words.say("matrix.child.none"));
    }
}
