package org.skolbro.ui.internal.start;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;

import org.skolbro.api.access.Role;
import org.skolbro.api.reminder.UnansweredQuestions.Waiting;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.EmptyState;
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.Sheet;

/** What needs me today, in three columns; who never writes has two. */
public final class StartView extends Sheet {

    private static final int SHOWN = 10;

    private final Here here;
    private final Words words;

    public StartView(Here here, Sources sources) {
        super(Words.of(here).say("start.hello", first(here.caller().displayName())), List.of());
        this.here = here;
        words = Words.of(here);
        Today.Columns today = new Today(sources, here.caller()).collect();
        boolean guardian = here.caller().roles().contains(Role.GUARDIAN)
            && here.caller().roles().stream().allMatch(role -> role == Role.GUARDIAN || role == Role.PUPIL);
        lead(words.say(today.write().isEmpty() && today.decide().isEmpty() ? "start.all-done" : "start.lead"));
        Div columns = new Div();
        if (Today.writes(here.caller())) {
            columns.add(column(guardian ? "start.children" : "start.write", VaadinIcon.PENCIL, today.write(), "start.write.empty"));
        }
        columns.add(column("start.decide", VaadinIcon.CHECK_SQUARE_O, today.decide(), "start.decide.empty"),
            column("start.happened", VaadinIcon.BELL_O, today.happened(), "start.happened.empty"));
        columns.addClassName("columns-3");
        content(columns);
        sources.unanswered().filter(service -> isAsked()).flatMap(service -> service.mine(here.caller()))
            .ifPresent(waiting -> addComponentAtIndex(1, reminder(waiting)));
    }

    private boolean isAsked() {
        return here.caller().roles().contains(Role.GUARDIAN) || here.caller().roles().contains(Role.PUPIL);
    }

    /** What a campaign reminds her of; it goes away with the answers. */
    private Component reminder(Waiting waiting) {
        Div notice = new Div(new Span(words.say("start.answer-by", waiting.questions(), words.day(waiting.until())) + " "),
            new Anchor("/samtycken", words.say("start.answer")));
        notice.addClassName("notice");
        notice.getElement().setAttribute("role", "status");
        return notice;
    }

    private Component column(String heading, VaadinIcon symbol, List<Today.Item> items, String empty) {
        Span count = new Span(words.count(items.size()));
        count.addClassName("count");
        H2 title = new H2(symbol.create(), new Span(words.say(heading)), count);
        Section column = new Section(title);
        column.addClassName("panel");
        if (items.isEmpty()) {
            column.add(new EmptyState(VaadinIcon.CHECK_CIRCLE_O, words.say(empty), ""));
            return column;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("link-list");
        items.stream().limit(SHOWN).forEach(item -> list.add(row(item)));
        column.add(list);
        if (items.size() > SHOWN) {
            Span more = new Span(words.say("start.more", items.size() - SHOWN));
            more.addClassName("quiet");
            column.add(more);
        }
        return column;
    }

    private ListItem row(Today.Item item) {
        Span title = new Span(here.say(item.title()));
        title.addClassName("strong");
        Span detail = new Span(here.say(item.detail()));
        detail.addClassName("quiet");
        Anchor link = new Anchor("/" + item.path(), title, detail);
        link.addClassName("two-lines");
        return new ListItem(link);
    }

    private static String first(String name) {
        return name.split(" ")[0];
    }
}
