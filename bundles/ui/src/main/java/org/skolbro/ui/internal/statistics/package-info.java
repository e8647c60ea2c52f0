/** What anonymised documents leave. */
package org.skolbro.ui.internal.statistics;
