/** What proves that documents existed and were destroyed by decision: chains, certificates, the copy outside the database. Decides nothing. */
package org.skolbro.core.internal.evidence;
