package org.skolbro.vaadin.osgi.internal;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardContextSelect;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/**
 * Answers while the application is not there: at the start until its database is, and while its bundles are exchanged.
 * The application's pattern beats this one, so nobody has to take the page away.
 */
@Component(service = Servlet.class)
@HttpWhiteboardContextSelect(StartContext.SELECTED)
@HttpWhiteboardServletPattern("/")
public final class StartPage extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int SECONDS = 2;
    private static final byte[] PAGE = """
        <!doctype html>
        <html lang="sv">
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <meta http-equiv="refresh" content="%d">
        <title>Skolbro</title>
        <style>
          body { display: grid; place-content: center; min-height: 90vh; text-align: center; font: 1.25rem system-ui, sans-serif }
          p { margin: 0.25em }
        </style>
        <p>Skolbro startar. Sidan öppnas av sig själv.</p>
        <p lang="en">Skolbro is starting. The page will open by itself.</p>
        """.formatted(SECONDS).getBytes(StandardCharsets.UTF_8);

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SecurityHeaders.onEvery(response);
        response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Retry-After", String.valueOf(SECONDS));
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("text/html;charset=utf-8");
        response.setContentLength(PAGE.length);
        response.getOutputStream().write(PAGE);
    }
}
