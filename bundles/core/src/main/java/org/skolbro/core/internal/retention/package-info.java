/**
 * The records plan, holds and disposal runs: what is due, who decided, and destroying it. How it is proved lives in
 * {@code evidence}.
 *
 * <ul>
 * <li>{@code DueRuns} starts a run when its grace period is over. What is due and who drives it (a lease) are columns of the
 * run: add no timer of your own, and renew the lease in what drives longer than a minute. At night it also has {@code Reclaiming}
 * take back the space of what was destroyed.
 * <li>That a document is irrelevant or its case closed is declared by whoever answers for it ({@code document.Custody}), for
 * one child and unit. A case is no row: it is what builds on each other among documents that the plan counts from its closing.
 * <li>An age is counted from the birth that the identity number tells ({@code person.born_on}), never from a holding.
 * Evidence has the year of it alone.
 * <li>Other records than documents ({@code RecordKind}) are items of the same runs: a record's id stands for holding and
 * document, its kind for the type. A new kind is a constant there, a {@code RecordTable} in {@code persistence}, one case in the
 * test kit's store, and a row in {@code HouseProposals}. The core knows no table of it.
 * <li>A person is due only when nothing with a life of its own refers to her: whoever adds a table that names persons adds it to
 * {@code LeftPersons}, either to what keeps her or to what goes with her. There are no foreign keys to remind of it.
 * <li>What a row anonymises goes by school type, document type and school year, each whole in one transaction: numbers are
 * only right, and only safe, when all who are counted are counted at once. Nothing of it may be kept in between.
 * </ul>
 */
package org.skolbro.core.internal.retention;
