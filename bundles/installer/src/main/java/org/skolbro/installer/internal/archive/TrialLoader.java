package org.skolbro.installer.internal.archive;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Map;

import org.skolbro.installer.internal.archive.House.Classes;

/** Loads the classes of an archive as the framework would, without the framework knowing: own classes, imports, Java itself. */
final class TrialLoader extends ClassLoader {

    private final Map<String, byte[]> files;
    private final Map<String, Classes> imports;

    TrialLoader(Map<String, byte[]> files, Map<String, Classes> imports) {
        super(ClassLoader.getPlatformClassLoader());
        this.files = files;
        this.imports = imports;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (name.startsWith("java.")) {
            return super.loadClass(name, resolve);
        }
        Classes offered = imports.get(packageOf(name));
        if (offered != null) {
            return offered.load(name);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> known = findLoadedClass(name);
            return known == null ? findClass(name) : known;
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = files.get(name.replace('.', '/') + ".class");
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }

    @Override
    public InputStream getResourceAsStream(String name) {
        byte[] bytes = files.get(name);
        return bytes == null ? null : new ByteArrayInputStream(bytes);
    }

    private static String packageOf(String name) {
        int end = name.lastIndexOf('.');
        return end < 0 ? "" : name.substring(0, end);
    }
}
