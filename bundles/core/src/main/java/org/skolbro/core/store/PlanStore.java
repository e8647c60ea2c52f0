package org.skolbro.core.store;

import java.util.List;

import org.skolbro.api.retention.Plan;

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

    /** All versions, newest first. A version is {@code REPLACED} by what the core computes, never in the store. */
    List<Plan> all();
}
