/**
 * The records plan, holds and disposal runs: what is due, who decided, and destroying it. How it is proved lives in
 * {@code evidence}.
 *
 * <ul>
 * <li>{@code DueRuns} starts a run when its grace period is over. What is due and who drives it (a lease) are columns of the
 * run: add no timer of your own, and renew the lease in what drives longer than a minute.
 * <li>That a document is irrelevant or its case closed is declared by whoever answers for it ({@code document.Custody}), for
 * one child and unit. A case is no row: it is what builds on each other among documents that the plan counts from its closing.
 * <li>An age is counted from the birth that the identity number tells ({@code person.born_on}), never from a holding.
 * Evidence has the year of it alone.
 * </ul>
 */
package org.skolbro.core.internal.retention;
