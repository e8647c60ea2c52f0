/**
 * The database as one thing that is opened and closed, and the unit of work on it.
 * Nothing here knows a school: the stores of the domain are beneath {@code internal}.
 */
package org.skolbro.persistence;
