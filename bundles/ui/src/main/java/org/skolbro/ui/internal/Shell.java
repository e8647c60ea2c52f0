package org.skolbro.ui.internal;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.shared.ui.Transport;

/** The page around all views. Clicks stay ordinary requests, so that the session id can change at log-in. */
@Push(transport = Transport.WEBSOCKET_XHR)
@StyleSheet("aura/aura.css")
@StyleSheet("theme/skolbro.css")
public final class Shell implements AppShellConfigurator {
}
