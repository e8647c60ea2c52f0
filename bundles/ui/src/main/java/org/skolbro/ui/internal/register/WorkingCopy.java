package org.skolbro.ui.internal.register;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** An uploaded register file on disk, until the import destroys it; after a kill core removes it, by the process in its name. */
final class WorkingCopy {

    private WorkingCopy() {
    }

    /** @throws IOException also when the file is larger than {@code most}; nothing is left on disk then */
    static Path of(InputStream content, long most) throws IOException {
        Path file = Files.createTempFile("skolbro-register-" + ProcessHandle.current().pid() + "-", ".zip");
        try (var out = Files.newOutputStream(file)) {
            byte[] buffer = new byte[64 * 1024];
            long written = 0;
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                written += read;
                if (written > most) {
                    throw new IOException("The file is larger than " + most + " bytes");
                }
                out.write(buffer, 0, read);
            }
            return file;
        } catch (IOException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }
}
