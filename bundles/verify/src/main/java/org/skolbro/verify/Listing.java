package org.skolbro.verify;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** A list of documents that ends with its length: the ledger, what is present, what was delivered. */
final class Listing {

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private Entry latest = new Entry("", 0, Hash.START, null);
    private long asOf = Long.MAX_VALUE;

    /** One document: its hash and where it stands. */
    record Entry(String hash, long number, String head, Certificates.Place place) {
    }

    static Listing read(Path file, String kind, Faults faults) throws IOException {
        Listing listing = new Listing();
        boolean[] ended = {false};
        long[] last = {0};
        LineFile.read(file, faults, line -> {
            last[0] = line.number();
            faults.unless(!ended[0], line, "rad efter listans slut", "a line after the end of the list");
            if (line.kind().equals("end")) {
                ended[0] = true;
                faults.unless(line.number("lines") == listing.entries.size(), line, "listan har fel antal rader",
                    "the list has the wrong number of lines");
            } else {
                listing.take(line, kind, faults);
            }
        });
        if (!ended[0]) {
            faults.add(file.getFileName().toString(), last[0], "listan saknar slut: filen är avkortad",
                "the list has no end: the file is cut short");
        }
        return listing;
    }

    private void take(Line line, String kind, Faults faults) {
        if (line.kind().equals("asOf")) {
            asOf = line.number("ledgerNumber");
            return;
        }
        faults.unless(line.kind().equals(kind), line, "okänd sorts rad", "unknown kind of line");
        Entry entry = new Entry(line.get("hash"), line.number("number"), line.get("head"), Certificates.Place.of(line));
        if (kind.equals("entry")) {
            link(line, faults);
            latest = entry;
        }
        if (entries.putIfAbsent(line.get("document"), entry) != null) {
            faults.add(line, "handlingen " + line.get("document") + " finns två gånger i listan",
                "document " + line.get("document") + " is twice in the list");
        }
    }

    /** An entry of the ledger follows the one before it. After a break the chain goes on from what is written. */
    private void link(Line line, Faults faults) {
        faults.unless(line.number("number") == latest.number() + 1, line, "liggarens nummer är inte i följd",
            "the ledger's numbers do not follow each other");
        String head = Hash.ofLines(latest.head(), line.get("number"), line.get("document"), line.get("hash"), line.get("at"));
        faults.unless(head.equals(line.get("head")), line, "liggarens kedja är bruten här", "the ledger's chain is broken here");
    }

    Map<String, Entry> entries() {
        return entries;
    }

    /** The last entry; number 0 when there is none. */
    Entry latest() {
        return latest;
    }

    /** The ledger's latest number when the list was begun. */
    long asOf() {
        return asOf;
    }
}
