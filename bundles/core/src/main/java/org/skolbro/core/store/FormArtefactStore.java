package org.skolbro.core.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.skolbro.api.form.FormId;

/** Keeps the archives that were installed, so that every node can fetch them. */
public interface FormArtefactStore {

    /** @throws org.skolbro.api.problem.Conflict when the form has an archive of that version already */
    void insert(Artefact artefact, byte[] content);

    /** By form and version. */
    List<Artefact> all();

    Optional<byte[]> content(FormId form, String version);

    /** @param signer as the signature named them; empty when there was none */
    record Artefact(FormId form, String version, String symbolicName, String sha256, long bytes, String signer, Instant at,
            String actor) {
    }
}
