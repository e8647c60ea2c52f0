package org.skolbro.persistence.internal.form;

import org.skolbro.api.document.DocumentTypeId;

/** A document type in one of its versions, as one text: how rows refer to its description. */
public final class TypeKey {

    private TypeKey() {
    }

    public static String of(DocumentTypeId id, int version) {
        return id.value() + "@" + version;
    }

    public static DocumentTypeId id(String key) {
        return new DocumentTypeId(key.substring(0, key.lastIndexOf('@')));
    }
}
