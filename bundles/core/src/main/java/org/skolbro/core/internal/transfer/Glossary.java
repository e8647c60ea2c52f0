package org.skolbro.core.internal.transfer;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.text.Text;
import org.skolbro.api.transfer.Counterpart;
import org.skolbro.api.transfer.Counterpart.Mapping.Kind;
import org.skolbro.api.transfer.Counterparts.Choice;
import org.skolbro.api.transfer.Counterparts.Word;
import org.skolbro.core.packing.TransferManifest.Item;
import org.skolbro.core.store.FormStore;
import org.skolbro.core.store.TransferStore;

/** What the words of counterparts stand for here. To be called in a unit of work. */
@Component(service = Glossary.class)
public final class Glossary {

    /** What a child may enter (SS 12000), also where no form for it is installed. */
    private static final List<String> SCHOOL_TYPES = List.of("FS", "FKLASS", "GR", "GRS", "TR", "SP", "SAM", "FTH", "GY", "GYS", "VUX", "SFI");

    private final TransferStore store;
    private final FormStore forms;
    private final ArrivalViews.Manifests manifests;

    @Activate
    public Glossary(@Reference TransferStore store, @Reference FormStore forms, @Reference ArrivalViews.Manifests manifests) {
        this.store = store;
        this.forms = forms;
        this.manifests = manifests;
    }

    /** The school type that a code stands for: one of SS 12000 as it is, any other by what was said of it. */
    Optional<SchoolType> schoolType(Counterpart sender, String code) {
        return ArrivalViews.known(code).or(() -> sender.ours(Kind.SCHOOL_TYPE, code).flatMap(ArrivalViews::known));
    }

    /** Our latest version of the type that one of theirs stands for. */
    Optional<DocumentType> type(Counterpart sender, String id) {
        return sender.ours(Kind.DOCUMENT_TYPE, id).map(DocumentTypeId::new).flatMap(ours -> own().filter(type -> type.id().equals(ours))
            .max(Comparator.comparingInt(DocumentType::version)));
    }

    private Stream<DocumentType> own() {
        return forms.types().stream().filter(ReceivedTypes::isOurs);
    }

    List<Choice> choices(Kind kind) {
        return switch (kind) {
            case SCHOOL_TYPE -> SCHOOL_TYPES.stream().map(code -> new Choice(code, new SchoolType(code).name())).toList();
            case DOCUMENT_TYPE -> own().collect(Collectors.toMap(DocumentType::id, Function.identity(),
                (one, other) -> one.version() > other.version() ? one : other)).values().stream()
                .map(type -> new Choice(type.id().value(), type.name())).sorted(Comparator.comparing(choice -> choice.name().sv())).toList();
        };
    }

    List<Word> words(Counterpart sender) {
        Map<Kind, Map<String, Word>> words = new TreeMap<>();
        sender.mappings().forEach(one -> count(words, sender, one.kind(), one.theirs(), new Text(one.theirs(), one.theirs()), 0));
        store.counterparts().stream().filter(one -> one.code().equals(sender.code())).map(Counterpart::id).forEach(id -> store.arrivals().stream()
            .filter(arrival -> arrival.sender().equals(id)).forEach(arrival -> manifests.of(arrival).documents().forEach(item -> count(words, sender, item))));
        return words.values().stream().flatMap(kind -> kind.values().stream()
            .sorted(Comparator.comparing((Word word) -> word.name().sv()).thenComparing(Word::theirs))).toList();
    }

    private void count(Map<Kind, Map<String, Word>> words, Counterpart sender, Item item) {
        boolean isForeign = own().noneMatch(type -> type.id().value().equals(item.type().id()));
        if (isForeign || sender.ours(Kind.DOCUMENT_TYPE, item.type().id()).isPresent()) {
            count(words, sender, Kind.DOCUMENT_TYPE, item.type().id(), item.type().name(), 1);
        }
        if (!item.schoolType().isBlank() && ArrivalViews.known(item.schoolType()).isEmpty()) {
            count(words, sender, Kind.SCHOOL_TYPE, item.schoolType(), new Text(item.schoolType(), item.schoolType()), 1);
        }
    }

    private static void count(Map<Kind, Map<String, Word>> words, Counterpart sender, Kind kind, String theirs, Text name, long documents) {
        words.computeIfAbsent(kind, none -> new LinkedHashMap<>()).merge(theirs,
            new Word(kind, theirs, name, sender.ours(kind, theirs).orElse(""), documents),
            (before, now) -> new Word(kind, theirs, now.name(), now.ours(), before.documents() + now.documents()));
    }
}
