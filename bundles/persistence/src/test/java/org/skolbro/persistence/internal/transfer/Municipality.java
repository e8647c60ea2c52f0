package org.skolbro.persistence.internal.transfer;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.api.consent.ConsentAnswer;
import org.skolbro.api.consent.ConsentAnswerId;
import org.skolbro.api.form.FormDeclaration;
import org.skolbro.api.person.PersonId;
import org.skolbro.core.internal.access.StaffNames;
import org.skolbro.core.internal.audit.StoredTrail;
import org.skolbro.core.internal.delivery.DeliveryFolder;
import org.skolbro.core.internal.document.DeliveredPapers;
import org.skolbro.core.internal.document.DocumentNotes;
import org.skolbro.core.internal.document.Names;
import org.skolbro.core.internal.evidence.EvidenceFolder;
import org.skolbro.core.internal.evidence.SigningKey;
import org.skolbro.core.internal.form.SchoolForms;
import org.skolbro.core.internal.time.Ids;
import org.skolbro.core.internal.transfer.Acknowledging;
import org.skolbro.core.internal.transfer.AlreadyHere;
import org.skolbro.core.internal.transfer.Answering;
import org.skolbro.core.internal.transfer.ArrivalIntake;
import org.skolbro.core.internal.transfer.ArrivalService;
import org.skolbro.core.internal.transfer.ArrivalViews;
import org.skolbro.core.internal.transfer.ArrivedConsents;
import org.skolbro.core.internal.transfer.ChildMatching;
import org.skolbro.core.internal.transfer.CounterpartService;
import org.skolbro.core.internal.transfer.Departing;
import org.skolbro.core.internal.transfer.Glossary;
import org.skolbro.core.internal.transfer.Keys;
import org.skolbro.core.internal.transfer.Noticing;
import org.skolbro.core.internal.transfer.ReceivedDocuments;
import org.skolbro.core.internal.transfer.ReceivedTypes;
import org.skolbro.core.internal.transfer.TransferBuilding;
import org.skolbro.core.internal.transfer.TransferFolder;
import org.skolbro.core.internal.transfer.TransferLetters;
import org.skolbro.core.internal.transfer.TransferService;
import org.skolbro.core.internal.transfer.TransferViews;
import org.skolbro.core.internal.transfer.WithdrawnConsents;
import org.skolbro.core.internal.transition.BridgeEnds;
import org.skolbro.core.internal.transition.Crossing;
import org.skolbro.core.internal.transition.HandOverChecks;
import org.skolbro.core.internal.transition.HandOverFacts;
import org.skolbro.core.internal.transition.ReceivedHoldings;
import org.skolbro.core.internal.transition.Rulebook;
import org.skolbro.core.internal.transition.SinceThen;
import org.skolbro.core.internal.transition.TransitionGathering;
import org.skolbro.core.internal.transition.TransitionPolicy;
import org.skolbro.core.internal.transition.TransitionService;
import org.skolbro.core.internal.transition.TransitionSteps;
import org.skolbro.core.internal.transition.TransitionViews;
import org.skolbro.core.packing.ChildPackage.Organisation;
import org.skolbro.core.packing.TransferFormat;
import org.skolbro.core.print.CertificateDocument;
import org.skolbro.core.print.Paper;
import org.skolbro.core.print.Printer;
import org.skolbro.packages.eark.internal.TransferPacker;
import org.skolbro.persistence.Database;
import org.skolbro.persistence.internal.audit.JpaAuditStore;
import org.skolbro.persistence.internal.closing.SqlUnitClosingStore;
import org.skolbro.persistence.internal.form.JpaFormStore;
import org.skolbro.persistence.internal.form.JpaFormWishStore;
import org.skolbro.persistence.internal.rectification.SqlRectificationStore;
import org.skolbro.persistence.internal.retention.JpaHoldStore;
import org.skolbro.persistence.internal.transition.JpaTransitionStore;
import org.skolbro.persistence.internal.transition.SqlTransitionRuleStore;

/** A municipality of its own: its database, its folder, its key, its people; the rules and stores are the real ones. */
final class Municipality extends Inhabited {

    final Path folder;
    final Organisation name;
    final TransitionService transitions;
    final TransitionGathering gathering;
    final SinceThen since;
    final TransferService transfers;
    final ArrivalService arrivals;
    final CounterpartService counterparts;
    final JpaTransitionStore transitionStore;
    final SqlTransferStore store;
    final JpaFormStore forms;
    final TransferFormat format = new TransferPacker();
    final ArrivedConsents arrived;

    /** @param megabytes the largest package that it takes in */
    Municipality(Database database, Path folder, Organisation name, FormDeclaration form, long megabytes) {
        super(database, name);
        this.folder = folder;
        this.name = name;
        transitionStore = new JpaTransitionStore(database);
        store = new SqlTransferStore(database);
        forms = new JpaFormStore(database);
        StoredTrail trail = new StoredTrail(new JpaAuditStore(database), clock);
        SchoolForms rules = new SchoolForms(work, forms, new JpaFormWishStore(database), clock);
        rules.arrive(() -> form, "form", "1.0.0");
        BridgeEnds ends = new BridgeEnds(gate, people, transitionStore, new SqlUnitClosingStore(database), clock);
        HandOverFacts facts = new HandOverFacts(rules, new Rulebook(rules, new SqlTransitionRuleStore(database)), people, consents, holdings);
        JpaHoldStore holds = new JpaHoldStore(database);
        since = new SinceThen(transitionStore, consents, people, rules, trail, new WithdrawnConsents(store, trail, clock));
        TransitionViews views = new TransitionViews(gate, rules, people, documents, since, TransitionPolicy.usual());
        gathering = new TransitionGathering(transitionStore, people, holdings, trail, TransitionPolicy.usual(), clock);
        Crossing crossing = new Crossing(facts, new ReceivedHoldings(documents, holdings), holdings, holds, transitionStore);
        transitions = new TransitionService(work, trail, ends, crossing, views, gathering, new HandOverChecks(ends, crossing, views),
            new TransitionSteps(new JpaAuditStore(database), new StaffNames(people)), clock);

        DeliveryFolder ourselves = DeliveryFolder.at(folder, name);
        Keys keys = new Keys(new SigningKey(EvidenceFolder.at(folder.resolve("evidence"))), store);
        TransferFolder files = TransferFolder.at(folder.resolve("transfers"), megabytes, 50);
        List<TransferFormat> formats = List.of(format);
        ArrivalViews.Manifests manifests = new ArrivalViews.Manifests(formats);
        arrived = new ArrivedConsents(store, manifests);
        AlreadyHere known = new AlreadyHere(store, documents, manifests, ourselves);
        Glossary glossary = new Glossary(store, forms, manifests);
        ArrivalViews shown = new ArrivalViews(gate, people, store, manifests, known, glossary);
        ChildMatching children = new ChildMatching(people, clock);
        DeliveredPapers papers = new DeliveredPapers(documents, new Names(people, accounts), new DocumentNotes(new SqlRectificationStore(database)),
            List.of(new Printed()));
        TransferBuilding building = new TransferBuilding(work, trail, new TransferBuilding.Sources(store, people, papers,
            new TransferLetters(views, forms, people), known, files, keys, ourselves, since), clock, formats);
        Noticing notices = new Noticing(store, trail, keys, ourselves, clock, formats);
        transfers = new TransferService(work, trail, ends, new TransferService.Parts(store, transitionStore, building,
            new TransferViews(gate, people, forms, store), files, new Departing(ends, people, transitionStore, gathering, trail),
            new Acknowledging(work, trail, new Acknowledging.Stores(store, transitionStore, holds, notices), keys, clock, formats), notices), clock);
        arrivals = new ArrivalService(work, trail, ends, new ArrivalService.Parts(store, people, new ArrivalIntake(work, trail,
            new ArrivalIntake.Checks(store, files, keys, new ReceivedTypes(forms, glossary), children, ourselves, manifests), clock, formats), shown,
            new Answering(work, trail, new Answering.Means(store, people, new ReceivedDocuments(documents, holdings, ledger, clock), known, shown, files,
                keys, ourselves), clock, formats), children));
        counterparts = new CounterpartService(work, gate, trail, store, keys, ourselves, glossary, clock);
    }

    /** A printer that says what it printed, after the first letters of a PDF. */
    private static final class Printed implements Printer {

        @Override
        public void certificate(CertificateDocument document, OutputStream out) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void paper(Paper paper, OutputStream out) {
            try {
                out.write("%PDF-1.7 stand-in".getBytes(StandardCharsets.US_ASCII));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    /** Takes her yes back, as she does by the service of consents. */
    void takesBack(PersonId guardian, PersonId child) {
        answers(guardian, child, ConsentAnswer.Choice.WITHDRAWN, no -> since.told(headteacher, no));
    }

    /** After she took it back. */
    void givesAnew(PersonId guardian, PersonId child) {
        answers(guardian, child, ConsentAnswer.Choice.YES, yes -> since.givenAnew(headteacher, yes));
    }

    private void answers(PersonId guardian, PersonId child, ConsentAnswer.Choice choice, Consumer<ConsentAnswer> told) {
        clock.advance(Duration.ofMinutes(1));
        ConsentAnswer answer = new ConsentAnswer(new ConsentAnswerId(Ids.next()), child, guardian, NorthernForm.PURPOSE, 1, choice,
            AssuranceLevel.SECOND_FACTOR, clock.instant());
        work.inOne(() -> {
            consents.add(answer);
            told.accept(answer);
        });
    }
}
