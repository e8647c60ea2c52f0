package org.skolbro.register.csv;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.skolbro.core.register.RegisterFile;

public class SoundSourceTest {

    private static final List<String> BJORKEN = List.of("2: F1|Björken|FS|Kommunen");

    @Rule
    public final TemporaryFolder temporary = new TemporaryFolder();

    private Path folder(TotalFile file) throws IOException {
        return file.folder(temporary.getRoot().toPath().resolve("totalfil"));
    }

    private List<String> units(String text) throws IOException {
        return ReadRows.of(folder(new TotalFile().text(RegisterFile.UNITS, text)), RegisterFile.UNITS).rows;
    }

    @Test
    public void separatesByComma() throws IOException {
        assertEquals(BJORKEN, units("unitCode,displayName,schoolTypes,provider\nF1,Björken,FS,Kommunen\n"));
    }

    @Test
    public void separatesBySemicolonWhenTheHeadingDoes() throws IOException {
        assertEquals(List.of("2: F1|Björken, den stora|FS|Kommunen"),
            units("unitCode;displayName;schoolTypes;provider\nF1;Björken, den stora;FS;Kommunen\n"));
    }

    @Test
    public void endsLinesByCrLfAndTheLastOneByNothing() throws IOException {
        assertEquals(BJORKEN, units("unitCode,displayName,schoolTypes,provider\r\nF1,Björken,FS,Kommunen"));
    }

    @Test
    public void passesOverAByteOrderMark() throws IOException {
        assertEquals(BJORKEN, units("\uFEFFunitCode,displayName,schoolTypes,provider\nF1,Björken,FS,Kommunen\n"));
    }

    @Test
    public void takesColumnsInAnyOrderAndPassesOverOthers() throws IOException {
        assertEquals(BJORKEN, units("provider,extra,SchoolTypes,displayName,unitCode\nKommunen,x,FS,Björken,F1\n"));
    }

    @Test
    public void takesQuotedFieldsWithSeparatorsQuotesAndLineBreaks() throws IOException {
        assertEquals(List.of("2: F1|Björken, \"stora\"\nhuset|FS|Kommunen", "4: F2|Eken|FS|Kommunen"),
            units("unitCode,displayName,schoolTypes,provider\nF1,\"Björken, \"\"stora\"\"\nhuset\",FS,Kommunen\n"
                + "F2,Eken,FS,Kommunen\n"));
    }

    @Test
    public void passesOverEmptyLines() throws IOException {
        assertEquals(List.of("4: F1|Björken|FS|Kommunen"),
            units("unitCode,displayName,schoolTypes,provider\n\n  \nF1,Björken,FS,Kommunen\n\n"));
    }

    @Test
    public void hasNoRowsWhenThereIsAHeadingOnly() throws IOException {
        assertEquals(List.of(), units("unitCode,displayName,schoolTypes,provider"));
    }

    @Test
    public void mayBeAFolderInAFolder() throws IOException {
        TotalFile.ofAPreschool().folder(temporary.getRoot().toPath().resolve("a/b"));
        assertEquals(BJORKEN, ReadRows.of(temporary.getRoot().toPath(), RegisterFile.UNITS).rows);
    }

    @Test
    public void mayBeAZipFile() throws IOException {
        Path zip = TotalFile.ofAPreschool().zip(temporary.getRoot().toPath().resolve("t.zip"), "");
        assertEquals(BJORKEN, ReadRows.of(zip, RegisterFile.UNITS).rows);
    }

    @Test
    public void mayBeAZipFileWithFolders() throws IOException {
        Path zip = TotalFile.ofAPreschool().zip(temporary.getRoot().toPath().resolve("t.zip"), "utdrag/2026/");
        assertEquals(BJORKEN, ReadRows.of(zip, RegisterFile.UNITS).rows);
    }
}
