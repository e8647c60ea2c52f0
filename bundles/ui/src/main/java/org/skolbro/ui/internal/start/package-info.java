/** The first page: what needs me today. */
package org.skolbro.ui.internal.start;
