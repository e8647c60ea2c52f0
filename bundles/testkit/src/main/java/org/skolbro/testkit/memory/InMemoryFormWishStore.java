package org.skolbro.testkit.memory;

import java.util.List;
import java.util.Map;

import org.skolbro.api.form.FormId;
import org.skolbro.api.form.FormSwitch;
import org.skolbro.core.store.FormWishStore;

/** Wishes in memory. */
public final class InMemoryFormWishStore implements FormWishStore {

    private final Memory memory;
    private final Map<FormId, Wish> wishes;
    private final Map<Long, FormSwitch> lines;

    public InMemoryFormWishStore(Memory memory) {
        this.memory = memory;
        this.wishes = memory.table();
        this.lines = memory.table();
    }

    @Override
    public List<Wish> wishes() {
        memory.requireUnitOfWork();
        return wishes.values().stream().sorted((a, b) -> a.form().value().compareTo(b.form().value())).toList();
    }

    @Override
    public void want(Wish wish) {
        memory.requireUnitOfWork();
        wishes.put(wish.form(), wish);
    }

    @Override
    public void append(FormSwitch line) {
        lines.put(turn() + 1, line);
    }

    @Override
    public List<FormSwitch> history(FormId form) {
        memory.requireUnitOfWork();
        return List.copyOf(lines.values()).reversed().stream().filter(line -> line.form().equals(form)).toList();
    }

    @Override
    public long turn() {
        memory.requireUnitOfWork();
        return lines.size();
    }
}
