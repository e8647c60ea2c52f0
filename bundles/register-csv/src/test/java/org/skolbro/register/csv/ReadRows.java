package org.skolbro.register.csv;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.skolbro.api.register.ImportReport.RowFault;
import org.skolbro.core.register.RegisterFile;
import org.skolbro.core.register.RegisterFormat.Opened;
import org.skolbro.core.register.RegisterFormat.Opening;
import org.skolbro.core.register.RegisterFormat.Refused;
import org.skolbro.core.register.RegisterSource;
import org.skolbro.core.register.RowReader;

/** Keeps what it is handed, each row with its line in front. */
final class ReadRows implements RowReader {

    final List<String> rows = new ArrayList<>();
    final List<String> broken = new ArrayList<>();

    static ReadRows of(Path source, RegisterFile file) {
        ReadRows read = new ReadRows();
        try (RegisterSource opened = ((Opened) new CsvRegisterFormat().open(source)).source()) {
            opened.read(file, read);
        }
        return read;
    }

    /** The reason in Swedish, or nothing when the source was opened. */
    static String refusal(Opening opening) {
        return switch (opening) {
            case Refused(var reason) -> reason.sv();
            case Opened(RegisterSource source) -> {
                source.close();
                yield "";
            }
        };
    }

    @Override
    public boolean row(long line, List<String> values) {
        rows.add(line + ": " + String.join("|", values));
        return true;
    }

    @Override
    public boolean broken(RowFault fault) {
        broken.add(fault.line() + " " + fault.field() + " " + fault.kind());
        return true;
    }
}
