/** Packages between municipalities: counterparts, what goes out and what comes in. */
package org.skolbro.ui.internal.transfer;
