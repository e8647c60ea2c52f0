package org.skolbro.testkit.memory;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.skolbro.api.access.AccountId;
import org.skolbro.api.document.About;
import org.skolbro.api.document.Attachment;
import org.skolbro.api.document.AttachmentId;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.Documents.Latest;
import org.skolbro.api.document.Draft;
import org.skolbro.api.form.FormId;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.Conflict;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.register.GroupId;
import org.skolbro.core.store.Content;
import org.skolbro.core.store.DocumentStore;
import org.skolbro.core.store.FormStore;
import org.skolbro.core.store.Holding;
import org.skolbro.core.store.HoldingStore;
import org.skolbro.core.store.StoredDocument;
import org.skolbro.core.store.StoredDraft;

/** Drafts, documents and their content in memory. */
public final class InMemoryDocumentStore implements DocumentStore {

    private static final Comparator<StoredDocument> NEWEST_FIRST = Comparator.comparing(StoredDocument::date)
        .thenComparing(document -> document.id().value()).reversed();

    private record StoredFile(DocumentId document, Attachment attachment, byte[] bytes) {
    }

    private final Memory memory;
    private final HoldingStore holdings;
    private final FormStore forms;
    private final Map<DocumentId, StoredDraft> drafts;
    private final Map<DocumentId, StoredDocument> documents;
    private final Map<DocumentId, Content> contents;
    private final Map<AttachmentId, StoredFile> files;
    private final Map<DocumentId, List<DocumentId>> citations;

    public InMemoryDocumentStore(Memory memory, HoldingStore holdings, FormStore forms) {
        this.memory = memory;
        this.holdings = holdings;
        this.forms = forms;
        this.drafts = memory.table();
        this.documents = memory.table();
        this.contents = memory.table();
        this.files = memory.table();
        this.citations = memory.table();
    }

    @Override
    public void insert(StoredDraft draft) {
        memory.requireUnitOfWork();
        forms.remember(draft.type());
        drafts.put(draft.id(), draft);
    }

    boolean isDrafted(PersonId child) {
        return drafts.values().stream().anyMatch(draft -> isAbout(draft.about(), child));
    }

    @Override
    public Optional<StoredDraft> draft(DocumentId id) {
        memory.requireUnitOfWork();
        return Optional.ofNullable(drafts.get(id));
    }

    @Override
    public List<StoredDraft> drafts(AccountId author) {
        memory.requireUnitOfWork();
        return drafts.values().stream().filter(draft -> draft.authors().contains(author))
            .sorted(Comparator.comparing(StoredDraft::savedAt).thenComparing(draft -> draft.id().value()).reversed())
            .toList();
    }

    @Override
    public Map<PersonId, Long> drafting(Collection<PersonId> children) {
        memory.requireUnitOfWork();
        return children.stream().distinct().filter(child -> drafts.values().stream().anyMatch(draft -> isAbout(draft.about(), child)))
            .collect(Collectors.toMap(child -> child, child -> drafts.values().stream().filter(draft -> isAbout(draft.about(), child)).count()));
    }

    @Override
    public long drafts(FormId form) {
        memory.requireUnitOfWork();
        return drafts.values().stream().filter(draft -> draft.type().id().value().startsWith(form.value() + "/")).count();
    }

    @Override
    public void update(StoredDraft draft) {
        StoredDraft stored = draft(draft.id()).orElseThrow(() -> new NotFound("No draft " + draft.id()));
        if (draft.version() - 1 != stored.version()) {
            throw new Conflict("Draft " + draft.id() + " was saved by somebody else");
        }
        drafts.put(draft.id(), draft);
    }

    @Override
    public void discard(DocumentId draft) {
        memory.requireUnitOfWork();
        drafts.remove(draft);
        citations.remove(draft);
        files.values().removeIf(file -> file.document().equals(draft));
    }

    @Override
    public void attach(DocumentId draft, Attachment attachment, InputStream content) {
        memory.requireUnitOfWork();
        try {
            files.put(attachment.id(), new StoredFile(draft, attachment, content.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<Attachment> attachments(DocumentId document) {
        memory.requireUnitOfWork();
        return files.values().stream().filter(file -> file.document().equals(document)).map(StoredFile::attachment)
            .toList();
    }

    @Override
    public void detach(DocumentId draft, AttachmentId attachment) {
        memory.requireUnitOfWork();
        files.values().removeIf(file -> file.document().equals(draft) && file.attachment().id().equals(attachment));
    }

    @Override
    public InputStream open(AttachmentId attachment) {
        StoredFile file = files.get(attachment);
        if (file == null) {
            throw new NotFound("No attachment " + attachment);
        }
        return new ByteArrayInputStream(file.bytes());
    }

    @Override
    public void finalise(StoredDocument document, Content content) {
        memory.requireUnitOfWork();
        if (drafts.remove(document.id()) == null) {
            throw new Conflict("Draft " + document.id() + " was finalised or discarded by somebody else");
        }
        put(document, content);
    }

    @Override
    public void insert(StoredDocument document, Content content) {
        memory.requireUnitOfWork();
        forms.remember(document.type());
        put(document, content);
    }

    private void put(StoredDocument document, Content content) {
        documents.put(document.id(), document);
        contents.put(document.id(), content);
    }

    @Override
    public Optional<StoredDocument> find(DocumentId id) {
        memory.requireUnitOfWork();
        return Optional.ofNullable(documents.get(id));
    }

    @Override
    public Optional<Content> content(DocumentId id) {
        memory.requireUnitOfWork();
        return Optional.ofNullable(contents.get(id));
    }

    @Override
    public Optional<DocumentId> correctionOf(DocumentId id) {
        memory.requireUnitOfWork();
        return documents.values().stream().filter(document -> document.source()
            .filter(source -> source.kind() == Draft.Source.Kind.CORRECTION && source.document().equals(id)).isPresent())
            .map(StoredDocument::id).findFirst();
    }

    @Override
    public void cite(DocumentId draft, DocumentId document) {
        memory.requireUnitOfWork();
        citations.merge(draft, List.of(document), (before, more) -> Stream.concat(before.stream(), more.stream()).toList());
    }

    @Override
    public List<DocumentId> cited(DocumentId document) {
        memory.requireUnitOfWork();
        return citations.getOrDefault(document, List.of()).stream().sorted(Comparator.comparing(DocumentId::value)).toList();
    }

    @Override
    public List<DocumentId> citing(DocumentId document) {
        memory.requireUnitOfWork();
        return documents.values().stream().filter(later -> later.erasedAt().isEmpty())
            .filter(later -> cited(later.id()).contains(document) || later.source()
                .filter(source -> source.kind() == Draft.Source.Kind.START && source.document().equals(document)).isPresent())
            .map(StoredDocument::id).sorted(Comparator.comparing(DocumentId::value).reversed()).toList();
    }

    @Override
    public Page<StoredDocument> about(PersonId child, Query query, Page.Request page) {
        return slice(document -> holdings.activeOf(List.of(document.id())).stream()
            .anyMatch(holding -> holding.subject().equals(Optional.of(child)) && shows(query, document, holding)), page);
    }

    @Override
    public Page<StoredDocument> about(GroupId group, Query query, Page.Request page) {
        return slice(document -> document.about().equals(new About.OfGroup(group))
            && holdings.activeOf(List.of(document.id())).stream().anyMatch(holding -> shows(query, document, holding)), page);
    }

    @Override
    public List<Latest> latest(Collection<PersonId> children, Query query) {
        memory.requireUnitOfWork();
        Map<List<Object>, Latest> found = new LinkedHashMap<>();
        documents.values().stream().filter(document -> correctionOf(document.id()).isEmpty()).sorted(NEWEST_FIRST)
            .forEach(document -> holdings.activeOf(List.of(document.id())).stream()
                .filter(holding -> shows(query, document, holding))
                .flatMap(holding -> holding.subject().stream()).filter(children::contains)
                .forEach(child -> found.putIfAbsent(List.of(child, document.type().id()),
                    new Latest(child, document.type().id(), document.id(), document.date()))));
        return List.copyOf(found.values());
    }

    @Override
    public int erase(Collection<DocumentId> ids, Instant at) {
        memory.requireUnitOfWork();
        List<DocumentId> erased = ids.stream().distinct().filter(contents::containsKey).toList();
        for (DocumentId id : erased) {
            contents.remove(id);
            files.values().removeIf(file -> file.document().equals(id));
            documents.compute(id, (key, document) -> document.erased(at));
        }
        return erased.size();
    }

    @Override
    public List<DocumentId> ofSubject(PersonId child) {
        memory.requireUnitOfWork();
        return Stream.concat(drafts.values().stream().filter(draft -> isAbout(draft.about(), child)).map(StoredDraft::id),
            documents.values().stream().filter(document -> isAbout(document.about(), child)).map(StoredDocument::id))
            .sorted(Comparator.comparing(DocumentId::value)).toList();
    }

    @Override
    public void replaceSubject(Collection<DocumentId> ids, PersonId from, PersonId to) {
        memory.requireUnitOfWork();
        for (DocumentId id : ids) {
            drafts.computeIfPresent(id, (key, draft) -> draft.about(replaced(draft.about(), from, to)));
            documents.computeIfPresent(id, (key, document) -> document.about(replaced(document.about(), from, to)));
        }
    }

    private static boolean isAbout(About about, PersonId child) {
        return about instanceof About.OfChildren(List<PersonId> children) && children.contains(child);
    }

    private static About replaced(About about, PersonId from, PersonId to) {
        return about instanceof About.OfChildren(List<PersonId> children) && !children.contains(to)
            ? About.children(children.stream().map(child -> child.equals(from) ? to : child).toList()) : about;
    }

    @Override
    public List<DocumentId> present(Optional<DocumentId> after, int limit) {
        memory.requireUnitOfWork();
        long from = after.map(DocumentId::value).orElse(Long.MIN_VALUE);
        return contents.keySet().stream().filter(id -> after.isEmpty() || id.value() > from)
            .sorted(Comparator.comparing(DocumentId::value)).limit(limit).toList();
    }

    Page<StoredDocument> slice(Predicate<StoredDocument> which, Page.Request page) {
        memory.requireUnitOfWork();
        List<StoredDocument> found = documents.values().stream().filter(which).sorted(NEWEST_FIRST).toList();
        Stream<StoredDocument> slice = found.stream().skip(page.offset()).limit(page.limit());
        return new Page<>(slice.toList(), found.size());
    }

    static boolean shows(Query query, StoredDocument document, Holding holding) {
        if (query.hidden().covers(document.id(), document.about())) {
            return false;
        }
        TypeVersion type = new TypeVersion(document.type().id(), document.type().version());
        return query.anyOf().stream().anyMatch(sight -> sight.types().contains(type)
            && sight.holder().map(holder -> holder == holding.holderKind()).orElse(true)
            && sight.basis().map(basis -> basis == holding.basis()).orElse(true)
            && (sight.units().isEmpty() || sight.units().contains(holding.unit())));
    }
}
