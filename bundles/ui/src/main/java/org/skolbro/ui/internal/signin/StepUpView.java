package org.skolbro.ui.internal.signin;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;

import org.skolbro.api.access.SignIn;
import org.skolbro.ui.internal.session.Visit;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.Sheet;

/** Asks for the second factor before a page that needs it, or helps to set one up. */
public final class StepUpView extends Sheet {

    public static final String PATH = "tvasteg";

    private final SignIn signIn;
    private final Here here;
    private final Words words;

    public StepUpView(Here here, SignIn signIn) {
        super(Words.of(here).say("factor.page"), List.of());
        this.here = here;
        this.signIn = signIn;
        words = Words.of(here);
        boolean known = signIn.hasSecondFactor(here.caller());
        lead(known ? "" : words.say("factor.why"));
        add(known ? asking() : new SecondFactorSetUp(here, signIn, this::goOn, StepUpView::back));
    }

    private Component asking() {
        return SecondFactorPanel.alone(words, this::show, StepUpView::back);
    }

    private static void back() {
        UI.getCurrent().navigate("");
    }

    private void show(String code) {
        switch (signIn.withSecondFactor(here.caller(), code.replace(" ", ""))) {
            case SignIn.SignedIn signed -> goOn(signed);
            case SignIn.Denied denied -> getChildren().filter(SignInPanel.class::isInstance).map(SignInPanel.class::cast)
                .forEach(panel -> panel.complain(words.say(SignInFlow.inWords(denied.reason(), denied.retryAfter()))));
        }
    }

    private void goOn(SignIn.SignedIn signed) {
        Visit.current().enter(signed.caller());
        SignInView.enter(signed.caller());
    }
}
