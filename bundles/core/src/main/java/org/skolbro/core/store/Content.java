package org.skolbro.core.store;

import java.util.List;
import java.util.Map;

import org.skolbro.api.document.Attachment;

/** Content of a finalised document, kept once however many hold it. {@code salt} is random and erased with the rest. */
public record Content(Map<String, String> fields, List<Attachment> attachments, byte[] salt) {

    public Content {
        fields = Map.copyOf(fields);
        attachments = List.copyOf(attachments);
    }
}
