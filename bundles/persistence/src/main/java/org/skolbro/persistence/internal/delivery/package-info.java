/** Deliveries to the city archive. */
package org.skolbro.persistence.internal.delivery;
