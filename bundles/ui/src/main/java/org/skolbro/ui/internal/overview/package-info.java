/** What stands in a class overview, and how it is drawn. */
package org.skolbro.ui.internal.overview;
