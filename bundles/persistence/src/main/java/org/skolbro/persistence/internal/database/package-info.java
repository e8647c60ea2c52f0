/**
 * How a database is reached, brought up to date, mapped and let go.
 * No table of the domain is known here.
 */
package org.skolbro.persistence.internal.database;
