/** The register of requests for public documents, their review, and what is handed out. */
package org.skolbro.ui.internal.disclosure;
