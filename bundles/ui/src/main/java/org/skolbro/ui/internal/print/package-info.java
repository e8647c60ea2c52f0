/** Printing a class or a unit, for those who lead it or keep its archive. */
package org.skolbro.ui.internal.print;
