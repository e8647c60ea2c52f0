/** Requests for public documents. */
package org.skolbro.persistence.internal.disclosure;
