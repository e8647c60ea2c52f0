/** Drafts, documents, their content and who holds them as rows. The bytes of files are in {@code attachment}. */
package org.skolbro.persistence.internal.document;
