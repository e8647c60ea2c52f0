package org.skolbro.installer.internal.archive;

import java.lang.reflect.Constructor;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.skolbro.api.form.AddOnReport.Screen;
import org.skolbro.api.text.Text;

/**
 * Which views an archive would bring. Its views get services that answer nothing, and are only asked for their list. Views are
 * known by their methods, not by their type: that stands beside Vaadin, which nobody here needs.
 */
final class TrialScreens {

    private static final int DEEPEST = 3;

    private TrialScreens() {
    }

    /** As far as can be told; a list that cannot be made without real services is left out. */
    static List<Screen> of(TrialLoader loader, Parts parts) {
        List<Screen> screens = new ArrayList<>();
        for (PartDescription part : parts.views()) {
            try {
                Object views = make(loader.loadClass(part.className()), DEEPEST);
                for (Object view : (List<?>) call(views, "views")) {
                    screens.add(new Screen((String) call(view, "path"), (Text) call(view, "title")));
                }
            } catch (ReflectiveOperationException | RuntimeException | LinkageError untold) {
                screens.add(new Screen("?", new Text(part.className(), part.className())));
            }
        }
        return screens;
    }

    private static Object call(Object on, String method) throws ReflectiveOperationException {
        return on.getClass().getMethod(method).invoke(on);
    }

    private static Object make(Class<?> type, int depth) throws ReflectiveOperationException {
        if (type == Optional.class) {
            return Optional.empty();
        }
        if (type.isInterface()) {
            return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, values) -> {
                throw new UnsupportedOperationException("Nothing answers in a trial");
            });
        }
        Constructor<?> widest = Stream.of(type.getConstructors()).max(Comparator.comparing(Constructor::getParameterCount))
            .filter(found -> depth > 0).orElseThrow(() -> new NoSuchMethodException(type.getName()));
        Object[] values = new Object[widest.getParameterCount()];
        for (int i = 0; i < values.length; i++) {
            values[i] = make(widest.getParameterTypes()[i], depth - 1);
        }
        return widest.newInstance(values);
    }
}
