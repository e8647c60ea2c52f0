package org.skolbro.api.delivery;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.skolbro.api.outcome.Progress;
import org.skolbro.api.text.Text;

/**
 * Checks a package (kontroll av leveranspaket), whoever made it: that nothing in it is missing, changed or added since it was
 * written. Reads only, unpacks nothing, fetches nothing. It does not judge every requirement of the format, which is a
 * validator's work, and it says nothing about who made the package.
 */
public interface PackageCheck {

    /**
     * @throws IOException when there is no file that can be read; a file that is no package is a fault of the package
     */
    Verdict of(Path file, Progress progress) throws IOException;

    /**
     * What was found.
     *
     * @param files that were compared with their checksums
     * @param bytes of those, unpacked
     * @param faults what is wrong, at most a hundred; empty when the package is whole
     */
    record Verdict(long files, long bytes, List<Fault> faults) {

        public Verdict {
            faults = List.copyOf(faults);
        }

        public boolean isWhole() {
            return faults.isEmpty();
        }
    }

    /** @param where name of a file in the package, empty for the whole of it */
    record Fault(String where, Text what) {
    }
}
