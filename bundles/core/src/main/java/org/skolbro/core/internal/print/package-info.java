/** Whole prints of groups and units: chosen by the register, read child by child through the gate, handed out as one file. */
package org.skolbro.core.internal.print;
