package org.skolbro.ui.internal.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.skolbro.api.access.Caller;
import org.skolbro.api.document.Documents;
import org.skolbro.api.document.Draft;
import org.skolbro.api.document.Field;
import org.skolbro.api.problem.Conflict;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.problem.StorageFailure;

/**
 * One person's writing on a draft: what stands on her screen, what is saved, and what others wrote meanwhile. A text that
 * could not be saved stays here and goes with the next try; none is ever thrown away.
 */
final class Editing {

    /** How a try to save went. */
    sealed interface Result {
    }

    /** @param fromOthers what the screen must show now because others wrote it, by key */
    record Saved(Instant at, Map<String, String> fromOthers, boolean bothKept) implements Result {
    }

    /** The texts are still here. */
    record NotSaved() implements Result {
    }

    /** Somebody else finalised or discarded the draft. */
    record Gone() implements Result {
    }

    private final Documents documents;
    private final Caller caller;
    private final Map<String, String> unsaved = new LinkedHashMap<>();
    private final Map<String, String> onScreen = new LinkedHashMap<>();
    private Draft saved;
    private String focused = "";

    Editing(Documents documents, Caller caller, Draft draft) {
        this.documents = documents;
        this.caller = caller;
        saved = draft;
        keys().forEach(key -> onScreen.put(key, valueOf(draft, key)));
    }

    Draft draft() {
        return saved;
    }

    boolean hasUnsaved() {
        return !unsaved.isEmpty();
    }

    /** The field that the person is in. Others' text waits until she leaves it, else it would sweep away her next letters. */
    void focus(String key) {
        focused = key;
    }

    Result typed(String key, String text) {
        unsaved.put(key, text);
        return save();
    }

    /** Tries to save what is not saved; also fetches what others wrote. */
    Result save() {
        Map<String, String> sent = new LinkedHashMap<>(unsaved);
        List<Draft.Change> changes = new ArrayList<>();
        sent.forEach((key, text) -> changes.add(new Draft.Change(key, onScreen.get(key), text)));
        try {
            saved = changes.isEmpty() ? documents.draft(caller, saved.id()) : documents.save(caller, saved.id(), changes);
        } catch (StorageFailure | Conflict e) {
            // told to the writer in words; the texts stay and go with the next try
            return new NotSaved();
        } catch (NotFound e) {
            return new Gone();
        }
        unsaved.clear();
        onScreen.putAll(sent);
        return new Saved(saved.savedAt(), fromOthers(sent), bothKept(sent));
    }

    /** Takes over what changed besides the texts, such as attachments or authors. */
    void renew(Draft draft) {
        saved = draft;
    }

    /** Mandatory fields that are still empty. */
    List<Field> missing() {
        return saved.fieldsToWrite().stream()
            .filter(field -> field.required() && valueOf(saved, field.key()).isBlank()).toList();
    }

    /** Fields that have a text, but must not be written here. */
    List<Field> unwanted() {
        List<String> wanted = saved.fieldsToWrite().stream().map(Field::key).toList();
        return saved.type().fields().stream().filter(field -> !wanted.contains(field.key()))
            .filter(field -> !valueOf(saved, field.key()).isBlank()).toList();
    }

    static String valueOf(Draft draft, String key) {
        return switch (key) {
            case Draft.Change.TITLE -> draft.title();
            case Draft.Change.DATE -> draft.date().toString();
            default -> draft.fields().getOrDefault(key, "");
        };
    }

    private List<String> keys() {
        List<String> keys = new ArrayList<>(List.of(Draft.Change.TITLE, Draft.Change.DATE));
        saved.type().fields().forEach(field -> keys.add(field.key()));
        return keys;
    }

    private Map<String, String> fromOthers(Map<String, String> sent) {
        Map<String, String> others = new LinkedHashMap<>();
        for (String key : keys()) {
            String now = valueOf(saved, key);
            boolean waits = key.equals(focused) && !sent.containsKey(key);
            if (!now.equals(onScreen.get(key)) && !waits) {
                others.put(key, now);
            }
        }
        onScreen.putAll(others);
        return others;
    }

    private boolean bothKept(Map<String, String> sent) {
        return sent.entrySet().stream().anyMatch(entry -> !valueOf(saved, entry.getKey()).equals(entry.getValue()));
    }
}
