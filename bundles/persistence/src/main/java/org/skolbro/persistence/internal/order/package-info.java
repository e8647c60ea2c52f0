/** Orders of archived documents. */
package org.skolbro.persistence.internal.order;
