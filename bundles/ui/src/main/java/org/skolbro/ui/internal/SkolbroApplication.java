package org.skolbro.ui.internal;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.router.BeforeEnterListener;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.skolbro.vaadin.osgi.VaadinApplication;
import org.skolbro.vaadin.osgi.ViewRoute;

/** Everything a person sees of Skolbro. */
@Component
public final class SkolbroApplication implements VaadinApplication {

    @Override
    public Class<? extends AppShellConfigurator> shell() {
        return Shell.class;
    }

    @Override
    public List<ViewRoute> routes() {
        return List.of(ViewRoute.bare("", LoginView.class));
    }

    @Override
    public Set<Class<? extends com.vaadin.flow.component.Component>> errorViews() {
        return Set.of();
    }

    @Override
    public BeforeEnterListener guard(UI page) {
        return event -> { };
    }
}
