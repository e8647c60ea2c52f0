package org.skolbro.core.register;

import java.util.List;

import org.osgi.annotation.versioning.ProviderType;
import org.skolbro.api.register.ImportReport.RowFault;

/** Takes rows one by one. Both methods answer whether the reader wants more. */
@ProviderType
public interface RowReader {

    /**
     * @param line where the row starts, counted from 1 with the heading
     * @param values as written, in the order of {@link RegisterFile#columns}; never null, empty where nothing stands
     */
    boolean row(long line, List<String> values);

    /** A row that has no values because its form is broken. */
    boolean broken(RowFault fault);
}
