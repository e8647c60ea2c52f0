package org.skolbro.register.csv;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.skolbro.core.register.RegisterFile;

public class UnsoundSourceTest {

    @Rule
    public final TemporaryFolder temporary = new TemporaryFolder();

    private Path path(String name) {
        return temporary.getRoot().toPath().resolve(name);
    }

    private static String refusal(Path source) {
        return ReadRows.refusal(new CsvRegisterFormat().open(source));
    }

    private String refusal(TotalFile file) throws IOException {
        return refusal(file.folder(path("totalfil")));
    }

    @Test
    public void tellsEveryFaultAtOnce() throws IOException {
        assertEquals("units.csv saknas.\npersons.csv saknar kolumn: familyName, email.\nduties.csv är tom: rubrikraden saknas.",
            refusal(new TotalFile().without(RegisterFile.UNITS).text(RegisterFile.DUTIES, "")
                .text(RegisterFile.PERSONS, "personId,civicNo,givenName,securityMarking,mobile\n")));
    }

    @Test
    public void isRefusedWhenAColumnIsThereTwice() throws IOException {
        assertEquals("units.csv har kolumnen provider två gånger.",
            refusal(new TotalFile().text(RegisterFile.UNITS, "unitCode,displayName,schoolTypes,provider,Provider\n")));
    }

    @Test
    public void isRefusedWhenTheHeadingIsNotReadable() throws IOException {
        assertEquals("units.csv saknar kolumn: unitCode, displayName, schoolTypes, provider.",
            refusal(new TotalFile().text(RegisterFile.UNITS, "\"unitCode,displayName\nF1,Björken\n")));
    }

    @Test
    public void isRefusedInLatin1WithTheLineThatIsNotUtf8() throws IOException {
        byte[] latin1 = "unitCode,displayName,schoolTypes,provider\nF1,Eken,FS,K\nF2,Björken,FS,K\nF3,Asken,FS,K\n"
            .getBytes(StandardCharsets.ISO_8859_1);
        assertEquals("units.csv är inte UTF-8 (rad 3). Spara den som UTF-8.",
            refusal(new TotalFile().bytes(RegisterFile.UNITS, latin1)));
    }

    @Test
    public void isRefusedInUtf16() throws IOException {
        byte[] utf16 = "unitCode,displayName,schoolTypes,provider\n".getBytes(Charset.forName("UTF-16"));
        assertEquals("units.csv är inte UTF-8 (rad 1). Spara den som UTF-8.",
            refusal(new TotalFile().bytes(RegisterFile.UNITS, utf16)));
    }

    @Test
    public void isRefusedWhenTheLastCharacterIsCutOff() throws IOException {
        byte[] whole = "unitCode,displayName,schoolTypes,provider\nF1,Eken,FS,Å".getBytes(StandardCharsets.UTF_8);
        assertEquals("units.csv är inte UTF-8 (rad 2). Spara den som UTF-8.",
            refusal(new TotalFile().bytes(RegisterFile.UNITS, Arrays.copyOf(whole, whole.length - 1))));
    }

    @Test
    public void isRefusedWhenItIsNotThere() {
        assertEquals("Filen eller mappen finns inte.", refusal(path("ingenting")));
    }

    @Test
    public void isRefusedWhenItIsOneCsvFile() throws IOException {
        assertEquals("Välj en mapp eller en zip-fil med registrets CSV-filer.",
            refusal(new TotalFile().folder(path("totalfil")).resolve("units.csv")));
    }

    @Test
    public void isRefusedWhenTheFolderIsEmpty() throws IOException {
        assertEquals("units.csv saknas.\npersons.csv saknas.\ngroups.csv saknas.\nplacements.csv saknas.\n"
            + "guardianships.csv saknas.\nmemberships.csv saknas.\nduties.csv saknas.\nassignments.csv saknas.",
            refusal(Files.createDirectory(path("tom"))));
    }

    @Test
    public void isRefusedWhenAFileIsThereTwice() throws IOException {
        new TotalFile().folder(path("totalfil"));
        new TotalFile().folder(path("totalfil/gammal"));
        assertEquals("units.csv finns flera gånger.", refusal(path("totalfil")).replaceAll("^[a-z]+\\.csv", "units.csv"));
    }

    @Test
    public void isRefusedWithTooManyFiles() throws IOException {
        Path folder = new TotalFile().folder(path("totalfil"));
        assertEquals(Reasons.TOO_MANY.sv(),
            ReadRows.refusal(new CsvRegisterFormat(new Limits(5, 1 << 20, 100)).open(folder)));
    }

    @Test
    public void isRefusedWhenAFileIsTooLarge() throws IOException {
        Path folder = new TotalFile().folder(path("totalfil"));
        assertEquals(Reasons.TOO_LARGE.sv(),
            ReadRows.refusal(new CsvRegisterFormat(new Limits(100, 30, 100)).open(folder)));
    }

    @Test
    public void isRefusedWhenTheZipIsDamaged() throws IOException {
        byte[] whole = Files.readAllBytes(new TotalFile().zip(path("hel.zip"), ""));
        Path damaged = Files.write(path("skadad.zip"), Arrays.copyOf(whole, whole.length / 2));
        assertEquals("Filen går inte att läsa: den är skadad, krypterad eller inte åtkomlig.", refusal(damaged));
    }

    @Test
    public void isRefusedWhenAZipEntryLeadsOut() throws IOException {
        String reason = Reasons.BAD_PATH.sv();
        for (String prefix : new String[] {"../", "a/../../", "/etc/", "..\\", "C:/", "a/..\\"}) {
            assertEquals(prefix, reason, refusal(new TotalFile().zip(path("ut.zip"), prefix)));
        }
    }

    @Test
    public void isRefusedWhenAZipEntryOfNoUseLeadsOut() throws IOException {
        Path zip = path("ut.zip");
        try (OutputStream out = Files.newOutputStream(zip); ZipOutputStream packed = new ZipOutputStream(out)) {
            packed.putNextEntry(new ZipEntry("../../etc/passwd"));
        }
        assertEquals(Reasons.BAD_PATH.sv(), refusal(zip));
    }

    @Test
    public void isRefusedWhenTheZipGrowsBeyondReason() throws IOException {
        byte[] row = "F1,Björken,FS,Kommunen\n".getBytes(StandardCharsets.UTF_8);
        byte[] rows = new byte[row.length * 200_000];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = row[i % row.length];
        }
        byte[] heading = "unitCode,displayName,schoolTypes,provider\n".getBytes(StandardCharsets.UTF_8);
        byte[] bomb = Arrays.copyOf(heading, heading.length + rows.length);
        System.arraycopy(rows, 0, bomb, heading.length, rows.length);
        assertEquals(Reasons.BOMB.sv(),
            refusal(new TotalFile().bytes(RegisterFile.UNITS, bomb).zip(path("bomb.zip"), "")));
    }
}
