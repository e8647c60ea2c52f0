package org.skolbro.ui.internal.signin;

import java.util.Optional;
import java.util.Set;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterListener;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;

import org.skolbro.api.access.Caller;
import org.skolbro.api.access.SignIn;
import org.skolbro.ui.internal.routes.Catalogue;
import org.skolbro.ui.internal.session.Visit;

/** Stands before every navigation of a page, the shell's own views and add-ons' alike. */
public final class Guard implements BeforeEnterListener {

    private final SignIn signIn;
    private final Catalogue catalogue;
    private final Set<Class<? extends Component>> open;
    private final Set<Class<? extends Component>> errors;

    /**
     * @param open views that need no caller
     * @param errors pages for what went wrong, for everybody who is logged in
     */
    public Guard(SignIn signIn, Catalogue catalogue, Set<Class<? extends Component>> open,
            Set<Class<? extends Component>> errors) {
        this.signIn = signIn;
        this.catalogue = catalogue;
        this.open = Set.copyOf(open);
        this.errors = Set.copyOf(errors);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<Caller> living = living();
        Class<?> target = event.getNavigationTarget();
        if (open.contains(target) || errors.contains(target) && living.isPresent()) {
            return;
        }
        switch (Admission.to(catalogue.view(target), living)) {
            case ENTER -> { }
            case LOG_IN -> {
                Visit.current().want(safe(event.getLocation()));
                event.forwardTo(SignInView.PATH);
            }
            case STEP_UP -> {
                Visit.current().want(safe(event.getLocation()));
                event.forwardTo(StepUpView.PATH);
            }
            case NOT_HERE -> event.rerouteToError(NotFoundException.class);
        }
    }

    /** The caller of this session, unless the log-in ended elsewhere; then the session forgets her too. */
    private Optional<Caller> living() {
        Visit visit = Visit.current();
        if (visit.caller().isPresent() && !signIn.isAlive(visit.caller().get())) {
            visit.leave();
        }
        return visit.caller();
    }

    /** Only a path within: the place to return to can never lead to another site. */
    static String safe(Location location) {
        String path = location.getPathWithQueryParameters();
        return path.matches("[A-Za-z0-9][A-Za-z0-9/_.:?=&%-]*") && !path.contains("//") ? path : "";
    }
}
