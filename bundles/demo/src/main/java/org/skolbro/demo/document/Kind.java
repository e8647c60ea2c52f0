package org.skolbro.demo.document;

import org.skolbro.api.document.DocumentTypeId;

/** The preschool's document types that the demo fills. */
enum Kind {
    PLANNING, LEARNING_LOG, DEVELOPMENT_TALK, AGREEMENT, EXTRA_ADAPTATIONS, SPECIAL_SUPPORT, SECURE_NOTE;

    DocumentTypeId type() {
        return new DocumentTypeId("preschool/" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
    }
}
