/** The one clock and the one source of ids. */
package org.skolbro.core.internal.time;
