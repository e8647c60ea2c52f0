/** The stores in a relational database. Nothing else knows SQL. */
package org.skolbro.persistence;
