/** The archivist's search of archives. */
package org.skolbro.ui.internal.archive;
