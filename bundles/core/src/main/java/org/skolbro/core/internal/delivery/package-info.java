/** Deliveries to the city archive: chosen by the plan, packed child by child, acknowledged, and only then left to disposal. */
package org.skolbro.core.internal.delivery;
