package org.skolbro.api.document;

/** A file of a document (bilaga). {@code mediaType} was found in the content, not in the name; {@code bytes} is the size. */
public record Attachment(AttachmentId id, String fileName, String mediaType, long bytes, String sha256) {
}
