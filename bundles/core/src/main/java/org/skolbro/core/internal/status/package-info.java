/** What the platform contains right now. Knows no kind of record by itself: the stores count. */
package org.skolbro.core.internal.status;
