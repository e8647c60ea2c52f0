package org.skolbro.ui.internal.shell;

import java.util.ArrayList;
import java.util.List;

import org.skolbro.api.document.Documents;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.register.Register;
import org.skolbro.ui.view.Here;

/** What is found for a text: some children first, then documents as far as one scrolls. Each asking is audited by its service. */
final class Hits {

    static final int SHORTEST = 2;
    static final int CHILDREN = 8;

    private final Here here;
    private final Register register;
    private final Documents documents;
    private String asked = "";
    private List<Hit> children = List.of();

    Hits(Here here, Register register, Documents documents) {
        this.here = here;
        this.register = register;
        this.documents = documents;
    }

    List<Hit> of(String typed, int offset, int limit) {
        String text = typed.strip();
        if (text.length() < SHORTEST) {
            return List.of();
        }
        if (offset == 0 || !text.equals(asked)) {
            asked = text;
            children = register.search(here.caller(), text, Page.Request.first(CHILDREN)).items().stream()
                .map(child -> (Hit) new Hit.Child(child)).toList();
        }
        List<Hit> hits = new ArrayList<>(children.stream().skip(offset).limit(limit).toList());
        int rest = limit - hits.size();
        if (rest > 0) {
            documents.search(here.caller(), text, new Page.Request(Math.max(0, offset - children.size()), rest)).items()
                .forEach(found -> hits.add(new Hit.Paper(found)));
        }
        return hits.isEmpty() && offset == 0 ? List.of(new Hit.Nothing()) : hits;
    }
}
