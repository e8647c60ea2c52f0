package org.skolbro.vaadin.osgi.internal;

import com.vaadin.flow.server.VaadinServlet;
import java.net.URL;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.servlet.context.ServletContextHelper;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardContext;
import org.skolbro.vaadin.osgi.VaadinApplication;

/** Finds files: first the application's own, then the pre-compiled front end, then what Vaadin's jars bring. */
@Component(service = ServletContextHelper.class, scope = ServiceScope.BUNDLE)
@HttpWhiteboardContext(name = ApplicationContext.NAME, path = "/")
public final class ApplicationContext extends ServletContextHelper {

    static final String NAME = "vaadin";
    static final String SELECTED = "(osgi.http.whiteboard.context.name=" + NAME + ")";

    private static final String PUBLIC = "META-INF/resources/";
    private static final String COMPILED = "META-INF/VAADIN/webapp/";

    private final Bundle application;
    private final Bundle vaadin = FrameworkUtil.getBundle(VaadinServlet.class);

    @Activate
    public ApplicationContext(@Reference ServiceReference<VaadinApplication> application) {
        super(application.getBundle());
        this.application = application.getBundle();
    }

    @Override
    public URL getResource(String name) {
        String path = name.startsWith("/") ? name.substring(1) : name;
        if (path.isEmpty() || path.endsWith("/") || path.contains("..")) {
            return null;
        }
        URL own = application.getEntry(PUBLIC + path);
        if (own != null) {
            return own;
        }
        URL compiled = path.startsWith("VAADIN/") ? vaadin.getResource(COMPILED + path) : null;
        return compiled != null ? compiled : vaadin.getResource(PUBLIC + path);
    }
}
