/**
 * Deliveries to the city archive: chosen by the plan, packed child by child behind the port {@code packing.Packer}, acknowledged,
 * and only then left to disposal: a holding is let go by the archive's receipt alone, after all checksums were compared again.
 */
package org.skolbro.core.internal.delivery;
