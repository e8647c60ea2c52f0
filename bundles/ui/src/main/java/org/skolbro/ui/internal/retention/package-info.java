/** The records plan, disposal from preview to protocol, and holds. */
package org.skolbro.ui.internal.retention;
