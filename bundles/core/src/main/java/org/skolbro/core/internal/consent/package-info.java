/** Consent: what is asked, what was answered, and whether documents may follow. Knows nothing of transitions. */
package org.skolbro.core.internal.consent;
