package org.skolbro.installer.internal.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Stream;

import org.apache.felix.utils.manifest.Clause;
import org.apache.felix.utils.manifest.Parser;
import org.osgi.framework.Constants;
import org.osgi.framework.Version;
import org.osgi.framework.VersionRange;
import org.skolbro.api.text.Text;

/** What the manifest says, and what it may not say. */
final class Headers {

    /** Each would give the bundle a way in or out that nothing here looks after. */
    private static final List<String> FORBIDDEN = List.of(Constants.BUNDLE_ACTIVATOR, Constants.FRAGMENT_HOST, Constants.REQUIRE_BUNDLE,
        Constants.DYNAMICIMPORT_PACKAGE, Constants.EXPORT_PACKAGE, Constants.BUNDLE_NATIVECODE, "ExtensionBundle-Activator",
        "SPI-Provider", "SPI-Consumer", "Karaf-Commands", "Meta-Persistence", "Web-ContextPath", "Bundle-Blueprint",
        "Launcher-Agent-Class", "Class-Path", "Multi-Release");

    private final Attributes main;
    private final List<Text> faults = new ArrayList<>();

    Headers(Manifest manifest) throws Refusal {
        main = manifest.getMainAttributes();
        if (symbolicName().isEmpty() || version().isEmpty()) {
            throw new Refusal(ArchiveSentences.noBundle());
        }
        FORBIDDEN.stream().filter(header -> main.getValue(header) != null)
            .forEach(header -> faults.add(ArchiveSentences.forbiddenHeader(header)));
        String classPath = value(Constants.BUNDLE_CLASSPATH);
        if (!classPath.isEmpty() && !classPath.equals(".")) {
            faults.add(ArchiveSentences.forbiddenHeader(Constants.BUNDLE_CLASSPATH));
        }
    }

    List<Text> faults() {
        return faults;
    }

    String symbolicName() {
        return clauses(Constants.BUNDLE_SYMBOLICNAME).map(Clause::getName).findFirst().orElse("");
    }

    /** Empty when it is none. */
    String version() {
        try {
            String version = value(Constants.BUNDLE_VERSION);
            return version.isEmpty() ? "" : Version.parseVersion(version).toString();
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    /** A package that is needed. @param range as the framework writes it */
    record Needed(String name, VersionRange range, boolean optional) {
    }

    List<Needed> packages() throws Refusal {
        try {
            return clauses(Constants.IMPORT_PACKAGE).map(Headers::needed).toList();
        } catch (IllegalArgumentException e) {
            throw new Refusal(ArchiveSentences.badHeader(Constants.IMPORT_PACKAGE));
        }
    }

    private static Needed needed(Clause clause) {
        String version = clause.getAttribute(Constants.VERSION_ATTRIBUTE);
        return new Needed(clause.getName(), new VersionRange(version == null ? "0" : version),
            Constants.RESOLUTION_OPTIONAL.equals(clause.getDirective(Constants.RESOLUTION_DIRECTIVE)));
    }

    /** Another thing that is needed. @param filter of the framework; empty when anything of the kind will do */
    record Capability(String namespace, String filter, boolean optional) {
    }

    List<Capability> capabilities() {
        return clauses(Constants.REQUIRE_CAPABILITY).map(clause -> new Capability(clause.getName(),
            clause.getDirective(Constants.FILTER_DIRECTIVE) == null ? "" : clause.getDirective(Constants.FILTER_DIRECTIVE),
            Constants.RESOLUTION_OPTIONAL.equals(clause.getDirective(Constants.RESOLUTION_DIRECTIVE)))).toList();
    }

    /** Paths of component descriptions. */
    List<String> components() {
        return Stream.of(value("Service-Component").split(",")).map(String::strip).filter(path -> !path.isEmpty()).toList();
    }

    private Stream<Clause> clauses(String header) {
        String value = value(header);
        return value.isEmpty() ? Stream.empty() : Stream.of(Parser.parseHeader(value));
    }

    private String value(String header) {
        String value = main.getValue(header);
        return value == null ? "" : value.strip();
    }
}
