package org.skolbro.core.internal.document;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
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
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.text.Text;
import org.skolbro.core.internal.access.Gate;
import org.skolbro.core.internal.access.UnitStaff;
import org.skolbro.core.store.StoredDraft;

/** From those who write a decision (beslut) to those who make it. To be called in a unit of work. */
@Component(service = HandingIn.class)
public final class HandingIn {

    private final Gate gate;
    private final OwnDrafts own;
    private final Drafting drafting;
    private final UnitStaff staff;
    private final Names names;

    @Activate
    public HandingIn(@Reference Gate gate, @Reference OwnDrafts own, @Reference Drafting drafting, @Reference UnitStaff staff,
            @Reference Names names) {
        this.gate = gate;
        this.own = own;
        this.drafting = drafting;
        this.staff = staff;
        this.names = names;
    }

    Outcome<Draft> handIn(Caller caller, DocumentId id) {
        StoredDraft draft = own.require(caller, id);
        if (draft.type().deciders().isEmpty()) {
            return Outcome.refused(Text.sv("Dokumentet behöver inget beslut. Upprätta det själv.")
                .en("The document needs no decision. Finalise it yourself."));
        }
        if (draft.handedIn().isPresent()) {
            return Outcome.done(own.show(caller, draft));
        }
        List<AccountId> deciders = accounts(draft);
        return deciders.isEmpty()
            ? Outcome.refused(Text.sv("Det finns ingen på enheten som kan besluta. Fråga den som sköter konton.")
                .en("Nobody at the unit can decide. Ask whoever manages accounts."))
            : Outcome.done(drafting.handIn(caller, draft, deciders));
    }

    Outcome<Draft> handBack(Caller caller, DocumentId id, String reason) {
        StoredDraft draft = own.require(caller, id);
        if (draft.handedIn().isEmpty()) {
            return Outcome.done(own.show(caller, draft));
        }
        if (reason.isBlank() && decides(caller, draft)) {
            return Outcome.refused(Text.sv("Skriv vad som behöver ändras.").en("Write what needs to be changed."));
        }
        return Outcome.done(drafting.handBack(caller, draft, reason.strip()));
    }

    Draft.Deciders deciders(Caller caller, DocumentId id) {
        StoredDraft draft = own.require(caller, id);
        return draft.type().deciders().isEmpty() ? new Draft.Deciders(false, List.of())
            : new Draft.Deciders(decides(caller, draft), names.authors(accounts(draft)));
    }

    /** Of a draft's authors those who have written it, as opposed to being asked to decide it. The first has always written. */
    List<AccountId> writers(StoredDraft draft) {
        Set<AccountId> asked = draft.handedIn().isEmpty() ? Set.of() : new HashSet<>(accounts(draft));
        AccountId first = draft.authors().getFirst();
        return draft.authors().stream().filter(author -> author.equals(first) || !asked.contains(author)).toList();
    }

    private List<AccountId> accounts(StoredDraft draft) {
        return staff.accounts(draft.unit(), draft.type().deciders());
    }

    /** Whether the caller may finalise: everybody who writes, except that a decision is made by those who decide. */
    boolean decides(Caller caller, StoredDraft draft) {
        Set<Role> deciders = draft.type().deciders();
        return deciders.isEmpty() || !Collections.disjoint(deciders, roles(caller, draft));
    }

    private Set<Role> roles(Caller caller, StoredDraft draft) {
        return switch (draft.about()) {
            case About.OfGroup(var group) -> gate.towards(caller, group);
            case About.OfChildren(List<PersonId> children) ->
                gate.asStaff(caller, children.getFirst()).getOrDefault(draft.unit(), Set.of());
        };
    }
}
