package org.skolbro.core.internal.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.Unit;
import org.skolbro.api.text.Text;
import org.skolbro.core.internal.document.ChildPapers;
import org.skolbro.core.internal.document.DeliveredPapers;
import org.skolbro.core.internal.document.RetentionWhy;
import org.skolbro.core.packing.ChildPackage;
import org.skolbro.core.print.Paper;
import org.skolbro.core.store.DocumentStore;
import org.skolbro.core.store.Hidden;
import org.skolbro.core.store.Holding;
import org.skolbro.core.store.HoldingStore;
import org.skolbro.core.store.RegisterStore;
import org.skolbro.core.store.StoredDocument;

/** The documents of an extract: which are told of, until when each is kept, and which go along as they stand. In a unit of work. */
@Component(service = ExtractDocuments.class)
public final class ExtractDocuments {

    private static final Text DATE = Text.sv("Datum").en("Date");
    private static final Text TYPE = Text.sv("Handling").en("Document");
    private static final Text UNIT = Text.sv("Enhet").en("Unit");
    private static final Text COPY = Text.sv("Kopia").en("Copy");
    private static final Text UNTIL = Text.sv("Gallras").en("Destroyed");
    private static final Text GONE = Text.sv("gallrad").en("destroyed");
    private static final Text ASK = Text.sv("begär hos enheten").en("ask the unit");
    private static final Text KEPT = Text.sv("inget datum").en("no date");
    private static final Text LAWS = Text.sv("Stöd för varje handlingstyp").en("Basis of each document type");

    private final ChildPapers papers;
    private final DeliveredPapers copies;
    private final DocumentStore documents;
    private final HoldingStore holdings;
    private final RegisterStore register;
    private final RetentionWhy why;

    @Activate
    public ExtractDocuments(@Reference ChildPapers papers, @Reference DeliveredPapers copies, @Reference DocumentStore documents,
            @Reference HoldingStore holdings, @Reference RegisterStore register, @Reference RetentionWhy why) {
        this.papers = papers;
        this.copies = copies;
        this.documents = documents;
        this.holdings = holdings;
        this.register = register;
        this.why = why;
    }

    /**
     * @param withheld not told of
     * @param readable whoever takes the extract out reads them, and they are not withheld; oldest first
     */
    record Sorted(Set<DocumentId> withheld, List<StoredDocument> told, List<StoredDocument> readable) {
    }

    /**
     * @param receiver whose role decides what may be told; empty where it is handed to whom it is about, by an archivist
     * @param hidden from the receiver as a guardian
     */
    Sorted sorted(Caller caller, PersonId person, Optional<Role> receiver, Hidden hidden) {
        Set<DocumentId> withheld = new HashSet<>();
        List<StoredDocument> told = new ArrayList<>();
        for (StoredDocument document : documents.find(documents.ofSubject(person))) {
            boolean open = receiver.map(role -> document.type().readers().contains(role) && caller.level().reaches(document.type().level())).orElse(true);
            if (open && !hidden.covers(document.id(), document.about())) {
                told.add(document);
            } else {
                withheld.add(document.id());
            }
        }
        List<StoredDocument> readable = papers.readable(caller, person).documents().stream()
            .filter(document -> !withheld.contains(document.id())).toList();
        return new Sorted(withheld, told, readable);
    }

    /** As they stand, for her alone: what tells of others in them is masked. */
    List<ChildPackage.Paper> copies(PersonId person, List<StoredDocument> readable) {
        return readable.stream().flatMap(document -> copies.of(document.id(), person, Optional.empty()).stream()).toList();
    }

    /** @param files the copy's name, by document */
    void tell(Sorted sorted, PersonId person, Map<DocumentId, String> files, Locale language, ExtractJson json, ExtractPages pages) {
        Map<DocumentId, List<Holding>> held = holdings.activeOf(person).stream().collect(Collectors.groupingBy(Holding::document));
        Map<String, String> units = register.units().stream().collect(Collectors.toMap(unit -> unit.code().value(), Unit::name));
        List<List<String>> rows = new ArrayList<>();
        json.table("document_kept");
        for (StoredDocument document : sorted.told()) {
            List<RetentionWhy.Answer> answers = held.getOrDefault(document.id(), List.of()).stream().map(why::about).toList();
            String until = document.erasedAt().isPresent() ? GONE.in(language) : answers.stream().flatMap(answer -> answer.dueOn().stream()).sorted()
                .findFirst().map(Object::toString).orElse(KEPT.in(language));
            String copy = files.getOrDefault(document.id(), document.erasedAt().isPresent() ? "" : ASK.in(language));
            String type = document.type().name().in(language);
            String unit = units.getOrDefault(document.unit().value(), document.unit().value());
            rows.add(List.of(document.date().toString(), type, unit, until, copy));
            json.row(told(document, type, answers, files, language));
        }
        json.end();
        print(sorted, rows, language, pages);
    }

    private static Map<String, String> told(StoredDocument document, String type, List<RetentionWhy.Answer> answers, Map<DocumentId, String> files,
            Locale language) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("id", document.id().toString());
        facts.put("type", type);
        facts.put("legalBasis", document.type().basis().toString());
        facts.put("kept", answers.stream().map(answer -> answer.sentence().in(language)).collect(Collectors.joining(" ")));
        Optional.ofNullable(files.get(document.id())).ifPresent(file -> facts.put("file", file));
        return facts;
    }

    private static void print(Sorted sorted, List<List<String>> rows, Locale language, ExtractPages pages) {
        if (rows.isEmpty()) {
            return;
        }
        pages.add(new Paper.Table("", List.of(DATE.in(language), TYPE.in(language), UNIT.in(language), UNTIL.in(language), COPY.in(language)), rows, false));
        Map<String, String> laws = new LinkedHashMap<>();
        sorted.told().forEach(document -> laws.putIfAbsent(document.type().name().in(language), document.type().basis().toString()));
        pages.add(new Paper.Table(LAWS.in(language), List.of(TYPE.in(language), ExtractWords.LAW.in(language)),
            laws.entrySet().stream().map(law -> List.of(law.getKey(), law.getValue())).toList(), false));
    }
}
