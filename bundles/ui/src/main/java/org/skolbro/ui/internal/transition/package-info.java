/** Handing documentation over, and receiving it. */
package org.skolbro.ui.internal.transition;
