package org.skolbro.core.internal.document;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.AccountId;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.document.About;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.Draft;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.NotFound;
import org.skolbro.core.internal.access.Gate;
import org.skolbro.core.store.DocumentStore;
import org.skolbro.core.store.StoredDraft;

/**
 * The drafts of an author. Having written is enough to go on, even when the child has changed group; but a child who became
 * protected is out of reach for an author without a permission of her own.
 */
@Component(service = OwnDrafts.class)
public final class OwnDrafts {

    private final Gate gate;
    private final DocumentStore documents;
    private final Names names;
    private final FieldRows rules;

    @Activate
    public OwnDrafts(@Reference Gate gate, @Reference DocumentStore documents, @Reference Names names,
            @Reference FieldRows rules) {
        this.gate = gate;
        this.documents = documents;
        this.names = names;
        this.rules = rules;
    }

    /** @throws NotFound for everybody but its authors, at the level that its type needs */
    StoredDraft require(Caller caller, DocumentId id) {
        AccountId account = gate.account(caller);
        return documents.draft(id).filter(draft -> draft.authors().contains(account) && isWithinReach(caller, draft))
            .orElseThrow(() -> new NotFound("No draft " + id));
    }

    List<StoredDraft> all(Caller caller) {
        return documents.drafts(gate.account(caller)).stream().filter(draft -> isWithinReach(caller, draft)).toList();
    }

    Draft show(Caller caller, StoredDraft draft) {
        List<AccountId> others = draft.authors().stream().filter(author -> !author.equals(caller.account())).toList();
        return new Draft(draft.id(), draft.type(), draft.about(), names.of(draft.about()), draft.title(), draft.date(),
            draft.fields(), documents.attachments(draft.id()), draft.version(), draft.savedAt(), names.authors(others),
            draft.source(), rules.of(draft), draft.handedIn(), draft.handedBack());
    }

    /** Whether the caller is staff towards the child or group that she writes about. */
    boolean isStaff(Caller caller, StoredDraft draft) {
        return switch (draft.about()) {
            case About.OfGroup(var group) -> gate.towards(caller, group).stream().anyMatch(Sights::isStaff);
            case About.OfChildren(var children) -> children.stream().anyMatch(child -> !gate.asStaff(caller, child).isEmpty());
        };
    }

    private boolean isWithinReach(Caller caller, StoredDraft draft) {
        return caller.level().reaches(draft.type().level()) && reaches(caller, draft.about());
    }

    /** Whether no child that it is about is protected and out of the caller's reach. */
    boolean reaches(Caller caller, About about) {
        List<PersonId> hidden = protectedOnes(children(about));
        Map<PersonId, Set<Role>> towards = hidden.isEmpty() ? Map.of() : gate.towards(caller, hidden);
        return towards.keySet().containsAll(hidden);
    }

    List<PersonId> protectedOnes(Collection<PersonId> children) {
        return children.isEmpty() ? List.of() : names.persons(children).values().stream()
            .filter(person -> person.isProtected()).map(person -> person.id()).toList();
    }

    static List<PersonId> children(About about) {
        return about instanceof About.OfChildren(var children) ? children : List.of();
    }
}
