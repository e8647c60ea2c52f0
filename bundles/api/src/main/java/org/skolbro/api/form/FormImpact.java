package org.skolbro.api.form;

/**
 * What switching a form off touches (påverkan), counted when asked. Nothing of it is lost: documents stay readable, drafts wait,
 * and so do transitions into the form.
 *
 * @param children with documents of the form
 * @param documents that are kept somewhere
 * @param drafts that cannot be finalised until the form is back
 * @param transitions into the form that are not settled
 */
public record FormImpact(long children, long documents, long drafts, long transitions) {
}
