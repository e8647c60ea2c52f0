package org.skolbro.core.store;

import java.io.InputStream;
import java.util.List;

import org.skolbro.api.document.Attachment;
import org.skolbro.api.retention.Plan;
import org.skolbro.api.retention.PlanId;

/** Keeps the versions of the records plan (dokumenthanteringsplan). None is ever removed: certificates cite them. */
public interface PlanStore {

    /** @throws org.skolbro.api.problem.Conflict when the version number is taken */
    void insert(Plan plan);

    /**
     * Writes a draft anew.
     *
     * @throws org.skolbro.api.problem.Conflict when it is not {@code seen} any more, or no draft
     */
    void revise(Plan seen, Plan now);

    /**
     * Adopts a draft: keeps its decision and dates; its rows never change from then.
     *
     * @throws org.skolbro.api.problem.Conflict when it is no longer a draft
     */
    void adopt(Plan plan);

    /**
     * Keeps the decision of an adopted version as it was written; the whole of it is never in memory.
     *
     * @throws org.skolbro.api.problem.Conflict when it is a draft, or has one
     */
    void attach(PlanId plan, Attachment file, InputStream content);

    /** @throws org.skolbro.api.problem.NotFound when none was attached */
    InputStream minutes(PlanId plan);

    /** All versions, newest first. A version is {@code REPLACED} by what the core computes, never in the store. */
    List<Plan> all();
}
