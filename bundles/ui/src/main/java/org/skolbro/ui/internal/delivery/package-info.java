/** The archivist's deliveries to the city archive. */
package org.skolbro.ui.internal.delivery;
