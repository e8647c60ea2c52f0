package org.skolbro.register.csv;

import java.io.IOException;
import java.util.Map;

import org.skolbro.api.problem.StorageFailure;
import org.skolbro.core.register.RegisterFile;
import org.skolbro.core.register.RegisterSource;
import org.skolbro.core.register.RowReader;

/** A folder or zip file whose files are all sound. */
record CsvRegisterSource(Container container, Map<RegisterFile, CsvFile> files) implements RegisterSource {

    @Override
    public long rows(RegisterFile file) {
        return files.get(file).rows();
    }

    @Override
    public void read(RegisterFile file, RowReader reader) {
        try {
            files.get(file).read(reader);
        } catch (IOException | Unsound e) {
            throw new StorageFailure("The register file changed or could not be read to its end", e);
        }
    }

    @Override
    public void close() {
        container.close();
    }
}
