package org.skolbro.ui.internal.signin;

import java.util.function.Consumer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;

import org.skolbro.api.access.SignIn;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Here;

/** Sets up a second factor: the secret for the app, and a code from it as proof that it arrived. */
public final class SecondFactorSetUp extends Div {

    private final SignIn signIn;
    private final Here here;
    private final Consumer<SignIn.SignedIn> done;
    private final SecondFactorPanel panel;

    public SecondFactorSetUp(Here here, SignIn signIn, Consumer<SignIn.SignedIn> done, Runnable back) {
        this.here = here;
        this.signIn = signIn;
        this.done = done;
        Words words = Words.of(here);
        SignIn.SecondFactor offered = signIn.offerSecondFactor(here.caller());
        Code secret = new Code(grouped(offered.secret()));
        secret.addClassName("secret");
        Anchor inApp = new Anchor();
        inApp.setText(words.say("factor.open-app"));
        // a scheme of its own, which only what the core made may have
        inApp.setUnsafeHref(offered.address());
        inApp.setRouterIgnore(true);
        OrderedList steps = new OrderedList(new ListItem(words.say("factor.step-app")),
            step(new Paragraph(words.say("factor.step-scan")), new QrCode(offered.address(), words.say("factor.qr-code")),
                new Paragraph(words.say("factor.step-secret")), secret, inApp),
            new ListItem(words.say("factor.step-code")));
        steps.addClassName("steps");
        panel = SecondFactorPanel.last(words, this::confirm, back);
        addClassName("form-column");
        add(steps, panel);
    }

    private static ListItem step(Component... parts) {
        Div body = new Div(parts);
        body.addClassName("stack-close");
        return new ListItem(body);
    }

    private void confirm(String code) {
        switch (signIn.confirmSecondFactor(here.caller(), code.replace(" ", ""))) {
            case SignIn.SignedIn signed -> done.accept(signed);
            case SignIn.Denied denied -> panel.complain(Words.of(here).say(SignInFlow.inWords(denied.reason(),
                denied.retryAfter())));
        }
    }

    /** In groups of four, as one reads it aloud. */
    static String grouped(String secret) {
        return secret.replaceAll("(.{4})(?=.)", "$1 ");
    }
}
