/** What is hidden from guardians. */
package org.skolbro.persistence.internal.hiding;
