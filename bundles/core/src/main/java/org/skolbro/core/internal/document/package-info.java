/**
 * Documents from draft to finalised, their holdings and the ledger. Consent, transition and retention build on it, not the
 * other way.
 */
package org.skolbro.core.internal.document;
