package org.skolbro.core.bundle;

import java.util.List;
import java.util.Set;

/**
 * What the classes of a guest, a school form or an add-on, may name. One list for the scan at install, the walls at run time and
 * the test kit. The longest entry that fits decides; what no entry fits is closed. Names are as in class files, with slashes.
 */
public final class GuestRules {

    private static final List<String> OPEN = List.of(
        "org/skolbro/api/", "org/skolbro/ui/view/", "org/osgi/annotation/", "org/osgi/service/component/annotations/",
        "com/vaadin/flow/", "com/vaadin/flow/server/Command", "com/vaadin/flow/server/StreamResource",
        "com/vaadin/flow/server/streams/",
        "java/lang/", "java/util/", "java/time/", "java/text/", "java/math/", "java/io/", "java/nio/charset/", "java/nio/ByteBuffer",
        "java/nio/CharBuffer", "java/net/URI", "java/net/URLEncoder", "java/net/URLDecoder", "java/security/MessageDigest",
        "java/security/SecureRandom", "java/security/NoSuchAlgorithmException", "java/security/GeneralSecurityException");

    private static final List<String> CLOSED = List.of(
        // its own front end, routes and server: the shell has them
        "com/vaadin/flow/component/dependency/", "com/vaadin/flow/component/page/AppShellConfigurator", "com/vaadin/flow/component/page/Push",
        "com/vaadin/flow/component/WebComponentExporter", "com/vaadin/flow/component/internal/", "com/vaadin/flow/di/",
        "com/vaadin/flow/internal/", "com/vaadin/flow/router/Layout", "com/vaadin/flow/router/Route", "com/vaadin/flow/server/",
        "com/vaadin/flow/theme/Theme",
        // the insides of others
        "java/lang/reflect/", "java/lang/invoke/MethodHandleProxies", "java/lang/invoke/VarHandle", "java/lang/Module", "java/lang/ClassLoader",
        "java/lang/StackWalker", "java/lang/SecurityManager", "java/util/ServiceLoader", "java/io/ObjectInputStream",
        "java/lang/instrument/", "java/lang/management/", "java/lang/foreign/",
        // threads, and what outlives its class loader in them
        "java/lang/Thread", "java/lang/InheritableThreadLocal", "java/util/Timer", "java/util/concurrent/Executors", "java/util/concurrent/ForkJoin",
        "java/util/concurrent/ThreadPoolExecutor", "java/util/concurrent/ScheduledThreadPoolExecutor",
        // the machine
        "java/lang/Process", "java/lang/Runtime", "java/io/File", "java/io/RandomAccessFile", "java/util/logging/", "java/util/prefs/",
        "java/util/jar/", "java/util/zip/");

    /** Open although an entry above begins like it. */
    private static final Set<String> EXACTLY_OPEN = Set.of("java/lang/RuntimeException", "java/lang/runtime/ObjectMethods",
        "java/lang/runtime/SwitchBootstraps", "java/io/FileNotFoundException", "com/vaadin/flow/router/RouteParameters",
        "com/vaadin/flow/router/RouterLink", "com/vaadin/flow/router/RouterLayout");

    private static final List<String> KNOWN_ROOTS = List.of("java/", "javax/", "jakarta/", "jdk/", "sun/", "com/sun/", "com/vaadin/",
        "org/skolbro/", "org/osgi/", "org/apache/karaf/", "org/apache/felix/", "org/eclipse/", "org/ops4j/", "org/slf4j/", "org/w3c/",
        "org/xml/", "tools/jackson/", "com/fasterxml/", "org/postgresql/", "org/apache/derby/", "com/zaxxer/");

    private static final Set<String> CLOSED_OF_SYSTEM = Set.of("exit", "load", "loadLibrary", "setOut", "setErr", "setIn",
        "setProperty", "setProperties", "clearProperty", "getProperty", "getProperties", "getenv", "setSecurityManager");
    private static final Set<String> CLOSED_OF_CLASS = Set.of("forName", "getClassLoader", "getDeclaredMethod", "getDeclaredMethods",
        "getMethod", "getMethods", "getDeclaredField", "getDeclaredFields", "getField", "getFields", "getConstructor",
        "getConstructors", "getDeclaredConstructor", "getDeclaredConstructors", "newInstance", "getModule", "getProtectionDomain");

    private GuestRules() {
    }

    /** Whether the class may be named. The guest's own classes are not asked about. */
    public static boolean opens(String name) {
        return EXACTLY_OPEN.contains(name) || longest(OPEN, name) > longest(CLOSED, name);
    }

    /** The same for texts that may be no class at all: only what is known not to be open is forbidden. */
    public static boolean forbids(String name) {
        return KNOWN_ROOTS.stream().anyMatch(name::startsWith) && !opens(name);
    }

    /** Whether the method may be called. */
    public static boolean opens(String owner, String method) {
        return opens(owner) && switch (owner) {
            case "java/lang/System" -> !CLOSED_OF_SYSTEM.contains(method);
            case "java/lang/Class" -> !CLOSED_OF_CLASS.contains(method);
            // the compiler writes them into what starts a lambda, and nobody calls them
            case "java/lang/invoke/MethodHandles", "java/lang/invoke/MethodHandles$Lookup" -> false;
            default -> true;
        };
    }

    /** Whether a guest may be wired to the package, written with dots. */
    public static boolean offers(String packageName) {
        String path = packageName.replace('.', '/') + "/";
        return opens(path) || OPEN.stream().anyMatch(open -> open.startsWith(path));
    }

    private static int longest(List<String> entries, String name) {
        return entries.stream().filter(name::startsWith).mapToInt(String::length).max().orElse(-1);
    }
}
