package org.skolbro.itests.door;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.karaf.shell.api.console.SessionFactory;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/** The doors that are not services of the domain: addresses of views, commands of the shell, whatever answers on the web. */
final class RunningDoors {

    private static final String WHITEBOARD = "osgi.http.whiteboard.";

    private final BundleContext context;

    RunningDoors(BundleContext context) {
        this.context = context;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        offered("org.skolbro.ui.internal.routes.ShellViews").forEach(giver -> ((List<?>) call(giver, "entries"))
            .forEach(entry -> lines.add(view(call(entry, "view")))));
        offered("org.skolbro.ui.view.SchoolFormViews").forEach(giver -> ((List<?>) call(giver, "views"))
            .forEach(view -> lines.add(view(view))));
        SessionFactory shell = context.getService(context.getServiceReference(SessionFactory.class));
        shell.getRegistry().getCommands().stream().filter(command -> command.getScope().equals("skolbro"))
            .forEach(command -> lines.add("COMMAND " + command.getName()));
        servlets(lines);
        return lines;
    }

    private static String view(Object view) {
        return "VIEW " + call(view, "path") + " " + call(view, "shownTo");
    }

    /** Everything that has an address of its own on the whiteboard. */
    private void servlets(List<String> lines) {
        try {
            ServiceReference<?>[] all = context.getAllServiceReferences(null, "(|(" + WHITEBOARD + "servlet.pattern=*)("
                + WHITEBOARD + "resource.pattern=*)(" + WHITEBOARD + "filter.pattern=*))");
            for (ServiceReference<?> one : all == null ? new ServiceReference<?>[0] : all) {
                for (String key : List.of("servlet.pattern", "resource.pattern", "filter.pattern")) {
                    Object pattern = one.getProperty(WHITEBOARD + key);
                    if (pattern != null) {
                        lines.add("SERVLET " + (pattern instanceof String[] many ? Arrays.toString(many) : pattern) + " of "
                            + one.getBundle().getSymbolicName());
                    }
                }
            }
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Object> offered(String type) {
        try {
            List<Object> all = new ArrayList<>();
            for (ServiceReference<?> reference : context.getAllServiceReferences(type, null)) {
                all.add(context.getService(reference));
            }
            return all;
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object call(Object target, String name) {
        try {
            Method method = target.getClass().getMethod(name);
            method.setAccessible(true);
            return method.invoke(target);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(name, e);
        }
    }
}
