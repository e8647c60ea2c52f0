/** Departures, and the whole municipality as rows. Every table is named here: it comes along, or it is said why it does not. */
package org.skolbro.persistence.internal.departure;
