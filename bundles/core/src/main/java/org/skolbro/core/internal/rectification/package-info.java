/**
 * Rectifications of documents. Easy to get wrong: what somebody says is wrong is content, so it goes with the document's content
 * and never into the audit; and for a document about several children a request is about one of them and told for her alone.
 */
package org.skolbro.core.internal.rectification;
