/** Tables that are written in batches and read as lists, without entities between. */
package org.skolbro.persistence.internal.sql;
