package org.skolbro.ui.internal.routes;

/** The groups of the menu, in their order: by task, not by who programmed what. */
public enum Section {
    MY_WORK, CHILDREN, TRANSITIONS, ARCHIVE, ADMINISTRATION,
    /** Views of forms and add-ons, under their form's name. */
    FORM,
    /** The caller's own account; reached from the person menu. */
    OWN
}
