/**
 * Fictitious identities, and the key to whom they stand for. Nothing here reads a document. What is easy to get wrong: a real
 * name, number or secret must not reach a log, an exception or the audit, and arrays with secrets are wiped by who used them.
 */
package org.skolbro.core.internal.identity;
