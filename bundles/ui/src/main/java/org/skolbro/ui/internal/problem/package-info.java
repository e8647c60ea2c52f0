/** The one place that turns what went wrong into a page or a notice, and into a line in the log. */
package org.skolbro.ui.internal.problem;
