package org.skolbro.core.internal.retention;

import java.util.List;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.document.About;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.Unit;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.retention.HoldRow;
import org.skolbro.api.text.Text;
import org.skolbro.core.store.DocumentStore;
import org.skolbro.core.store.HoldingStore;
import org.skolbro.core.store.RegisterStore;
import org.skolbro.core.store.StoredDocument;

/** What holds are placed on: whether it is there, and how it is called without naming a child. Inside a unit of work. */
@Component(service = HoldScopes.class)
public final class HoldScopes {

    private final DocumentStore documents;
    private final HoldingStore holdings;
    private final RegisterStore register;

    @Activate
    public HoldScopes(@Reference DocumentStore documents, @Reference HoldingStore holdings,
            @Reference RegisterStore register) {
        this.documents = documents;
        this.holdings = holdings;
        this.register = register;
    }

    /** A unit is always there: an archive keeps documents of units that no register knows any more. */
    boolean isThere(HoldRow.Scope scope) {
        return switch (scope) {
            case HoldRow.OnDocument(DocumentId id) -> documents.find(id).filter(document -> document.erasedAt().isEmpty()).isPresent();
            case HoldRow.OnChild(PersonId child) -> register.person(child).isPresent() || !holdings.ofSubject(child).isEmpty();
            case HoldRow.OnUnit ignored -> true;
        };
    }

    /** The children whose documents it stops, for the audit. */
    List<PersonId> children(HoldRow.Scope scope) {
        return switch (scope) {
            case HoldRow.OnDocument(DocumentId id) -> documents.find(id).map(StoredDocument::about)
                .map(about -> about instanceof About.OfChildren(List<PersonId> children) ? children : List.<PersonId>of()).orElse(List.of());
            case HoldRow.OnChild(PersonId child) -> List.of(child);
            case HoldRow.OnUnit ignored -> List.of();
        };
    }

    Text about(HoldRow.Scope scope) {
        return switch (scope) {
            case HoldRow.OnDocument(DocumentId id) -> documents.find(id).map(this::about)
                .orElse(Text.sv("En handling").en("A document"));
            case HoldRow.OnChild ignored -> Text.sv("Ett barns handlingar").en("The documents of one child");
            case HoldRow.OnUnit(UnitCode unit) -> {
                String name = name(unit);
                yield Text.sv("Enheten " + name).en("The unit " + name);
            }
        };
    }

    private Text about(StoredDocument document) {
        String rest = ", " + document.date() + ", " + name(document.unit());
        return Text.sv(document.type().name().sv() + rest).en(document.type().name().en() + rest);
    }

    private String name(UnitCode code) {
        return register.units(List.of(code)).stream().findFirst().map(Unit::name).orElse(code.value());
    }
}
