package org.skolbro.core.internal.retention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.document.About;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.Unit;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.retention.HoldRow;
import org.skolbro.api.text.Text;
import org.skolbro.core.store.DocumentStore;
import org.skolbro.core.store.FormStore;
import org.skolbro.core.store.HoldingStore;
import org.skolbro.core.store.RegisterStore;
import org.skolbro.core.store.StoredDocument;

/** What holds are placed on: whether it is there, and how it is called without naming a child. Inside a unit of work. */
@Component(service = HoldScopes.class)
public final class HoldScopes {

    private final DocumentStore documents;
    private final HoldingStore holdings;
    private final RegisterStore register;
    private final FormStore forms;

    @Activate
    public HoldScopes(@Reference DocumentStore documents, @Reference HoldingStore holdings,
            @Reference RegisterStore register, @Reference FormStore forms) {
        this.documents = documents;
        this.holdings = holdings;
        this.register = register;
        this.forms = forms;
    }

    /** A unit is always there: an archive keeps documents of units that no register knows any more. */
    boolean isThere(HoldRow.Scope scope) {
        return switch (scope) {
            case HoldRow.OnDocument(DocumentId id) -> documents.find(id).filter(document -> document.erasedAt().isEmpty()).isPresent();
            case HoldRow.OnChild(PersonId child) -> register.person(child).isPresent() || !holdings.ofSubject(child).isEmpty();
            case HoldRow.OnUnit ignored -> true;
            case HoldRow.OnSelection selection -> covered(selection) > 0;
        };
    }

    /** The children whose documents it stops, for the audit. */
    List<PersonId> children(HoldRow.Scope scope) {
        return switch (scope) {
            case HoldRow.OnDocument(DocumentId id) -> documents.find(id).map(StoredDocument::about)
                .map(about -> about instanceof About.OfChildren(List<PersonId> children) ? children : List.<PersonId>of()).orElse(List.of());
            case HoldRow.OnChild(PersonId child) -> List.of(child);
            case HoldRow.OnUnit ignored -> List.of();
            // too many to name one by one: the selection itself stands in the audit
            case HoldRow.OnSelection ignored -> List.of();
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
            case HoldRow.OnSelection selection -> about(selection);
        };
    }

    long covered(HoldRow.OnSelection selection) {
        return holdings.covered(selection);
    }

    private Text about(HoldRow.OnSelection selection) {
        Optional<Text> type = selection.type().map(id -> forms.types().stream().filter(known -> known.id().equals(id))
            .map(DocumentType::name).reduce((older, newer) -> newer).orElse(new Text(id.value(), id.value())));
        List<String> rest = new ArrayList<>();
        selection.schoolType().ifPresent(code -> rest.add(code.value()));
        selection.unit().ifPresent(unit -> rest.add(name(unit)));
        if (selection.from().isPresent() || selection.until().isPresent()) {
            rest.add(selection.from().map(LocalDate::toString).orElse("") + "–" + selection.until().map(LocalDate::toString).orElse(""));
        }
        String more = rest.isEmpty() ? "" : ", " + String.join(", ", rest);
        return Text.sv(type.map(Text::sv).orElse("Alla handlingar") + more).en(type.map(Text::en).orElse("All documents") + more);
    }

    private Text about(StoredDocument document) {
        String rest = ", " + document.date() + ", " + name(document.unit());
        return Text.sv(document.type().name().sv() + rest).en(document.type().name().en() + rest);
    }

    private String name(UnitCode code) {
        return register.units(List.of(code)).stream().findFirst().map(Unit::name).orElse(code.value());
    }
}
