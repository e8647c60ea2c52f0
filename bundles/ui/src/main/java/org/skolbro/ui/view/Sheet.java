package org.skolbro.ui.view;

import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/** A page: its heading, what one can do with the whole, and under it the content. */
public abstract class Sheet extends Div implements Titled {

    private final H1 heading = new H1();
    private final Paragraph lead = new Paragraph();
    private final Div actions = new Div();
    private List<Crumb> trail;
    private Optional<String> tab = Optional.empty();

    protected Sheet(String title, List<Crumb> trail) {
        this.trail = List.copyOf(trail);
        heading.setText(title);
        heading.getElement().setAttribute("tabindex", "-1");
        lead.addClassName("lead");
        lead.setVisible(false);
        actions.addClassName("sheet-actions");
        actions.setVisible(false);
        Header header = new Header(new Div(heading, lead), actions);
        header.addClassName("sheet-header");
        addClassName("sheet");
        add(header);
    }

    @Override
    public final String title() {
        return heading.getText();
    }

    @Override
    public final List<Crumb> trail() {
        return trail;
    }

    @Override
    public final Optional<String> tab() {
        return tab;
    }

    /** @param words as {@link Titled#tab} wants them */
    protected final void inTab(String words) {
        tab = Optional.of(words);
    }

    protected final void retitle(String title, List<Crumb> above) {
        heading.setText(title);
        trail = List.copyOf(above);
    }

    /** One sentence under the heading. */
    protected final void lead(String sentence) {
        lead.setText(sentence);
        lead.setVisible(!sentence.isEmpty());
    }

    protected final void actions(Component... buttons) {
        actions.add(buttons);
        actions.setVisible(true);
    }

    /** Everything under the heading, anew. */
    protected final void content(Component... parts) {
        getChildren().skip(1).toList().forEach(this::remove);
        add(parts);
    }
}
