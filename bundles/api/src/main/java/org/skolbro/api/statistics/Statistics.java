package org.skolbro.api.statistics;

import java.util.List;

import org.osgi.annotation.versioning.ProviderType;
import org.skolbro.api.access.Caller;
import org.skolbro.api.text.Text;

/** Statistics (statistik) of documents that rows of the records plan have anonymised (avidentifierat). For archivists. */
@ProviderType
public interface Statistics {

    /** In the order of school type, type, year, unit, field and value. */
    List<Told> rows(Caller caller);

    /** Different children that a number is about, at the least. */
    int threshold();

    /** @param unitName empty where several units are counted together; {@code field} and {@code value} too for the count of all */
    record Told(StatisticsRow row, Text typeName, String unitName, Text field, Text value) {
    }
}
