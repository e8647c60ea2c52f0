package org.skolbro.core.internal.print;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.skolbro.api.person.Person;
import org.skolbro.core.internal.csv.SpreadsheetCsv;
import org.skolbro.core.internal.print.ChildFiles.ChildFile;

/** Puts files together: their names say the order and nothing else, the index inside says whose they are. */
final class PrintZip {

    private final PrintFolder folder;
    private final Path run;
    private final Locale language;
    private final ZipOutputStream zip;
    private final List<List<String>> index = new ArrayList<>();
    private int files;

    PrintZip(PrintFolder folder, Path run, Locale language, OutputStream out) {
        this.folder = folder;
        this.run = run;
        this.language = language;
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        // what is in a PDF is compressed already
        zip.setLevel(Deflater.NO_COMPRESSION);
    }

    void add(Person child, ChildFile file) throws IOException {
        String name = "";
        if (file.name().isPresent()) {
            name = "%04d.pdf".formatted(++files);
            zip.putNextEntry(new ZipEntry(name));
            folder.copy(run, file.name().get(), zip);
            zip.closeEntry();
        }
        String remark = file.hasFailed() ? PrintTexts.failed(file.fault(), language) : name.isEmpty() ? PrintTexts.empty(language) : "";
        index.add(List.of(name.isEmpty() ? "" : Integer.toString(files), name, file.number(), child.name().full(),
            Integer.toString(file.documents()), remark));
    }

    void finish() throws IOException {
        zip.putNextEntry(new ZipEntry("index.csv"));
        zip.write(SpreadsheetCsv.of(PrintTexts.heading(language), index).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        zip.finish();
    }
}
