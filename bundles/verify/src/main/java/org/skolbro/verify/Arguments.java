package org.skolbro.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What was asked for on the command line. */
record Arguments(List<Path> certificates, Optional<Path> ledger, Optional<Path> present, Optional<Path> delivered,
        Optional<Path> key) {

    static final String USAGE = "java -jar skolbro-verify.jar --certificates DIR_OR_FILE... [--ledger FILE [--present FILE"
        + " [--delivered FILE]]] [--key FILE]";

    /** @throws IllegalArgumentException when it cannot be understood */
    static Arguments parse(String... words) throws IOException {
        Map<String, List<Path>> given = new HashMap<>();
        String option = "";
        for (String word : words) {
            if (word.startsWith("--")) {
                option = word;
                given.putIfAbsent(option, new ArrayList<>());
            } else {
                given.getOrDefault(option, new ArrayList<>()).addAll(files(Path.of(word)));
            }
        }
        List<Path> certificates = given.getOrDefault("--certificates", List.of());
        Arguments arguments = new Arguments(certificates, one(given, "--ledger"), one(given, "--present"),
            one(given, "--delivered"), one(given, "--key"));
        given.remove("--certificates");
        boolean nothing = certificates.isEmpty() && arguments.ledger().isEmpty();
        boolean halfNegative = arguments.ledger().isEmpty() && (arguments.present().isPresent() || arguments.delivered().isPresent());
        if (!given.isEmpty() || option.isEmpty() || nothing || halfNegative) {
            throw new IllegalArgumentException(USAGE);
        }
        return arguments;
    }

    private static Optional<Path> one(Map<String, List<Path>> given, String option) {
        List<Path> files = given.remove(option);
        if (files != null && files.size() != 1) {
            throw new IllegalArgumentException(USAGE);
        }
        return Optional.ofNullable(files).map(List::getFirst);
    }

    /** Of a folder the files of JSON Lines in it, by name. */
    private static List<Path> files(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> inside = Files.list(path)) {
            return inside.filter(file -> file.toString().endsWith(".jsonl")).sorted().toList();
        }
    }
}
