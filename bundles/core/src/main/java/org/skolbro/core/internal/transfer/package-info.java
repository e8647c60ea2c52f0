/**
 * Packages between municipalities. Which documents go into one was decided in {@code transition}; here they are signed, sent and
 * answered for. What comes in is believed when a counterpart's signature and every checksum agree, and becomes a document when
 * a headteacher says so.
 */
package org.skolbro.core.internal.transfer;
