package org.skolbro.verify;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All certificates that were given: each run by itself, then the chain of their heads. */
final class Certificates {

    private final Faults faults;
    private final Signatures signatures;
    private final Map<String, Line> destroyed = new HashMap<>();
    private final Map<String, Place> erased = new HashMap<>();
    private final List<Certified> certified = new ArrayList<>();
    private final Map<Long, Line> heads = new TreeMap<>();
    private Optional<RunCheck> current = Optional.empty();
    private long kept;

    Certificates(Faults faults, Signatures signatures) {
        this.faults = faults;
        this.signatures = signatures;
    }

    /** Where something stands. */
    record Place(String file, long line) {

        static Place of(Line line) {
            return new Place(line.file().getFileName().toString(), line.number());
        }
    }

    /** What a certificate says about a document's hash. */
    record Certified(String document, String hash, Place place) {
    }

    void read(Path file) throws IOException {
        long[] last = {0};
        LineFile.read(file, faults, line -> {
            last[0] = line.number();
            take(line);
        });
        current.ifPresent(run -> faults.add(file.getFileName().toString(), last[0],
            "körningen saknar huvud: filen är avkortad eller körningen inte avslutad",
            "the run has no head: the file is cut short or the run has not ended"));
        current = Optional.empty();
    }

    private void take(Line line) {
        if (line.kind().equals("run")) {
            current.ifPresent(run -> faults.add(line, "körningen före saknar huvud", "the run before has no head"));
            current = Optional.of(new RunCheck(line, faults));
            return;
        }
        if (current.isEmpty()) {
            faults.add(line, "raden hör inte till någon körning", "the line belongs to no run");
            return;
        }
        RunCheck run = current.get();
        switch (line.kind()) {
            case "destroyed" -> {
                run.item(line);
                remember(line);
            }
            case "removed" -> {
                run.item(line);
                once(line, line.get("record"), "uppgiften", "record");
            }
            case "kept" -> {
                run.item(line);
                kept++;
            }
            case "batch" -> run.batch(line);
            case "head" -> {
                run.head(line);
                signatures.check(line, faults);
                end(line);
            }
            default -> faults.add(line, "okänd sorts rad", "unknown kind of line");
        }
    }

    private void remember(Line line) {
        once(line, line.get("holding"), "innehavet", "holding");
        certified.add(new Certified(line.get("document"), line.get("hash"), Place.of(line)));
        if (line.get("erased").equals("true") && erased.putIfAbsent(line.get("document"), Place.of(line)) != null) {
            faults.add(line, "handlingen " + line.get("document") + " är utplånad två gånger",
                "document " + line.get("document") + " is erased twice");
        }
    }

    private void once(Line line, String id, String sv, String en) {
        if (destroyed.putIfAbsent(id, new Line(line.file(), line.number(), "", Map.of())) != null) {
            faults.add(line, sv + " " + id + " är gallrat två gånger", en + " " + id + " is destroyed twice");
        }
    }

    private void end(Line head) {
        current = Optional.empty();
        if (heads.putIfAbsent(head.number("number"), head) != null) {
            faults.add(head, "huvud nr " + head.get("number") + " finns två gånger", "head no. " + head.get("number") + " is there twice");
        }
    }

    /** Each head must cite the one before it; those before the first that was given are not asked for. */
    void checkChain() {
        Optional<Line> before = Optional.empty();
        for (Line head : heads.values()) {
            long number = head.number("number");
            String expected = before.map(line -> line.get("head")).orElse(number == 1 ? Hash.START : head.get("previousHead"));
            boolean next = before.map(line -> line.number("number") + 1 == number).orElse(true);
            faults.unless(next, head, "intyg saknas före huvud nr " + number, "certificates are missing before head no. " + number);
            faults.unless(!next || expected.equals(head.get("previousHead")), head,
                "huvudet bygger inte på det föregående", "the head does not build on the one before");
            before = Optional.of(head);
        }
    }

    List<Line> heads() {
        return List.copyOf(heads.values());
    }

    /** Documents whose content is gone. */
    Map<String, Place> erased() {
        return erased;
    }

    List<Certified> certified() {
        return certified;
    }

    long destroyed() {
        return destroyed.size();
    }

    long kept() {
        return kept;
    }
}
