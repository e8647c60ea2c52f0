package org.skolbro.ui.internal.form;

import java.util.List;

import com.vaadin.flow.component.html.Div;

import org.skolbro.api.form.AddOnArrival;
import org.skolbro.api.form.AddOns;
import org.skolbro.api.form.Forms;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.internal.work.Jobs;
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.Sheet;

/** Takes in add-ons from files, and says whom the municipality trusts to make them: nobody needs the console. */
public final class AddOnsView extends Sheet {

    static final String PATH = "skolformer/tillagg";

    private final Here here;
    private final AddOns addOns;
    private final Div arrived = new Div();

    public AddOnsView(Here here, AddOns addOns, Forms forms, Jobs jobs) {
        super(Words.of(here).say("add-on.title"), List.of(new Crumb(Words.of(here).say("form.title"), "skolformer")));
        this.here = here;
        this.addOns = addOns;
        lead(Words.of(here).say("add-on.lead"));
        Div whole = new Div(new IntakePanel(here, addOns, forms, jobs), new TrustPanel(here, addOns), arrived);
        whole.addClassNames("stack", "add-ons");
        content(whole);
        FormsWatch.over(this, forms, this::show);
    }

    private void show() {
        List<AddOnArrival> latest = addOns.arrivals(here.caller());
        arrived.removeAll();
        arrived.setVisible(!latest.isEmpty());
        if (!latest.isEmpty()) {
            arrived.add(new ArrivalsPanel(here, latest));
        }
    }
}
