/**
 * Orders of archived documents (beställningar). Easy to get wrong: what an order lets somebody read is decided by
 * {@code document.OrderedPapers}, at each reading, never by what stands in a list here.
 */
package org.skolbro.core.internal.order;
