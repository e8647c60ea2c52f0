package org.skolbro.api.document;

import java.time.LocalDate;

import org.skolbro.api.text.Text;

/**
 * A document that could not be packed although the others could (kom inte med). It is kept here as before.
 *
 * @param place the part or package that it is missing from; tells nothing of the child
 * @param fault a code to look for in the log
 */
public record LeftOut(DocumentId document, Text type, LocalDate date, String place, String fault) {
}
