package org.skolbro.testkit.memory;

import java.util.Optional;

import org.skolbro.api.document.Documents;
import org.skolbro.api.text.Text;
import org.skolbro.core.internal.access.UnitStaff;
import org.skolbro.core.internal.document.Acknowledging;
import org.skolbro.core.internal.document.Attaching;
import org.skolbro.core.internal.document.CoAuthors;
import org.skolbro.core.internal.document.Deriving;
import org.skolbro.core.internal.document.DocumentService;
import org.skolbro.core.internal.document.DraftDesk;
import org.skolbro.core.internal.document.Drafting;
import org.skolbro.core.internal.document.FieldRows;
import org.skolbro.core.internal.document.Filing;
import org.skolbro.core.internal.document.Finalising;
import org.skolbro.core.internal.document.HandingIn;
import org.skolbro.core.internal.document.LedgerCopy;
import org.skolbro.core.internal.document.Names;
import org.skolbro.core.internal.document.Opening;
import org.skolbro.core.internal.document.Overview;
import org.skolbro.core.internal.document.OwnDrafts;
import org.skolbro.core.internal.document.Reading;
import org.skolbro.core.internal.document.RetentionWhy;
import org.skolbro.core.internal.document.Rows;
import org.skolbro.core.internal.document.Sights;
import org.skolbro.core.internal.document.WhySentences;
import org.skolbro.core.internal.document.Writing;
import org.skolbro.core.internal.form.SchoolForms;

/** Forms and documents of the core, wired by hand in a {@link House}. */
public final class Papers {

    /** What is said of retention where no plan has been adopted. */
    public static final RetentionWhy NO_PLAN = holding -> new RetentionWhy.Answer(Optional.empty(),
        Text.sv("Bevaras tills en plan har antagits.").en("Kept until a plan has been adopted."));

    public final InMemoryHoldingStore holdingStore;
    public final InMemoryFormStore formStore;
    public final InMemoryDocumentStore documentStore;
    public final InMemoryLedgerStore ledgerStore;
    public final InMemoryOutsideLedger outsideLedger = new InMemoryOutsideLedger();

    public final SchoolForms forms;
    public final Documents documents;

    public Papers(House house, RetentionWhy retention) {
        holdingStore = new InMemoryHoldingStore(house.memory);
        formStore = new InMemoryFormStore(house.memory);
        documentStore = new InMemoryDocumentStore(house.memory, holdingStore, formStore);
        ledgerStore = new InMemoryLedgerStore(house.memory);
        forms = new SchoolForms(house.memory, formStore, holdingStore, house.gate, house.clock);
        documents = documents(house, retention);
    }

    private Documents documents(House house, RetentionWhy retention) {
        Names names = new Names(house.registerStore, house.accountStore);
        FieldRows rules = new FieldRows(forms, house.registerStore);
        OwnDrafts own = new OwnDrafts(house.gate, documentStore, names, rules);
        Writing writing = new Writing(house.gate, house.registerStore, forms, house.clock);
        Sights sights = new Sights(house.gate, house.registerStore, formStore);
        Opening opening = new Opening(house.gate, documentStore, holdingStore, sights, names);
        Rows rows = new Rows(house.gate, holdingStore, names, retention);
        Drafting drafting = new Drafting(documentStore, own, writing, house.trail, house.clock);
        HandingIn handing = new HandingIn(house.gate, own, drafting,
            new UnitStaff(house.registerStore, house.accountStore, house.clock));
        Finalising finalising = new Finalising(documentStore, new Filing(holdingStore, ledgerStore), writing, names,
            rules, handing, house.trail, house.clock);
        DraftDesk desk = new DraftDesk(writing, drafting, new CoAuthors(house.registerStore, house.accountStore, own, house.clock),
            new Attaching(house.memory, documentStore, own, opening, house.trail), own, handing, house.settingStore);
        return new DocumentService(house.memory, desk,
            new Reading(documentStore, opening, sights, rows, new WhySentences(names, retention), house.trail),
            new Overview(house.gate, house.registerStore, house.clock, documentStore, sights, house.trail),
            new Deriving(documentStore, opening, drafting, house.trail),
            new Acknowledging(house.memory, house.gate, documentStore, holdingStore, own, finalising, rows,
                new LedgerCopy(house.memory, ledgerStore, outsideLedger)));
    }
}
