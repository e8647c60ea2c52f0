/** Counterparts and packages between municipalities. */
package org.skolbro.persistence.internal.transfer;
