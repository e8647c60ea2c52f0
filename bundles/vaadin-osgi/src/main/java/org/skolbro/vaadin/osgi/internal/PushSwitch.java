package org.skolbro.vaadin.osgi.internal;

import jakarta.websocket.server.ServerEndpoint;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.context.ServletContextHelper;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardContextSelect;

/**
 * An endpoint nobody talks to. Pax Web prepares WebSockets only in a context that has one; without it Vaadin's push
 * falls back to long polling. The servlet depends on this service, this service on the context: that order matters.
 */
@Component(
    service = PushSwitch.class,
    property = "org.ops4j.pax.web.http.whiteboard.websocket=true")
@HttpWhiteboardContextSelect(ApplicationContext.SELECTED)
@ServerEndpoint("/.push-switch")
public final class PushSwitch {

    @Activate
    public PushSwitch(@Reference(target = ApplicationContext.SELECTED) ServletContextHelper first) {
        // only the order counts
    }
}
