package org.skolbro.core.internal.disclosure;

import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.retention.HoldId;
import org.skolbro.api.text.Text;
import org.skolbro.core.internal.retention.OpenMatter;
import org.skolbro.core.store.DisclosureStore;

/** A request that is not closed keeps its documents, and nobody lifts that by hand. */
@Component
public final class DisclosuresBehindHolds implements OpenMatter {

    private final DisclosureStore store;

    @Activate
    public DisclosuresBehindHolds(@Reference DisclosureStore store) {
        this.store = store;
    }

    @Override
    public Optional<Text> behind(HoldId hold) {
        return store.openWith(hold).map(one -> DisclosureTexts.OPEN);
    }
}
