package org.skolbro.packages.eark.internal;

import java.util.ArrayList;
import java.util.List;

import org.skolbro.api.delivery.PackageCheck.Fault;
import org.skolbro.api.delivery.PackageCheck.Verdict;
import org.skolbro.api.text.Text;

/** What a check has found so far. A broken package may have a fault in every file: beyond a hundred they tell nothing new. */
final class Findings {

    private static final int MOST = 100;

    private final List<Fault> faults = new ArrayList<>();
    private long files;
    private long bytes;

    void add(String where, String sv, String en) {
        if (faults.size() < MOST) {
            faults.add(new Fault(where, Text.sv(sv).en(en)));
        }
    }

    void compared(long size) {
        files++;
        bytes += size;
    }

    boolean none() {
        return faults.isEmpty();
    }

    Verdict verdict() {
        return new Verdict(files, bytes, faults);
    }
}
