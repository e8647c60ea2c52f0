package org.skolbro.persistence.internal.database;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;

import org.eclipse.persistence.jpa.PersistenceProvider;
import org.eclipse.persistence.sessions.Session;

/** Sees our entities and both bundles of the provider, as a flat class path would. */
final class UnitClassLoader extends ClassLoader {

    private static final List<ClassLoader> SOURCES = List.of(
        UnitClassLoader.class.getClassLoader(),
        PersistenceProvider.class.getClassLoader(),
        Session.class.getClassLoader());

    UnitClassLoader() {
        super(UnitClassLoader.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        ClassNotFoundException first = null;
        for (ClassLoader source : SOURCES) {
            try {
                return source.loadClass(name);
            } catch (ClassNotFoundException notHere) {
                first = first == null ? notHere : first;
            }
        }
        throw first;
    }

    @Override
    public URL getResource(String name) {
        return SOURCES.stream().map(source -> source.getResource(name))
            .filter(found -> found != null).findFirst().orElse(null);
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        for (ClassLoader source : SOURCES) {
            Enumeration<URL> found = source.getResources(name);
            if (found.hasMoreElements()) {
                return found;
            }
        }
        return Collections.emptyEnumeration();
    }
}
