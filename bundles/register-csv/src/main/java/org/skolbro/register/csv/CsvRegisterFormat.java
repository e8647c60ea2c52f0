package org.skolbro.register.csv;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.osgi.service.component.annotations.Component;
import org.skolbro.core.register.RegisterFile;
import org.skolbro.core.register.RegisterFormat;

/** A total file as a folder or a zip file with one CSV file for each kind of row. */
@Component
public final class CsvRegisterFormat implements RegisterFormat {

    private final Limits limits;

    public CsvRegisterFormat() {
        this(Limits.USUAL);
    }

    CsvRegisterFormat(Limits limits) {
        this.limits = limits;
    }

    @Override
    public Opening open(Path source) {
        Container container = null;
        try {
            container = Container.of(source, limits);
            Map<RegisterFile, CsvFile> files = checked(container);
            return new Opened(new CsvRegisterSource(container, files));
        } catch (Unsound fault) {
            close(container);
            return new Refused(fault.reason());
        } catch (IOException e) {
            close(container);
            return new Refused(Reasons.UNREADABLE);
        }
    }

    /** Tells all that is wrong at once: somebody has to order a new file for each attempt. */
    private static Map<RegisterFile, CsvFile> checked(Container container) throws IOException {
        Map<RegisterFile, CsvFile> files = new EnumMap<>(RegisterFile.class);
        List<Unsound> faults = new ArrayList<>();
        for (RegisterFile file : RegisterFile.values()) {
            try {
                files.put(file, CsvFile.checked(file, container.entry(file)));
            } catch (Unsound fault) {
                faults.add(fault);
            }
        }
        if (!faults.isEmpty()) {
            throw Unsound.all(faults);
        }
        return files;
    }

    private static void close(Container container) {
        if (container != null) {
            container.close();
        }
    }
}
