package org.skolbro.api.print;

/**
 * How much a whole print (samlad utskrift) is: one file for each child of whom there is anything to read.
 *
 * @param children with at least one document, each of whom has a file
 * @param without children of whom there is nothing to read
 * @param documents in all the files; one about two children counts for each
 * @param failed children whose file could not be made; they are among {@code children}
 */
public record PrintSummary(int children, int without, long documents, int failed) {
}
