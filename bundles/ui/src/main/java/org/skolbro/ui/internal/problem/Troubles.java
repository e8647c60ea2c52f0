package org.skolbro.ui.internal.problem;

import java.io.IOException;
import java.util.Set;
import java.util.stream.Stream;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;

import org.skolbro.api.access.SignIn;
import org.skolbro.api.problem.Faceless;
import org.skolbro.ui.internal.session.Visit;
import org.skolbro.ui.internal.shell.Toast;
import org.skolbro.ui.internal.signin.SignInView;
import org.skolbro.ui.internal.text.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs what needs looking into, once, under the code that the person is shown. */
public final class Troubles {

    private static final Set<String> WRITING = Set.of("write", "channelWrite", "flush");
    private static final Logger LOG = LoggerFactory.getLogger(Troubles.class);

    private final SignIn signIn;

    public Troubles(SignIn signIn) {
        this.signIn = signIn;
    }

    /** For what happened while answering a click: a notice on the page where one is. */
    public void show(ErrorEvent event) {
        if (hungUp(event.getThrowable())) {
            return;
        }
        Trouble trouble = judge(event.getThrowable());
        UI page = UI.getCurrent();
        if (page == null) {
            return;
        }
        Visit visit = Visit.current();
        if (visit.caller().isPresent() && !signIn.isAlive(visit.caller().get())) {
            visit.leave();
            page.getPage().setLocation("/" + SignInView.PATH);
            return;
        }
        Words words = visit.words();
        String code = trouble.code().map(c -> " " + words.say("trouble.code", c)).orElse("");
        Toast.trouble(words.say(trouble.titleKey()), words.say(trouble.adviceKey()) + code);
    }

    /** A browser was closed while something was on its way to it: the library stumbles, and nobody is there to be told. */
    static boolean hungUp(Throwable thrown) {
        StackTraceElement[] trace = thrown.getStackTrace();
        return isCutLine(thrown) || trace.length > 0 && trace[0].getClassName().startsWith("org.atmosphere.");
    }

    /** The server's own exceptions are told by where they come from: its classes are not the page's to see. */
    private static boolean isCutLine(Throwable thrown) {
        return thrown instanceof IOException && Stream.of(thrown.getStackTrace())
            .anyMatch(step -> step.getClassName().startsWith("org.eclipse.jetty.") && WRITING.contains(step.getMethodName()));
    }

    Trouble judge(Throwable thrown) {
        Trouble trouble = Trouble.of(thrown);
        trouble.code().ifPresent(code -> LOG.error("Incident {}", code, Faceless.of(thrown)));
        return trouble;
    }
}
