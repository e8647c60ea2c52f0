package org.skolbro.itests.browser;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A total file as a municipality sends it: one preschool with a child, her father, her teacher and the headteacher. */
final class TotalFile {

    private static final String CHILD = "aaaaaaaa-0000-4000-8000-000000000001";
    private static final String FATHER = "aaaaaaaa-0000-4000-8000-000000000002";
    private static final String TEACHER = "aaaaaaaa-0000-4000-8000-000000000003";
    private static final String HEADTEACHER = "aaaaaaaa-0000-4000-8000-000000000004";

    private final Map<String, byte[]> entries = new LinkedHashMap<>();

    TotalFile() {
        with("units.csv", "unitCode,displayName,schoolTypes,provider", "F1,Björken,FS,Kommunen");
        with("persons.csv", "personId,civicNo,givenName,familyName,securityMarking,email,mobile",
            CHILD + ",20230310-TF01,Anna,Ask,Ingen,,", FATHER + ",,Bo,Ask,,bo@example.com,", TEACHER + ",,Ceder,Gran,,,",
            HEADTEACHER + ",,Doris,Tall,,,");
        with("groups.csv", "groupId,unitCode,displayName,groupType,schoolType,startDate,endDate",
            "g1,F1,Igelkotten,Avdelning,FS,2024-08-01,");
        with("placements.csv", "childId,unitCode,schoolType,schoolYear,startDate,endDate", CHILD + ",F1,FS,,2024-08-15,");
        with("guardianships.csv", "childId,guardianId,relationType,startDate,endDate",
            CHILD + "," + FATHER + ",Vårdnadshavare,2023-03-10,");
        with("memberships.csv", "groupId,personId,startDate,endDate", "g1," + CHILD + ",2024-08-15,");
        with("duties.csv", "personId,unitCode,dutyRole,startDate,endDate", HEADTEACHER + ",F1,Rektor,2020-01-01,");
        with("assignments.csv", "groupId,personId,assignmentRole,startDate,endDate", "g1," + TEACHER + ",Mentor,2021-01-01,");
    }

    TotalFile with(String entry, String... lines) {
        return with(entry, StandardCharsets.UTF_8, lines);
    }

    TotalFile with(String entry, Charset charset, String... lines) {
        entries.put(entry, (String.join("\n", lines) + "\n").getBytes(charset));
        return this;
    }

    /** Rows that are wrong, each in a way of its own, after those that are right. */
    TotalFile withBrokenRows() {
        String persons = new String(entries.get("persons.csv"), StandardCharsets.UTF_8);
        return with("persons.csv", persons + "inget-uuid,,Xerxes,Yx,,,",
            "aaaaaaaa-0000-4000-8000-000000000009,," + "Å".repeat(5_000) + ",Lång,,,");
    }

    TotalFile without(String entry) {
        entries.remove(entry);
        return this;
    }

    /** An entry that unpacks to a thousand times its size. */
    TotalFile withABomb() {
        entries.put("persons.csv", new byte[64 << 20]);
        return this;
    }

    Path in(Path folder, String name) throws IOException {
        Path zip = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(zip); ZipOutputStream packed = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                packed.putNextEntry(new ZipEntry(entry.getKey()));
                packed.write(entry.getValue());
            }
        }
        return zip;
    }
}
