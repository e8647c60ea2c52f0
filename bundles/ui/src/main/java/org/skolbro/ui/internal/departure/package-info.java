/** Leaving Skolbro: an administrator asks, an archivist approves and has it written. */
package org.skolbro.ui.internal.departure;
