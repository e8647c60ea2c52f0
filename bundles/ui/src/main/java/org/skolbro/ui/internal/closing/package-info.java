/** Units that close, and who keeps their archives. */
package org.skolbro.ui.internal.closing;
