package org.skolbro.core.internal.retention;

import java.util.Optional;

import org.skolbro.api.retention.HoldId;
import org.skolbro.api.text.Text;

/** Something that keeps documents while it is open, by holds of its own. */
public interface OpenMatter {

    /** What is open behind a hold, as a whole sentence; empty for a hold that is not of this kind, or whose matter has ended. */
    Optional<Text> behind(HoldId hold);
}
