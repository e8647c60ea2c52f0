package org.skolbro.ui.view;

import java.util.List;

import org.osgi.annotation.versioning.ConsumerType;
import org.skolbro.api.form.FormId;

/**
 * Everything the browser shows of a school form (skolform) or add-on: the one service its bundle registers for the shell.
 * When the service goes, its routes and menu entries go too, and browsers that show one of them are moved to the start.
 */
@ConsumerType
public interface SchoolFormViews {

    FormId form();

    /** Asked twice, it answers the same. Paths start with the form's id; a view that breaks that is left out. */
    List<View<?>> views();
}
