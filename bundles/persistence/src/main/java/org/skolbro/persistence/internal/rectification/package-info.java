/** Rectifications of documents, one row each; they go when the document's content does. */
package org.skolbro.persistence.internal.rectification;
