/** Prints the core's documents as PDF for long keeping. Hides the library that lays out the pages; decides nothing about what stands on them. */
package org.skolbro.print.pdfa.internal;
