/** What is counted for the status. */
package org.skolbro.persistence.internal.status;
