package org.skolbro.installer.internal.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.skolbro.api.text.Text;
import org.skolbro.core.bundle.GuestRules;
import org.skolbro.installer.internal.archive.Headers.Needed;
import org.skolbro.installer.internal.archive.House.Classes;
import org.skolbro.installer.internal.archive.House.Offer;

/** To whom the archive would be wired, package for package. Compatible is what the ranges of its imports allow. */
final class Wires {

    private static final String SERVICES = "osgi.service";

    private final House house;
    private final Map<String, Classes> offered = new TreeMap<>();
    private final List<String> told = new ArrayList<>();
    private final List<Text> faults = new ArrayList<>();

    private Wires(House house) {
        this.house = house;
    }

    static Wires of(Headers headers, House house) throws Refusal {
        Wires wires = new Wires(house);
        headers.packages().forEach(wires::find);
        headers.capabilities().stream()
            // a service that is away keeps a view away; the framework does not ask for it
            .filter(needed -> !needed.optional() && !needed.namespace().equals(SERVICES))
            .filter(needed -> !house.has(needed.namespace(), needed.filter()))
            .forEach(needed -> wires.faults.add(ArchiveSentences.missingCapability(needed.namespace() + " " + needed.filter())));
        return wires;
    }

    Map<String, Classes> offered() {
        return offered;
    }

    List<String> told() {
        return told;
    }

    List<Text> faults() {
        return faults;
    }

    private void find(Needed needed) {
        if (!GuestRules.offers(needed.name())) {
            faults.add(ArchiveSentences.closedPackage(needed.name()));
            return;
        }
        Optional<Offer> offer = house.offer(needed.name(), needed.range());
        offer.ifPresent(found -> {
            offered.put(needed.name(), found.classes());
            told.add(needed.name() + " " + found.version() + " – " + found.bundle());
        });
        if (offer.isEmpty() && !needed.optional()) {
            faults.add(ArchiveSentences.missingPackage(needed.name(), needed.range().toString()));
        }
    }
}
