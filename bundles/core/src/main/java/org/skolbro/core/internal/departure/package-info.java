/**
 * Leaving Skolbro: the whole municipality in a folder, part by part, each there whole or not at all, then compared with the
 * ledger and signed. Whoever receives it needs nothing of ours: files, checksums that {@code sha256sum} reads, a script of
 * standard tools. Easy to get wrong: what is about somebody with a security marking lies in parts of its own and stands in no
 * common list.
 */
package org.skolbro.core.internal.departure;
