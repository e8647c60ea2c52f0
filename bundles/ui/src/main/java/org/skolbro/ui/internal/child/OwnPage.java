package org.skolbro.ui.internal.child;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;

import org.skolbro.ui.view.Here;

/** A pupil's or adult student's way to her own documentation, so that the menu knows no ids. */
public final class OwnPage extends Div implements BeforeEnterObserver {

    private final Here here;

    public OwnPage(Here here) {
        this.here = here;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.forwardTo(here.caller().person().map(own -> "barn/" + own).orElse(""));
    }
}
