package org.skolbro.vaadin.osgi.internal;

import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.server.ServiceDestroyListener;
import com.vaadin.flow.server.VaadinServlet;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.shared.Registration;
import org.skolbro.vaadin.osgi.VaadinApplication;

/** Vaadin's service with our way of making objects, and without one of its leaks. */
final class ApplicationService extends VaadinServletService {

    private final transient VaadinApplication application;
    private final transient ViewFactories factories;
    private final transient LivePages pages;

    ApplicationService(
            VaadinServlet servlet, DeploymentConfiguration configuration,
            VaadinApplication application, ViewFactories factories, LivePages pages) {
        super(servlet, configuration);
        this.application = application;
        this.factories = factories;
        this.pages = pages;
    }

    @Override
    protected Instantiator createInstantiator() {
        return new ApplicationInstantiator(this, application, factories, pages);
    }

    @Override
    public Registration addServiceDestroyListener(ServiceDestroyListener listener) {
        if (LeakGuard.pinsAComponentClass(listener)) {
            return () -> { };
        }
        return super.addServiceDestroyListener(listener);
    }
}
