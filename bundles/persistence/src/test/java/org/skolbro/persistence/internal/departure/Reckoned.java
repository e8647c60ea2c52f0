package org.skolbro.persistence.internal.departure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A departure as a stranger reckons it: files, checksums and texts, with the JDK alone.
 *
 * @param faults what does not agree
 * @param copies rows of all lists
 * @param documents in them, each once
 */
record Reckoned(List<String> faults, long copies, Set<String> documents) {

    static Reckoned of(Path folder) throws Exception {
        List<String> faults = new ArrayList<>();
        Set<String> listed = new TreeSet<>();
        check(folder, "", listed, faults);
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString()).forEach(found::add);
        }
        listed.add("SHA256SUMS");
        if (!listed.equals(found)) {
            faults.add("Listed " + listed + ", found " + found);
        }
        List<String> rows = new ArrayList<>();
        for (String file : found.stream().filter(name -> name.endsWith("/handlingar.csv")).toList()) {
            rows.addAll(Files.readAllLines(folder.resolve(file)).stream().skip(1).toList());
        }
        Set<String> documents = new TreeSet<>(rows.stream().map(row -> row.split(";")[0]).toList());
        Set<String> ledger = new TreeSet<>(column(folder.resolve("bevis/ledger_entry.csv"), 1));
        Set<String> accounted = new TreeSet<>(documents);
        for (String row : Files.readAllLines(folder.resolve("bevis/document.csv")).stream().skip(1).toList()) {
            if (!row.endsWith(";") && !accounted.add(row.split(";")[0])) {
                faults.add("A destroyed document came along");
            }
        }
        if (!ledger.equals(accounted)) {
            faults.add("The ledger has " + ledger + ", accounted for are " + accounted);
        }
        return new Reckoned(faults, rows.size(), documents);
    }

    private static List<String> column(Path file, int number) throws IOException {
        return Files.readAllLines(file).stream().skip(1).map(row -> row.split(";")[number]).toList();
    }

    private static void check(Path folder, String within, Set<String> listed, List<String> faults) throws Exception {
        for (String line : Files.readAllLines(folder.resolve(within + "SHA256SUMS"))) {
            String file = within + line.substring(66);
            listed.add(file);
            String sum = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(folder.resolve(file))));
            if (!sum.equals(line.substring(0, 64))) {
                faults.add(file + " is not what it was");
            }
            if (file.endsWith("/SHA256SUMS")) {
                check(folder, file.substring(0, file.length() - "SHA256SUMS".length()), listed, faults);
            }
        }
    }
}
