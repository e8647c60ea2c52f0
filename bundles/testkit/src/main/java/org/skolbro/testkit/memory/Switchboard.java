package org.skolbro.testkit.memory;

import org.skolbro.api.form.AddOns;
import org.skolbro.api.form.Forms;
import org.skolbro.core.internal.addon.AddOnOffice;
import org.skolbro.core.internal.addon.Inspection;
import org.skolbro.core.internal.addon.Shelving;
import org.skolbro.core.internal.addon.Signers;
import org.skolbro.core.internal.form.Converging;
import org.skolbro.core.internal.form.FormOffice;
import org.skolbro.core.internal.form.FormStandings;
import org.skolbro.core.internal.form.Wishing;

/** Where forms are switched and add-ons come in, wired by hand. The node follows when {@link Converging#look} is called. */
public final class Switchboard {

    public final InMemoryFormArtefactStore artefactStore;
    public final Converging converging;
    public final Forms forms;
    public final Inspection inspection;
    public final AddOns addOns;

    public Switchboard(House house, Papers papers, InMemoryTransitionStore transitions) {
        artefactStore = new InMemoryFormArtefactStore(house.memory);
        converging = new Converging(house.memory, papers.wishStore, artefactStore, papers.forms);
        FormStandings standings = new FormStandings(papers.forms, converging, papers.wishStore,
            new FormStandings.Kept(papers.holdingStore, papers.documentStore, transitions));
        Wishing wishing = new Wishing(papers.wishStore, house.trail, papers.forms, converging, house.clock);
        forms = new FormOffice(house.memory, house.gate, papers.wishStore, standings, papers.forms, wishing);
        Shelving shelving = new Shelving(artefactStore, standings, wishing, house.clock);
        Signers signers = new Signers(house.settingStore, house.trail, house.firstStart);
        inspection = new Inspection(house.memory, papers.forms, standings, shelving, signers);
        addOns = new AddOnOffice(house.memory, house.gate, house.trail, inspection, shelving, signers, wishing, house.clock);
    }
}
