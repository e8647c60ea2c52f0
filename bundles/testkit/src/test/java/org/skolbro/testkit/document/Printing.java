package org.skolbro.testkit.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.junit.Before;
import org.junit.Rule;
import org.junit.rules.TemporaryFolder;
import org.skolbro.api.access.Caller;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.outcome.Progress;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.person.SecurityMarking;
import org.skolbro.api.print.PrintRuns;
import org.skolbro.api.print.PrintScope;
import org.skolbro.api.print.PrintSummary;
import org.skolbro.api.register.DateSpan;
import org.skolbro.testkit.InventedForm;

/** A headteacher who prints what there is about the children of her unit: each child a file, and a list of them. */
abstract class Printing {

    static final Locale SV = Locale.of("sv");

    @Rule
    public final TemporaryFolder disk = new TemporaryFolder();

    final PaperTown town = new PaperTown();
    final Lines printer = new Lines();
    final Caller headteacher = town.platform.callers().headteacherOf(town.unit);
    final PrintScope unit = new PrintScope.OfUnit(town.unit);
    final PrintScope group = new PrintScope.OfGroup(town.group);
    final PersonId elder = child("Zoe", 5);
    Path folder;
    PrintRuns prints;

    @Before
    public void printing() {
        folder = disk.getRoot().toPath().resolve("prints");
        prints = start();
        plan("Skogen", town.maja);
    }

    PrintRuns start() {
        return town.platform.papers().printRuns(folder, printer);
    }

    PersonId child(String given, int age) {
        PersonId child = town.town.person(given, SecurityMarking.NONE, Optional.of(town.platform.clock().today().minusYears(age)));
        town.town.joins(child, town.group);
        town.town.isPlaced(child, town.unit, DateSpan.from(town.platform.clock().today().minusYears(1)));
        return child;
    }

    DocumentId plan(String text, PersonId about) {
        return town.finalised(InventedForm.PLAN, "purpose", text, about);
    }

    PrintSummary printed() {
        return PaperTown.done(prints.print(headteacher, unit, SV, Progress.NONE));
    }

    int files() {
        try (Stream<Path> all = Files.exists(folder) ? Files.walk(folder) : Stream.empty()) {
            return (int) all.filter(Files::isRegularFile).count();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    Map<String, String> downloaded(Caller caller) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        prints.contents(caller, unit, SV, out);
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return files;
    }
}
