package org.skolbro.api.status;

import java.util.List;

import org.skolbro.api.form.FormStatus;

/** What is in the database and on this node. Counts are read, never kept. {@code children} have a placement today. */
public record PlatformStatus(String node, String database, boolean ready, List<FormStatus> forms, long children,
        long drafts, long finalised, long archived, long destroyed) {

    public PlatformStatus {
        forms = List.copyOf(forms);
    }
}
