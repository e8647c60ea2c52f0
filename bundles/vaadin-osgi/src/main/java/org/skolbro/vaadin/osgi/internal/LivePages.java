package org.skolbro.vaadin.osgi.internal;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.SessionDestroyEvent;
import com.vaadin.flow.server.SessionDestroyListener;
import com.vaadin.flow.server.SessionInitEvent;
import com.vaadin.flow.server.SessionInitListener;
import com.vaadin.flow.server.VaadinSession;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.skolbro.vaadin.osgi.OpenPages;

/** Knows the open sessions, and lets them end when nobody uses them. */
@Component(
    service = {OpenPages.class, LivePages.class},
    configurationPid = "org.skolbro.vaadin.osgi")
public final class LivePages implements OpenPages, SessionInitListener, SessionDestroyListener {

    /** What may be configured. */
    @interface Settings {

        /** Minutes without a click or a key until a session ends; an open page alone does not keep it alive. */
        int idle_minutes() default 30;
    }

    private final transient Set<VaadinSession> sessions = ConcurrentHashMap.newKeySet();
    private final int idleSeconds;

    @Activate
    public LivePages(Settings settings) {
        idleSeconds = (int) TimeUnit.MINUTES.toSeconds(settings.idle_minutes());
    }

    @Override
    public void sessionInit(SessionInitEvent event) {
        event.getSession().getSession().setMaxInactiveInterval(idleSeconds);
        sessions.add(event.getSession());
    }

    @Override
    public void sessionDestroy(SessionDestroyEvent event) {
        sessions.remove(event.getSession());
    }

    @Override
    public int sessions() {
        return sessions.size();
    }

    @Override
    public void eachSession(Runnable work) {
        sessions.forEach(session -> session.access(work::run));
    }

    @Override
    public void each(Consumer<UI> work) {
        sessions.forEach(session -> session.access(() -> session.getUIs().stream()
            .filter(page -> !page.isClosing())
            .forEach(page -> page.access(() -> work.accept(page)))));
    }
}
