/** Reads a register from a folder or zip with CSV files. */
package org.skolbro.register.csv;
