package org.skolbro.ui.internal.shell;

import com.vaadin.flow.component.combobox.ComboBox;

import org.skolbro.ui.internal.session.Cookies;

/**
 * The key "/" goes to the search from anywhere but where one types. It can be turned off, because who speaks to the
 * computer may say it by accident (WCAG 2.2, 2.1.4).
 */
final class SlashKey {

    private static final String COOKIE = "skolbro-slash";

    /** Vaadin's own shortcuts see shift and slash on a Swedish keyboard, and they listen while one types. */
    private static final String LISTEN = """
        const box = this;
        const listen = event => {
            if (!box.isConnected) {
                document.removeEventListener('keydown', listen);
                return;
            }
            const typing = event.composedPath()[0].matches('input, textarea, [contenteditable]');
            if (event.key !== '/' || event.ctrlKey || event.altKey || event.metaKey || typing
                    || document.cookie.includes($0) || document.querySelector('vaadin-dialog[opened]')) {
                return;
            }
            event.preventDefault();
            box.focus();
        };
        document.addEventListener('keydown', listen);
        """;

    private SlashKey() {
    }

    static void focuses(ComboBox<?> box) {
        box.addAttachListener(attached -> box.getElement().executeJs(LISTEN, COOKIE + "=off"));
        box.getElement().setAttribute("aria-keyshortcuts", "/");
    }

    static boolean isOn() {
        return Cookies.read(COOKIE).filter("off"::equals).isEmpty();
    }

    static void turn(boolean on) {
        Cookies.write(COOKIE, on ? "on" : "off");
    }
}
