package org.skolbro.ui.internal.session;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;

/** What is kept in the browser for a year, whoever uses it. Says nothing about a person. */
public final class Cookies {

    private Cookies() {
    }

    public static Optional<String> read(String name) {
        VaadinRequest request = VaadinRequest.getCurrent();
        return request == null ? Optional.empty() : from(request.getHeader("Cookie"), name);
    }

    static Optional<String> from(String header, String name) {
        Matcher found = Pattern.compile("(?:^|; *)" + Pattern.quote(name) + "=([^;]*)").matcher(header == null ? "" : header);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    /** Written by the browser itself: the answer to a click has no headers of its own once it comes by web socket. */
    public static void write(String name, String value) {
        UI.getCurrent().getPage().executeJs("document.cookie = $0",
            name + "=" + value + ";path=/;max-age=31536000;samesite=lax");
    }
}
