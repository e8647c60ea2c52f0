package org.skolbro.vaadin.osgi;

import org.osgi.annotation.versioning.ProviderType;

/** The views that come and go while people work. May be called before the application is there. */
@ProviderType
public interface Routes {

    /**
     * Opens a view to every browser page, also those already open.
     *
     * @throws IllegalArgumentException when the path or the view is taken
     */
    void add(ViewRoute route);

    /**
     * Takes a view away. Pages that show it go to the application's refuge, and nothing in Vaadin holds on to its
     * class afterwards, so that its bundle's class loader can be collected. Unknown routes are ignored.
     */
    void remove(ViewRoute route);
}
