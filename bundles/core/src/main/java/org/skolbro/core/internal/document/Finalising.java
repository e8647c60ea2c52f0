package org.skolbro.core.internal.document;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.AccountId;
import org.skolbro.api.access.Caller;
import org.skolbro.api.document.Attachment;
import org.skolbro.api.document.Draft;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.text.Text;
import org.skolbro.core.internal.audit.AuditTrail;
import org.skolbro.core.store.Content;
import org.skolbro.core.store.DocumentStore;
import org.skolbro.core.store.StoredDocument;
import org.skolbro.core.store.StoredDraft;

/** Finalising (upprättande): the moment when a draft becomes an official document. To be called in a unit of work. */
@Component(service = Finalising.class)
public final class Finalising {

    private static final int SALT_BYTES = 32;

    private final DocumentStore documents;
    private final Filing filing;
    private final Writing writing;
    private final Names names;
    private final FieldRows rules;
    private final HandingIn handing;
    private final HiddenPapers hidden;
    private final NewInCase cases;
    private final AuditTrail trail;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    @Activate
    public Finalising(@Reference DocumentStore documents, @Reference Filing filing, @Reference Writing writing,
            @Reference Names names, @Reference FieldRows rules, @Reference HandingIn handing,
            @Reference HiddenPapers hidden, @Reference NewInCase cases, @Reference AuditTrail trail,
            @Reference(target = "(skolbro.clock=platform)") Clock clock) {
        this.documents = documents;
        this.filing = filing;
        this.writing = writing;
        this.names = names;
        this.rules = rules;
        this.handing = handing;
        this.hidden = hidden;
        this.cases = cases;
        this.trail = trail;
        this.clock = clock;
    }

    Outcome<StoredDocument> finalise(Caller caller, StoredDraft draft) {
        Optional<Text> fault = fault(caller, draft);
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        if (isCorrectedAlready(draft)) {
            return Outcome.refused(Text.sv("Dokumentet har redan rättats av någon annan. Börja från rättelsen i stället.")
                .en("Somebody else has corrected the document already. Start from the correction instead."));
        }
        Map<Optional<PersonId>, Writing.Spot> spots = writing.permits(caller, List.of(draft.about()))
            .spots(draft.about(), draft.type().id());
        if (spots.isEmpty()) {
            return Outcome.refused(Text
                .sv("Du kan inte upprätta dokumentet nu: du har inte längre rätt att skriva det, barnet har slutat, eller "
                    + "skolformen är avstängd. Utkastet finns kvar.")
                .en("You cannot finalise the document now: you may no longer write it, the child has left, or the school "
                    + "form is switched off. The draft is still here."));
        }
        return Outcome.done(file(caller, draft, spots));
    }

    /** What is wrong with it by itself: an empty field, a decision that is not the caller's, a day that has not come. */
    Optional<Text> fault(Caller caller, StoredDraft draft) {
        Optional<Text> missing = FieldCheck.missing(draft.type(), draft.fields(), rules.of(draft));
        if (missing.isPresent()) {
            return missing;
        }
        if (!handing.decides(caller, draft)) {
            return Optional.of(Text.sv("Dokumentet är ett beslut. Lämna det till den som beslutar.")
                .en("The document is a decision. Hand it in to those who decide."));
        }
        return draft.date().isAfter(LocalDate.now(clock))
            ? Optional.of(Text.sv("Dokumentets dag har inte kommit än.").en("The document's day has not come yet."))
            : Optional.empty();
    }

    private StoredDocument file(Caller caller, StoredDraft draft, Map<Optional<PersonId>, Writing.Spot> spots) {
        Content content = content(draft, documents.attachments(draft.id()));
        StoredDocument document = document(caller, draft, content);
        documents.finalise(document, content);
        hidden.follow(document);
        filing.file(List.of(new Filing.Filed(document, spots)));
        cases.filed(caller, document);
        audit(caller, document);
        return document;
    }

    Content content(StoredDraft draft, List<Attachment> attachments) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return new Content(draft.fields(), attachments, salt);
    }

    void audit(Caller caller, StoredDocument document) {
        trail.write(caller, "document.finalised", OwnDrafts.children(document.about()), document.id().toString(),
            document.type().id() + " " + document.type().version());
    }

    StoredDocument document(Caller caller, StoredDraft draft, Content content) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        String title = draft.title().isBlank() ? draft.type().name().sv() : draft.title().strip();
        boolean decision = !draft.type().deciders().isEmpty();
        List<AccountId> writers = decision ? handing.writers(draft) : draft.authors();
        StoredDocument unsigned = new StoredDocument(draft.id(), draft.type(), draft.schoolType(), draft.unit(),
            draft.about(), title, draft.date(), with(writers, caller), String.join(", ", names.authors(writers)), now, "",
            content.attachments().size(), draft.source(), Optional.empty(),
            decision ? Optional.of(caller.displayName()) : Optional.empty());
        return unsigned.sealed(ContentHash.of(unsigned, content));
    }

    private static List<AccountId> with(List<AccountId> writers, Caller caller) {
        return Stream.concat(writers.stream(), Stream.of(caller.account())).distinct().toList();
    }

    private boolean isCorrectedAlready(StoredDraft draft) {
        return draft.source().filter(source -> source.kind() == Draft.Source.Kind.CORRECTION)
            .flatMap(source -> documents.correctionOf(source.document())).isPresent();
    }
}
