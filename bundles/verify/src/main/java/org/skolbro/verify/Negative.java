package org.skolbro.verify;

import java.util.HashMap;
import java.util.Map;

/** The negative: every document of the ledger is in exactly one of present, destroyed, delivered, and nothing else is. */
final class Negative {

    private final Listing ledger;
    private final Faults faults;

    Negative(Listing ledger, Faults faults) {
        this.ledger = ledger;
        this.faults = faults;
    }

    /** What certificates say must fit the ledger, and heads must stand on it. */
    void checkCertificates(Certificates certificates) {
        for (Certificates.Certified one : certificates.certified()) {
            Listing.Entry entry = ledger.entries().get(one.document());
            if (entry == null || !entry.hash().equals(one.hash())) {
                add(one.place(), "gallrad handling " + one.document() + " finns inte så i liggaren",
                    "destroyed document " + one.document() + " is not in the ledger like that");
            }
        }
        Map<Long, String> heads = new HashMap<>();
        ledger.entries().values().forEach(entry -> heads.put(entry.number(), entry.head()));
        heads.put(0L, Hash.START);
        for (Line head : certificates.heads()) {
            faults.unless(head.get("ledgerHead").equals(heads.get(head.number("ledgerNumber"))), head,
                "liggaren är en annan än den som huvudet bygger på, eller avkortad",
                "the ledger is another than the one the head rests on, or cut short");
        }
    }

    void check(Listing present, Listing delivered, Map<String, Certificates.Place> erased) {
        exists(present, "finns i systemet", "is present");
        exists(delivered, "är levererad", "is delivered");
        present.entries().forEach((document, entry) -> {
            if (erased.containsKey(document)) {
                add(entry.place(), "handlingen " + document + " finns kvar trots att den är gallrad",
                    "document " + document + " is present although it was destroyed");
            }
            if (delivered.entries().containsKey(document)) {
                add(entry.place(), "handlingen " + document + " finns kvar trots att den är levererad",
                    "document " + document + " is present although it was delivered");
            }
        });
        delivered.entries().forEach((document, entry) -> {
            if (erased.containsKey(document)) {
                add(entry.place(), "handlingen " + document + " är både levererad och gallrad",
                    "document " + document + " is both delivered and destroyed");
            }
        });
        missing(present, delivered, erased);
    }

    private void exists(Listing listing, String sv, String en) {
        listing.entries().forEach((document, entry) -> {
            Listing.Entry known = ledger.entries().get(document);
            if (known == null) {
                add(entry.place(), "handlingen " + document + " " + sv + " men inte i liggaren",
                    "document " + document + " " + en + " but not in the ledger");
            } else if (!known.hash().equals(entry.hash())) {
                add(entry.place(), "handlingen " + document + " har ändrats sedan den upprättades",
                    "document " + document + " has changed since it was finalised");
            }
        });
    }

    /** What was finalised after the list of the present was begun may be missing in it. */
    private void missing(Listing present, Listing delivered, Map<String, Certificates.Place> erased) {
        ledger.entries().forEach((document, entry) -> {
            boolean somewhere = present.entries().containsKey(document) || delivered.entries().containsKey(document)
                || erased.containsKey(document);
            if (!somewhere && entry.number() <= present.asOf()) {
                add(entry.place(), "handlingen " + document + " saknas: varken kvar, gallrad eller levererad",
                    "document " + document + " is missing: neither present, destroyed nor delivered");
            }
        });
        if (present.asOf() != Long.MAX_VALUE && ledger.latest().number() < present.asOf()) {
            faults.add(ledger.entries().isEmpty() ? "ledger" : ledger.latest().place().file(), ledger.latest().number(),
                "liggaren är kortare än när listan gjordes", "the ledger is shorter than when the list was made");
        }
    }

    private void add(Certificates.Place place, String sv, String en) {
        faults.add(place.file(), place.line(), sv, en);
    }
}
