package org.skolbro.testkit.memory;

import org.skolbro.api.form.Forms;
import org.skolbro.core.internal.form.Converging;
import org.skolbro.core.internal.form.FormOffice;
import org.skolbro.core.internal.form.FormStandings;

/** Where forms are switched, wired by hand. The node follows when {@link Converging#look} is called. */
public final class Switchboard {

    public final Converging converging;
    public final Forms forms;

    public Switchboard(House house, Papers papers, InMemoryTransitionStore transitions) {
        converging = new Converging(house.memory, papers.wishStore, papers.forms);
        forms = new FormOffice(house.memory, papers.wishStore, new FormStandings(papers.forms, converging, papers.wishStore,
            new FormStandings.Kept(papers.holdingStore, papers.documentStore, transitions)), papers.forms, converging, house.gate,
            house.trail, house.clock);
    }
}
