package org.skolbro.vaadin.osgi.internal;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.FieldOption;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.skolbro.vaadin.osgi.ViewFactory;

/** All factories present at the moment of asking. */
@Component(service = ViewFactories.class)
public final class ViewFactories {

    @Reference(
        cardinality = ReferenceCardinality.MULTIPLE,
        policy = ReferencePolicy.DYNAMIC,
        fieldOption = FieldOption.UPDATE)
    private final List<ViewFactory> factories = new CopyOnWriteArrayList<>();

    <T> Optional<T> create(Class<T> type) {
        return factories.stream().flatMap(factory -> factory.create(type).stream()).findFirst();
    }
}
