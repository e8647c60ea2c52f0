package org.skolbro.core.internal.rectification;

import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.retention.HoldId;
import org.skolbro.api.text.Text;
import org.skolbro.core.internal.retention.OpenMatter;
import org.skolbro.core.store.RectificationStore;

/** An open request keeps its document, and nobody lifts that by hand. */
@Component
public final class RectificationsBehindHolds implements OpenMatter {

    private final RectificationStore store;

    @Activate
    public RectificationsBehindHolds(@Reference RectificationStore store) {
        this.store = store;
    }

    @Override
    public Optional<Text> behind(HoldId hold) {
        return store.openWith(hold).map(one -> RectificationTexts.OPEN);
    }
}
