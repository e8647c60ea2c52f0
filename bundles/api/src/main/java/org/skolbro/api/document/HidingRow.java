package org.skolbro.api.document;

import java.util.List;

/**
 * One decision to hide as it is shown to the headteacher.
 *
 * @param guardianName empty for somebody with protected personal data
 * @param documents those of the named documents that the headteacher reads, newest first
 * @param others how many named documents she does not read, such as those of another unit
 */
public record HidingRow(Hiding hiding, String guardianName, List<DocumentRow> documents, int others) {

    public HidingRow {
        documents = List.copyOf(documents);
    }
}
