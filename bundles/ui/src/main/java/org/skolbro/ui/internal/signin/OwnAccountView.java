package org.skolbro.ui.internal.signin;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;

import org.skolbro.api.access.SignIn;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.ui.internal.session.Visit;
import org.skolbro.ui.internal.shell.Toast;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.Sheet;

/** My account: choose another password, set up the second factor. */
public final class OwnAccountView extends Sheet implements BeforeEnterObserver {

    public static final String PATH = "mitt-konto";

    private final Here here;
    private final SignIn signIn;
    private final Words words;
    private final Section factor = new Section();

    public OwnAccountView(Here here, SignIn signIn) {
        super(Words.of(here).say("own.title"), List.of());
        this.here = here;
        this.signIn = signIn;
        words = Words.of(here);
        lead(words.say("own.lead", here.caller().displayName()));
        factor.add(new H2(words.say("factor.title")));
        factor.add(signIn.hasSecondFactor(here.caller()) ? new Paragraph(words.say("factor.on")) : offer());
        factor.addClassNames("stack", "own-factor");
        content(password(), factor);
    }

    /** The page is loaded anew after a change: everything on it then stands on the new caller. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (event.getLocation().getQueryParameters().getSingleParameter("bytt").isPresent()) {
            Toast.done(words.say("own.password-changed"));
        }
    }

    private Component password() {
        PasswordChange form = new PasswordChange(words, entered -> {
            Outcome<?> outcome = signIn.changePassword(here.caller(), entered.current().toCharArray(),
                entered.chosen().toCharArray());
            if (outcome instanceof Outcome.Done<?>(org.skolbro.api.access.Caller renewed)) {
                Visit.current().enter(renewed);
                getUI().ifPresent(ui -> ui.getPage().setLocation("/" + PATH + "?bytt"));
            }
            return outcome;
        });
        Section section = new Section(new H2(words.say("own.password")), form);
        section.addClassName("stack");
        return section;
    }

    private void reload() {
        getUI().ifPresent(ui -> ui.getPage().reload());
    }

    private Component offer() {
        Button start = new Button(words.say("factor.set-up"));
        start.addClickListener(click -> {
            factor.remove(start);
            factor.add(new SecondFactorSetUp(here, signIn, signed -> SignInView.enter(signed.caller()), this::reload));
        });
        return start;
    }
}
