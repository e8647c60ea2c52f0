/** The register extract: an archivist takes it out for somebody, and everybody her own. */
package org.skolbro.ui.internal.extract;
