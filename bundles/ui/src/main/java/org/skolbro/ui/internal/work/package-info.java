/** Work that takes longer than a click: it goes on when its page is left, and is found again. */
package org.skolbro.ui.internal.work;
