package org.skolbro.vaadin.osgi.internal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.di.DefaultInstantiator;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.stream.Stream;
import org.skolbro.vaadin.osgi.VaadinApplication;

/** Asks the factories first, and lets Vaadin make what they do not know. */
final class ApplicationInstantiator extends DefaultInstantiator {

    private final transient VaadinApplication application;
    private final transient ViewFactories factories;
    private final transient LivePages pages;

    ApplicationInstantiator(
            VaadinService service, VaadinApplication application, ViewFactories factories, LivePages pages) {
        super(service);
        this.application = application;
        this.factories = factories;
        this.pages = pages;
    }

    @Override
    public <T> T getOrCreate(Class<T> type) {
        return factories.create(type).orElseGet(() -> super.getOrCreate(type));
    }

    @Override
    public <T extends Component> T createComponent(Class<T> type) {
        return factories.create(type).orElseGet(() -> super.createComponent(type));
    }

    @Override
    public I18NProvider getI18NProvider() {
        return application.translations().orElseGet(super::getI18NProvider);
    }

    @Override
    public Stream<VaadinServiceInitListener> getServiceInitListeners() {
        return Stream.concat(super.getServiceInitListeners(), Stream.of(this::starting));
    }

    private void starting(ServiceInitEvent event) {
        VaadinService service = event.getSource();
        service.addSessionInitListener(pages);
        service.addSessionDestroyListener(pages);
        service.addUIInitListener(
            opened -> opened.getUI().addBeforeEnterListener(application.guard(opened.getUI())));
        event.addIndexHtmlRequestListener(SecurityHeaders::onPage);
        application.starting(event);
    }
}
