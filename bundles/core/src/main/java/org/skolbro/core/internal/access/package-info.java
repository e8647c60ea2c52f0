/** The gate: the one place that says who may do what. Everything that is not allowed here is denied. */
package org.skolbro.core.internal.access;
