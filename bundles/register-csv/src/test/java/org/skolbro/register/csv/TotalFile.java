package org.skolbro.register.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.skolbro.core.register.RegisterFile;

/** A total file that a test writes: to begin with every file is there, with its heading and no rows. */
final class TotalFile {

    static final String ANNA = "aaaaaaaa-0000-4000-8000-000000000001";
    static final String BO = "aaaaaaaa-0000-4000-8000-000000000002";
    static final String CEDER = "aaaaaaaa-0000-4000-8000-000000000003";
    static final String DORIS = "aaaaaaaa-0000-4000-8000-000000000004";

    private final Map<RegisterFile, byte[]> files = new EnumMap<>(RegisterFile.class);

    TotalFile() {
        for (RegisterFile file : RegisterFile.values()) {
            files.put(file, (String.join(",", file.columns()) + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    /** A preschool with one department, where Anna goes; Bo is her guardian, Ceder works there, Doris leads. */
    static TotalFile ofAPreschool() {
        return new TotalFile()
            .rows(RegisterFile.UNITS, "F1,Björken,FS,Kommunen")
            .rows(RegisterFile.PERSONS, ANNA + "," + number("20220310238") + ",Anna,Ask,Ingen,,",
                BO + "," + number("19880117239") + ",Bo,Ask,,bo@example.com,",
                CEDER + ",19800101-TF01,Ceder,Gran,,,", DORIS + ",,Doris,Tall,,,")
            .rows(RegisterFile.GROUPS, "g1,F1,Igelkotten,Avdelning,FS,2024-08-01,")
            .rows(RegisterFile.PLACEMENTS, ANNA + ",F1,FS,,2024-08-15,")
            .rows(RegisterFile.GUARDIANSHIPS, ANNA + "," + BO + ",Vårdnadshavare,2022-03-10,")
            .rows(RegisterFile.MEMBERSHIPS, "g1," + ANNA + ",2024-08-15,")
            .rows(RegisterFile.DUTIES, DORIS + ",F1,Rektor,2020-01-01,")
            .rows(RegisterFile.ASSIGNMENTS, "g1," + CEDER + ",Mentor,2021-01-01,");
    }

    /** The rows of the file are these and no others. */
    TotalFile rows(RegisterFile file, String... rows) {
        return text(file, String.join(",", file.columns()) + "\n" + String.join("\n", rows) + "\n");
    }

    TotalFile text(RegisterFile file, String text) {
        return bytes(file, text.getBytes(StandardCharsets.UTF_8));
    }

    TotalFile bytes(RegisterFile file, byte[] bytes) {
        files.put(file, bytes);
        return this;
    }

    TotalFile without(RegisterFile file) {
        files.remove(file);
        return this;
    }

    Path folder(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<RegisterFile, byte[]> file : files.entrySet()) {
            Files.write(folder.resolve(file.getKey().fileName()), file.getValue());
        }
        return folder;
    }

    /** @param prefix put before the name of each entry */
    Path zip(Path zip, String prefix) throws IOException {
        try (OutputStream out = Files.newOutputStream(zip); ZipOutputStream packed = new ZipOutputStream(out)) {
            for (Map.Entry<RegisterFile, byte[]> file : files.entrySet()) {
                packed.putNextEntry(new ZipEntry(prefix + file.getKey().fileName()));
                packed.write(file.getValue());
            }
        }
        return zip;
    }

    /** The eleven digits with the check digit that belongs to them. */
    static String number(String elevenDigits) {
        int sum = 0;
        for (int i = 2; i < 11; i++) {
            int product = (elevenDigits.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += product / 10 + product % 10;
        }
        return elevenDigits + (10 - sum % 10) % 10;
    }
}
