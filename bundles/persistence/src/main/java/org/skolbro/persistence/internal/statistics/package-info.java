/** What anonymised documents leave: numbers. Easy to get wrong: a column that tells who, when or which would undo it all; a test counts them. */
package org.skolbro.persistence.internal.statistics;
