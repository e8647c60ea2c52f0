package org.skolbro.ui.internal.signin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;

import org.skolbro.api.access.Caller;
import org.skolbro.api.access.SignIn;
import org.skolbro.ui.internal.session.Visit;
import org.skolbro.ui.internal.shell.LanguageSwitch;
import org.skolbro.ui.internal.shell.Logo;
import org.skolbro.ui.internal.text.Words;

/** The log-in page: one panel at a time. */
public final class SignInView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    public static final String PATH = "logga-in";

    private final SignInFlow flow;
    private final Words words = Visit.current().words();
    private final Demo demo;
    private final Div panel = new Div();
    private final Paragraph notice = new Paragraph();

    public SignInView(SignIn signIn, Demo demo) {
        this.demo = demo;
        flow = new SignInFlow(signIn, origin());
        addClassName("signin");
        panel.addClassName("signin-panel");
        notice.addClassName("signin-notice");
        notice.getElement().setAttribute("role", "status");
        Div brand = new Div(new Logo(), new H1(words.say("app.name")));
        brand.addClassName("signin-brand");
        Main main = new Main(brand, new Paragraph(words.say("app.claim")), notice, panel);
        main.addClassName("signin-card");
        add(new LanguageSwitch(words.locale()), main);
        if (demo.on()) {
            main.add(new DemoLogIns(demo, words, this::showPassword));
        }
        showPassword("");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        if (parameters.getSingleParameter("ut").isPresent()) {
            notice.setText(words.say("signin.signed-out"));
        } else if (parameters.getSingleParameter("vilande").isPresent()) {
            notice.setText(words.say("signin.idle"));
        }
        if (Visit.current().takeEnded()) {
            notice.setText(words.say("signin.ended"));
        }
        notice.setVisible(!notice.getText().isEmpty());
        if (Visit.current().caller().isPresent()) {
            event.forwardTo("");
        }
    }

    @Override
    public String getPageTitle() {
        return words.say("signin.title") + " · " + words.say("app.name");
    }

    private void showPassword(String userName) {
        show(new PasswordPanel(words, userName, demo.on() && !userName.isEmpty() ? Demo.PASSWORD : "",
            (user, password) -> follow(flow.password(user, password)), this::showOneTimeCode));
    }

    private void showOneTimeCode() {
        show(new OneTimeCodePanel(words, entered -> follow(flow.oneTimeCode(entered.userName(), entered.code(),
            entered.password(), entered.repeated())), () -> showPassword("")));
    }

    private void showSecondFactor() {
        show(SecondFactorPanel.alone(words, code -> follow(flow.secondFactor(code)), () -> {
            flow.giveUp();
            showPassword("");
        }));
    }

    private void show(Component step) {
        panel.removeAll();
        panel.add(step);
    }

    private void follow(SignInFlow.Step step) {
        switch (step) {
            case SignInFlow.Stay stay -> ((SignInPanel) panel.getComponentAt(0)).complain(words.say(stay.reason()));
            case SignInFlow.AskForCode ignored -> showSecondFactor();
            case SignInFlow.Enter enter -> enter(enter.caller());
        }
    }

    /** A new session id at log-in: one that was planted before is worth nothing afterwards. */
    static void enter(Caller caller) {
        if (VaadinRequest.getCurrent() instanceof VaadinServletRequest request) {
            request.changeSessionId();
        }
        Visit visit = Visit.current();
        visit.enter(caller);
        UI.getCurrent().getPage().setLocation("/" + visit.takeWanted());
    }

    private static String origin() {
        VaadinRequest request = VaadinRequest.getCurrent();
        return request == null ? "" : request.getRemoteAddr();
    }
}
