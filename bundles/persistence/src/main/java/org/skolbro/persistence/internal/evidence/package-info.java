/** The ledger and the certificates as rows: chains that only grow. */
package org.skolbro.persistence.internal.evidence;
