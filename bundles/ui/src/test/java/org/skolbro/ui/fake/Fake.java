package org.skolbro.ui.fake;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/** Makes a service from an object that has the few methods that a test needs; the others fail the test when called. */
public final class Fake {

    private Fake() {
    }

    public static <T> T of(Class<T> service, Object answers) {
        InvocationHandler handler = (proxy, method, arguments) -> answer(service, answers, method, arguments);
        return service.cast(Proxy.newProxyInstance(service.getClassLoader(), new Class<?>[] {service}, handler));
    }

    /** A service that nobody is expected to ask. */
    public static <T> T unasked(Class<T> service) {
        return of(service, new Object());
    }

    private static Object answer(Class<?> service, Object answers, Method method, Object[] arguments) throws Throwable {
        for (Method own : answers.getClass().getDeclaredMethods()) {
            if (own.getName().equals(method.getName()) && own.getParameterCount() == method.getParameterCount()) {
                own.setAccessible(true);
                try {
                    return own.invoke(answers, arguments);
                } catch (InvocationTargetException e) {
                    throw e.getCause();
                }
            }
        }
        return switch (method.getName()) {
            case "toString" -> "fake " + service.getSimpleName();
            case "hashCode" -> System.identityHashCode(answers);
            case "equals" -> false;
            default -> throw new AssertionError(service.getSimpleName() + "." + method.getName() + " was not expected");
        };
    }
}
