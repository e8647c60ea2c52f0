/** Consents: asked of guardians, followed up by headteachers. */
package org.skolbro.ui.internal.consent;
