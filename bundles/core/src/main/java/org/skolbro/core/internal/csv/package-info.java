/** Files that a Swedish spreadsheet opens at once. */
package org.skolbro.core.internal.csv;
