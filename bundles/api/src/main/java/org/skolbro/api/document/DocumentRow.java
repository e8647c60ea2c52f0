package org.skolbro.api.document;

import java.time.LocalDate;
import java.util.List;

import org.skolbro.api.text.Text;

/**
 * One document in a list about a child or group.
 *
 * @param place where it stands for this caller and child
 * @param aboutNames names of those it is about that the caller may see; others are left out
 * @param corrected whether a later document corrects this one
 */
public record DocumentRow(DocumentId id, DocumentTypeId type, Text typeName, String title, LocalDate date, String authorName,
        String unitName, Place place, List<String> aboutNames, int attachments, boolean corrected) {

    /** Current (nu), came along (följde med) from another unit, or archived (arkiv). */
    public enum Place {
        CURRENT, CAME_ALONG, ARCHIVE
    }

    public DocumentRow {
        aboutNames = List.copyOf(aboutNames);
    }
}
