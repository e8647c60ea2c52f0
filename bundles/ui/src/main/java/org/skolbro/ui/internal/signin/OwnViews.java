package org.skolbro.ui.internal.signin;

import java.util.List;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Role;
import org.skolbro.api.access.SignIn;
import org.skolbro.ui.internal.routes.Entry;
import org.skolbro.ui.internal.routes.Section;
import org.skolbro.ui.internal.routes.ShellViews;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.View;

/** Everybody's own account: password and second factor. */
@Component
public final class OwnViews implements ShellViews {

    private final SignIn signIn;

    @Activate
    public OwnViews(@Reference SignIn signIn) {
        this.signIn = signIn;
    }

    @Override
    public List<Entry> entries() {
        return List.of(
            Entry.of(Section.OWN, 1, View.at(OwnAccountView.PATH, OwnAccountView.class,
                here -> new OwnAccountView(here, signIn))
                .titled(Words.both("own.title")).shownTo(Role.TEACHER, Role.values())),
            Entry.of(Section.OWN, 2, View.at(StepUpView.PATH, StepUpView.class, here -> new StepUpView(here, signIn))
                .titled(Words.both("factor.page")).shownTo(Role.TEACHER, Role.values())));
    }
}
