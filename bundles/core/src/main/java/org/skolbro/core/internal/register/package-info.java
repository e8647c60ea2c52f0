/** Who is who and where: imports, merges, and what a caller may see. Who may see what is the gate's to say. */
package org.skolbro.core.internal.register;
