package org.skolbro.ui.internal.shell;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.router.BeforeEnterListener;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.SignIn;
import org.skolbro.api.document.Documents;
import org.skolbro.api.form.Forms;
import org.skolbro.api.register.Register;
import org.skolbro.api.status.Origin;
import org.skolbro.ui.internal.problem.NotFoundPage;
import org.skolbro.ui.internal.problem.ProblemPage;
import org.skolbro.ui.internal.problem.Troubles;
import org.skolbro.ui.internal.routes.ViewDirectory;
import org.skolbro.ui.internal.signin.Guard;
import org.skolbro.ui.internal.signin.SignInView;
import org.skolbro.vaadin.osgi.VaadinApplication;
import org.skolbro.vaadin.osgi.ViewFactory;
import org.skolbro.vaadin.osgi.ViewRoute;

/** The application: its frame, its log-in, its guard, and what is shown when something goes wrong. */
@Component(service = {VaadinApplication.class, ViewFactory.class})
public final class SkolbroApplication implements VaadinApplication, ViewFactory {

    private static final Set<Class<? extends com.vaadin.flow.component.Component>> ERRORS =
        Set.of(NotFoundPage.class, ProblemPage.class);

    private final Surroundings around;
    private final Troubles troubles;

    @Activate
    public SkolbroApplication(@Reference ViewDirectory directory, @Reference SignIn signIn, @Reference Register register,
            @Reference Documents documents, @Reference Forms forms, @Reference Origin origin) {
        around = new Surroundings(directory.catalogue(), signIn, register, documents, forms, origin);
        troubles = new Troubles(signIn);
    }

    @Override
    public Class<? extends AppShellConfigurator> shell() {
        return Shell.class;
    }

    @Override
    public List<ViewRoute> routes() {
        return List.of(ViewRoute.bare(SignInView.PATH, SignInView.class));
    }

    @Override
    public Set<Class<? extends com.vaadin.flow.component.Component>> errorViews() {
        return ERRORS;
    }

    @Override
    public BeforeEnterListener guard(UI page) {
        return new Guard(around.signIn(), around.catalogue(), Set.of(SignInView.class), ERRORS);
    }

    @Override
    public <T> Optional<T> create(Class<T> type) {
        Object made = null;
        if (type == MainLayout.class) {
            made = new MainLayout(around);
        } else if (type == SignInView.class) {
            made = new SignInView(around.signIn(), around.demo());
        } else if (type == ProblemPage.class) {
            made = new ProblemPage(troubles);
        }
        return Optional.ofNullable(made).map(type::cast);
    }

    /** A session that was left alone ends at the log-in, where a sentence says why. */
    @Override
    public void starting(ServiceInitEvent event) {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredURL("/" + SignInView.PATH + "?vilande");
        messages.setSessionExpiredNotificationEnabled(false);
        event.getSource().setSystemMessagesProvider(info -> messages);
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(troubles::show));
    }
}
