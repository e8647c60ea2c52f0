/** The rule matrix: what follows from where to where, and rows that are set here. */
package org.skolbro.ui.internal.matrix;
