package org.skolbro.core.register;

import java.nio.file.Path;

import org.osgi.annotation.versioning.ConsumerType;
import org.skolbro.api.text.Text;

/** A format that a register comes in. Offered as a service by the bundle that knows the format. */
@ConsumerType
public interface RegisterFormat {

    /**
     * Checks the structure of everything before the first row is handed out: all files and columns there, the encoding
     * right to the last byte, no path or size that could harm. What is wrong with a single row is not looked at yet.
     */
    Opening open(Path source);

    /** What came of opening. */
    sealed interface Opening {
    }

    /** To be closed by the one who asked. */
    record Opened(RegisterSource source) implements Opening {
    }

    /** Nothing of it may be used. The reason names files and columns, never values. */
    record Refused(Text reason) implements Opening {
    }
}
