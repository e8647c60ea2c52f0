package org.skolbro.ui.internal.session;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import com.vaadin.flow.server.VaadinSession;

import org.skolbro.api.access.Caller;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Here;

/**
 * One browser session: who is logged in, and what is remembered until it ends. Used only under the session's lock.
 * Sessions are not serialised: a caller that outlived its node would be nobody's log-in.
 */
public final class Visit {

    private Optional<Caller> caller = Optional.empty();
    private Locale locale = Words.SWEDISH;
    private String wanted = "";
    private boolean ended;
    private final Map<String, Object> remembered = new HashMap<>();

    /** The visit of the session at hand; outside a browser, as in a test, a new one. */
    public static Visit current() {
        VaadinSession session = VaadinSession.getCurrent();
        if (session == null) {
            return new Visit();
        }
        // of a version before this one, after an update while people work: they log in anew
        if (session.getAttribute(Visit.class.getName()) instanceof Visit visit) {
            return visit;
        }
        Visit visit = new Visit();
        visit.locale = LanguageCookie.read().orElse(Words.SWEDISH);
        session.setAttribute(Visit.class.getName(), visit);
        return visit;
    }

    public Optional<Caller> caller() {
        return caller;
    }

    /** Where the logged-in person stands. */
    public Here here() {
        return new Here(caller.orElseThrow(() -> new IllegalStateException("Nobody is logged in")), locale);
    }

    /** What another person left behind is forgotten; the same person keeps her lists when she shows a second factor. */
    public void enter(Caller arrived) {
        if (caller.map(before -> !before.account().equals(arrived.account())).orElse(true)) {
            remembered.clear();
        }
        caller = Optional.of(arrived);
    }

    public void leave() {
        ended = caller.isPresent();
        caller = Optional.empty();
        remembered.clear();
    }

    /** Whether a log-in has ended here since this was last asked. */
    public boolean takeEnded() {
        boolean was = ended;
        ended = false;
        return was;
    }

    public Locale locale() {
        return locale;
    }

    public Words words() {
        return Words.in(locale);
    }

    public void speak(Locale chosen) {
        locale = Words.in(chosen).locale();
    }

    /** The page that was asked for before log-in; taken once. */
    public String takeWanted() {
        String path = wanted;
        wanted = "";
        return path;
    }

    public void want(String path) {
        wanted = path;
    }

    /** What was remembered under a name, if it is of this kind. */
    public <T> Optional<T> recall(String name, Class<T> kind) {
        return Optional.ofNullable(remembered.get(name)).filter(kind::isInstance).map(kind::cast);
    }

    public void remember(String name, Object value) {
        remembered.put(name, value);
    }

    /** Lets go of what a departed bundle left here, so that its classes can go. */
    public void forgetAllOf(ClassLoader departed) {
        remembered.values().removeIf(value -> value.getClass().getClassLoader() == departed);
    }
}
