package org.skolbro.ui.internal.list;

import static org.junit.Assert.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.junit.Test;

public class CsvTest {

    @Test
    public void opensInASwedishSpreadsheet() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Csv.write(Stream.of(List.of("Namn", "Enhet"), List.of("Åsa; \"Ö\"", "Ekorren")), out);
        assertEquals("\uFEFFNamn;Enhet\r\n\"Åsa; \"\"Ö\"\"\";Ekorren\r\n", out.toString(StandardCharsets.UTF_8));
    }

    @Test
    public void runsNoFormulaThatSomebodyWrote() {
        assertEquals("'=HYPERLINK(1)", Csv.cell("=HYPERLINK(1)"));
        assertEquals("\"'+a\nb\"", Csv.cell("+a\nb"));
        assertEquals("2026-01-01", Csv.cell("2026-01-01"));
    }
}
