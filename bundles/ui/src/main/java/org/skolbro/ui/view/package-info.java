/**
 * What a school form's or an add-on's views are made of: the contract of a view, and the components that every view
 * shares so that a chip, a field or a question looks the same everywhere. Nothing here calls a service but {@link org.skolbro.ui.view.ClassOverview}, the ones that it is handed.
 */
@Export
@Version("1.2.0")
package org.skolbro.ui.view;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
