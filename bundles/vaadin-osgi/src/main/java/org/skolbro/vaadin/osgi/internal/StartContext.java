package org.skolbro.vaadin.osgi.internal;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.servlet.context.ServletContextHelper;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardContext;

/** Where the start page lives: at the same path as the application, ranked below it, and without any file. */
@Component(service = ServletContextHelper.class, scope = ServiceScope.BUNDLE, property = "service.ranking:Integer=-1")
@HttpWhiteboardContext(name = StartContext.NAME, path = "/")
public final class StartContext extends ServletContextHelper {

    static final String NAME = "start";
    static final String SELECTED = "(osgi.http.whiteboard.context.name=" + NAME + ")";
}
