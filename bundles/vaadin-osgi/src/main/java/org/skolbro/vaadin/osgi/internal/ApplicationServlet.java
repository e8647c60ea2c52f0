package org.skolbro.vaadin.osgi.internal;

import com.vaadin.flow.di.Lookup;
import com.vaadin.flow.di.LookupInitializer;
import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ServiceException;
import com.vaadin.flow.server.VaadinContext;
import com.vaadin.flow.server.VaadinServlet;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import com.vaadin.flow.server.startup.VaadinAppShellInitializer;
import jakarta.servlet.Servlet;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardContextSelect;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletAsyncSupported;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletName;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;
import org.skolbro.vaadin.osgi.VaadinApplication;

/** Serves the application. Does by hand what a web container's class scanning would do for a war. */
@Component(
    service = Servlet.class,
    property = {"servlet.init.pushServletMapping=/", "servlet.init.closeIdleSessions=true"})
@HttpWhiteboardContextSelect(ApplicationContext.SELECTED)
@HttpWhiteboardServletName("vaadin")
@HttpWhiteboardServletPattern("/*")
@HttpWhiteboardServletAsyncSupported
public final class ApplicationServlet extends VaadinServlet {

    private static final ClassLoader VAADIN = VaadinServlet.class.getClassLoader();

    private final VaadinApplication application;
    private final ViewFactories factories;
    private final LiveRoutes routes;
    private final LivePages pages;

    @Activate
    public ApplicationServlet(
            @Reference VaadinApplication application, @Reference ViewFactories factories,
            @Reference LiveRoutes routes, @Reference LivePages pages, @Reference PushSwitch first) {
        this.application = application;
        this.factories = factories;
        this.routes = routes;
        this.pages = pages;
    }

    @Override
    public void init(ServletConfig config) throws ServletException {
        try (var vaadin = ContextLoader.set(VAADIN)) {
            VaadinContext context = new VaadinServletContext(config.getServletContext());
            new LookupInitializer().initialize(
                context, new HashMap<>(), lookup -> context.setAttribute(Lookup.class, lookup));
            VaadinAppShellInitializer.init(Set.of(application.shell()), context);
            ApplicationRouteRegistry registry = ApplicationRouteRegistry.getInstance(context);
            registry.setErrorNavigationTargets(application.errorViews());
            routes.open(RouteConfiguration.forRegistry(registry), application);
            super.init(config);
        }
    }

    @Override
    protected VaadinServletService createServletService(DeploymentConfiguration configuration)
            throws ServiceException {
        var service = new ApplicationService(this, configuration, application, factories, pages);
        // else the front end is looked for in our bundle, and the page stays blank
        service.setClassLoader(VAADIN);
        service.init();
        return service;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try (var vaadin = ContextLoader.set(VAADIN)) {
            SecurityHeaders.onEvery(response);
            super.service(request, response);
        }
    }

    @Override
    public void destroy() {
        try (var vaadin = ContextLoader.set(VAADIN)) {
            routes.close();
            super.destroy();
        }
    }
}
