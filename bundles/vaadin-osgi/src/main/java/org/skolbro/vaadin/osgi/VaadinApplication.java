package org.skolbro.vaadin.osgi;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterListener;
import com.vaadin.flow.server.ServiceInitEvent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * One Vaadin application. Registered as a service, it is served at {@code /} until it is unregistered; files below
 * {@code META-INF/resources} of the bundle that registers it are served as they are.
 */
@ConsumerType
public interface VaadinApplication {

    /** The class that carries the annotations of the page: theme, style sheets, push. */
    Class<? extends AppShellConfigurator> shell();

    /** The views that are there as long as the application is; views that come and go belong in {@link Routes}. */
    List<ViewRoute> routes();

    /** The views for what goes wrong: each implements {@code HasErrorParameter} for the exception it shows. */
    Set<Class<? extends Component>> errorViews();

    /** Who decides, before each navigation of this new browser page, whether it may go there. */
    BeforeEnterListener guard(UI page);

    /** Where a page goes whose view was taken away. */
    default String refuge() {
        return "";
    }

    /** The texts; empty leaves the choice to Vaadin. */
    default Optional<I18NProvider> translations() {
        return Optional.empty();
    }

    /** Called once, before the first request, for listeners that nothing here provides. */
    default void starting(ServiceInitEvent event) {
    }
}
