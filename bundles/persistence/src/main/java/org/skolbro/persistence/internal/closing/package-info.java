/** Which units close, and who keeps their archives. */
package org.skolbro.persistence.internal.closing;
