package org.skolbro.vaadin.osgi;

import com.vaadin.flow.component.UI;
import java.util.function.Consumer;
import org.osgi.annotation.versioning.ProviderType;

/** All browser pages that are open on this node. */
@ProviderType
public interface OpenPages {

    /**
     * Does the work once for every open page, in that page's own time and under its lock; what it changes is pushed.
     * Returns at once.
     */
    void each(Consumer<UI> work);

    /**
     * Does the work once for every session, also for one whose last page was closed, under its lock.
     * Returns at once.
     */
    void eachSession(Runnable work);

    /** How many people's sessions are open on this node. */
    int sessions();
}
