/**
 * Whole prints of groups and units: chosen by the register, read child by child through the gate, handed out as one file.
 * What is made are files and no rows: a name is the child's id and a sum over what would be printed now, so that going on after
 * a crash and handing out only what may still be read are one look-up.
 */
package org.skolbro.core.internal.print;
