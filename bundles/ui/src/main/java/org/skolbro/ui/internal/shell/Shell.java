package org.skolbro.ui.internal.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.ui.Transport;

/**
 * The page around all pages. From the browser to the server everything is an ordinary request, so that log-in can change
 * the session id; the other way goes by web socket.
 */
@Push(transport = Transport.WEBSOCKET_XHR)
@Viewport("width=device-width, initial-scale=1")
@StyleSheet("aura/aura.css")
@StyleSheet("theme/skolbro.css")
@ColorScheme(ColorScheme.Value.LIGHT_DARK)
public final class Shell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "theme/icon.svg", "any");
        settings.addMetaTag("robots", "noindex");
        settings.setPageTitle("Skolbro");
    }
}
