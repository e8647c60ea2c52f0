package org.skolbro.vaadin.osgi.internal;

import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.Base64;

/** What every answer tells the browser not to do. */
final class SecurityHeaders {

    private static final String POLICY = "Content-Security-Policy";

    // eval: how Vaadin runs server-sent scripts; inline styles: how its components lay themselves out
    private static final String PAGE = String.join("; ",
        "default-src 'self'",
        "script-src 'self' 'unsafe-eval' 'nonce-%s'",
        "style-src 'self' 'unsafe-inline'",
        "img-src 'self' data: blob:",
        "font-src 'self' data:",
        "connect-src 'self'",
        "frame-src 'self' blob:",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
        "frame-ancestors 'none'");
    private static final String OTHERS = "default-src 'self'; object-src 'none'; frame-ancestors 'none'";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE_BYTES = 18;

    private SecurityHeaders() {
    }

    static void onEvery(HttpServletResponse response) {
        response.setHeader(POLICY, OTHERS);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    }

    /** The page itself may run the scripts that stand in it now, and none that somebody writes into it later. */
    static void onPage(IndexHtmlResponse page) {
        byte[] bytes = new byte[NONCE_BYTES];
        RANDOM.nextBytes(bytes);
        String nonce = Base64.getEncoder().encodeToString(bytes);
        page.getDocument().getElementsByTag("script").attr("nonce", nonce);
        page.getVaadinResponse().setHeader(POLICY, PAGE.formatted(nonce));
        page.getVaadinResponse().setHeader("Cache-Control", "no-store");
    }
}
