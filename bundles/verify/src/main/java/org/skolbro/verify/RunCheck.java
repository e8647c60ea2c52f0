package org.skolbro.verify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** One run from its first line to its head: leaves, roots, links, counts, and that exactly the approved items are in it. */
final class RunCheck {

    /** The second one has records other than documents too. */
    private static final List<String> FORMATS = List.of("skolbro-certificate-1", "skolbro-certificate-2");

    private final Line run;
    private final Faults faults;
    private final List<byte[]> leaves = new ArrayList<>();
    private final List<Approved> approved = new ArrayList<>();
    private String link;
    private long batches;
    private long firstLeaf;
    private long destroyed;
    private long kept;

    /** An item as the digest has it, by holding or record. */
    private record Approved(String id, String text) {
    }

    RunCheck(Line run, Faults faults) {
        this.run = run;
        this.faults = faults;
        this.link = Hash.ofLines("skolbro-run-1", run.text());
        faults.unless(FORMATS.contains(run.get("format")), run, "okänt format", "unknown format");
    }

    void item(Line line) {
        if (leaves.isEmpty()) {
            firstLeaf = line.number();
        }
        leaves.add(Hash.leaf(line.text()));
        faults.unless(line.number("batch") == batches + 1, line, "raden hör till ett annat parti",
            "the line belongs to another batch");
        faults.unless(line.get("plan").equals(run.get("plan.version")), line, "raden bygger på en annan planversion",
            "the line rests on another version of the plan");
        boolean record = !line.get("record").isEmpty();
        faults.unless(!record || run.get("format").equals(FORMATS.getLast()), line, "raden hör inte till formatet",
            "the line does not belong to the format");
        faults.unless(line.get("anonymised").isEmpty() || line.get("anonymised").equals("true") && line.kind().equals("destroyed"), line,
            "bara gallrade handlingar avidentifieras", "only destroyed documents are anonymised");
        boolean gone = !line.kind().equals("kept");
        destroyed += gone ? 1 : 0;
        kept += gone ? 0 : 1;
        if (gone || line.get("approved").equals("true")) {
            String id = line.get(record ? "record" : "holding");
            approved.add(new Approved(id, String.join(" ", id, line.get(record ? "recordKind" : "document"),
                line.get("rule"), line.get("milestone"), line.get("milestoneDate"))));
        }
    }

    void batch(Line line) {
        batches++;
        String where = leaves.isEmpty() ? "" : " (" + firstLeaf + "–" + (line.number() - 1) + ")";
        faults.unless(line.number("batch") == batches, line, "partierna är inte i ordning", "the batches are out of order");
        faults.unless(line.number("lines") == leaves.size(), line, "partiets rader är för få eller för många" + where,
            "the batch has too few or too many lines" + where);
        String root = Hash.root(leaves);
        faults.unless(root.equals(line.get("root")), line, "en rad i partiet är ändrad, borttagen eller flyttad" + where,
            "a line of the batch was changed, removed or moved" + where);
        link = Hash.ofLines("skolbro-batch-1", link, line.get("batch"), line.get("lines"), line.get("root"));
        faults.unless(link.equals(line.get("link")), line, "partiet hänger inte ihop med det föregående",
            "the batch does not link to the one before");
        link = line.get("link");
        leaves.clear();
    }

    void head(Line head) {
        faults.unless(leaves.isEmpty(), head, "rader före huvudet saknar parti", "lines before the head have no batch");
        faults.unless(head.get("run").equals(run.get("run")), head, "huvudet hör till en annan körning",
            "the head belongs to another run");
        faults.unless(head.number("batches") == batches && head.number("destroyed") == destroyed && head.number("kept") == kept,
            head, "huvudets antal stämmer inte med raderna", "the head's counts do not agree with the lines");
        faults.unless(head.get("link").equals(link), head, "huvudet hänger inte ihop med partierna",
            "the head does not link to the batches");
        faults.unless(headHash(head).equals(head.get("head")), head, "huvudet är ändrat", "the head was changed");
        faults.unless(run.number("items") == approved.size() && digest().equals(run.get("digest")), run,
            "posterna är inte exakt de godkända", "the items are not exactly those approved");
    }

    private static String headHash(Line head) {
        return Hash.ofLines("skolbro-head-1", head.get("previousHead"), head.get("number"), head.get("run"),
            head.get("outcome"), head.get("batches"), head.get("destroyed"), head.get("kept"), head.get("link"),
            head.get("ledgerNumber"), head.get("ledgerHead"), head.get("at"));
    }

    /** By id: codes are numbers in base 32, so the shorter is the smaller. */
    private String digest() {
        approved.sort(Comparator.comparingInt((Approved item) -> item.id().length()).thenComparing(Approved::id));
        List<String> parts = new ArrayList<>(approved.size() + 2);
        parts.add("skolbro-items-1");
        parts.add(run.get("run"));
        approved.forEach(item -> parts.add(item.text()));
        return Hash.ofLines(parts.toArray(String[]::new));
    }
}
