/** Hiding from guardians: who decided what, and why. That it is obeyed is the matter of those who read. */
package org.skolbro.core.internal.hiding;
