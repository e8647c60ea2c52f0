package org.skolbro.core.internal.document;

import java.io.InputStream;
import java.util.List;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Caller;
import org.skolbro.api.document.About;
import org.skolbro.api.document.Attachment;
import org.skolbro.api.document.AttachmentId;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.document.Draft;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.text.Text;
import org.skolbro.core.store.SettingStore;

/**
 * Where drafts lie. Brings together what is done with them; all but {@link #attach} and {@link #content} to be called in
 * a unit of work.
 */
@Component(service = DraftDesk.class)
public final class DraftDesk {

    static final String NOTICE_SV = "writing-notice.sv";
    static final String NOTICE_EN = "writing-notice.en";

    private static final Text NOTICE = Text
        .sv("Skriv sakligt och respektfullt. Skriv vad som hände, inte vad du tycker om någon. "
            + "Barnet och familjen kan läsa det du skriver.")
        .en("Write factually and with respect. Write what happened, not what you think of somebody. "
            + "The child and the family may read what you write.");

    private final Writing writing;
    private final Drafting drafting;
    private final CoAuthors coAuthors;
    private final Attaching attaching;
    private final SettingStore settings;
    private final OwnDrafts own;
    private final HandingIn handing;

    @Activate
    public DraftDesk(@Reference Writing writing, @Reference Drafting drafting, @Reference CoAuthors coAuthors,
            @Reference Attaching attaching, @Reference OwnDrafts own, @Reference HandingIn handing,
            @Reference SettingStore settings) {
        this.writing = writing;
        this.drafting = drafting;
        this.coAuthors = coAuthors;
        this.attaching = attaching;
        this.own = own;
        this.handing = handing;
        this.settings = settings;
    }

    List<DocumentType> writable(Caller caller, About about) {
        return writing.writable(caller, about);
    }

    Outcome<Draft> start(Caller caller, DocumentTypeId type, About about) {
        return drafting.start(caller, type, about, Drafting.Beginning.EMPTY);
    }

    List<Draft> all(Caller caller) {
        return drafting.all(caller);
    }

    Draft open(Caller caller, DocumentId draft) {
        return drafting.open(caller, draft);
    }

    Draft save(Caller caller, DocumentId draft, List<Draft.Change> changes) {
        return drafting.save(caller, draft, changes);
    }

    void discard(Caller caller, DocumentId draft) {
        drafting.discard(caller, draft);
    }

    List<Draft.CoAuthor> possibleCoAuthors(Caller caller, DocumentId draft) {
        return coAuthors.of(caller, own.require(caller, draft)).stream().map(CoAuthors.Candidate::shown).toList();
    }

    Draft invite(Caller caller, DocumentId draft, PersonId coAuthor) {
        CoAuthors.Candidate invited = coAuthors.of(caller, own.require(caller, draft)).stream()
            .filter(candidate -> candidate.shown().person().equals(coAuthor)).findFirst()
            .orElseThrow(() -> new NotFound("No such colleague to invite"));
        return drafting.invite(caller, draft, invited.account());
    }

    Outcome<Draft> handIn(Caller caller, DocumentId draft) {
        return handing.handIn(caller, draft);
    }

    Draft.Deciders deciders(Caller caller, DocumentId draft) {
        return handing.deciders(caller, draft);
    }

    Outcome<Draft> handBack(Caller caller, DocumentId draft, String reason) {
        return handing.handBack(caller, draft, reason);
    }

    Outcome<Attachment> attach(Caller caller, DocumentId draft, String fileName, InputStream content) {
        return attaching.attach(caller, draft, fileName, content);
    }

    void detach(Caller caller, DocumentId draft, AttachmentId attachment) {
        attaching.detach(caller, draft, attachment);
    }

    InputStream content(Caller caller, DocumentId document, AttachmentId attachment) {
        return attaching.content(caller, document, attachment);
    }

    /** The municipality's own words when it has set them in both languages. */
    Text notice() {
        return settings.get(NOTICE_SV).flatMap(sv -> settings.get(NOTICE_EN).map(en -> new Text(sv, en))).orElse(NOTICE);
    }
}
