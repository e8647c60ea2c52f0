/** The audit as rows that are only ever added. */
package org.skolbro.persistence.internal.audit;
