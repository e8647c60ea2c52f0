/**
 * The rule matrix: what follows from where to where, on three levels. Which row decides is not said here but by
 * {@code transition.RuleLevels}, for hand-overs and for this matrix alike.
 */
package org.skolbro.core.internal.matrix;
