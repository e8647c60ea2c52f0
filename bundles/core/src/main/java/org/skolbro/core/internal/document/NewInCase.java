package org.skolbro.core.internal.document;

import org.skolbro.api.access.Caller;
import org.skolbro.core.store.StoredDocument;

/** Told of a document that has just been finalised and builds on others: it may open their case again. */
@FunctionalInterface
public interface NewInCase {

    void filed(Caller caller, StoredDocument document);
}
