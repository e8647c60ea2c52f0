package org.skolbro.itests.walls;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchUnitRunner;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.runner.RunWith;

/**
 * The walls of the house, one line per bundle: what it may see. Whatever is not listed it must not see; libraries
 * that a bundle is there to hide stand in its line.
 */
@RunWith(ArchUnitRunner.class)
@AnalyzeClasses(packages = "org.skolbro", importOptions = {
    ImportOption.DoNotIncludeTests.class, WallsTest.NotTheseTests.class})
public class WallsTest {

    private static final String[] EVERYBODY = {
        "java..", "javax.crypto..", "javax.security..", "javax.xml..", "org.osgi.annotation..",
        "org.osgi.service.component..", "org.osgi.service.metatype.."};
    private static final String[] API = {"org.skolbro.api.."};
    private static final String[] LOG = {"org.slf4j.."};
    // reads and writes JSON piece by piece; sealed evidence must come out the same byte for byte
    private static final String[] JSON = {"com.fasterxml.jackson.core.."};
    private static final String[] VAADIN = {"com.vaadin..", "tools.jackson..", "org.jsoup.."};

    @ArchTest
    public static final ArchRule API_SEES_NOTHING = bundle("api").sees();

    @ArchTest
    public static final ArchRule CORE_SEES_THE_API = bundle("core").sees(
        API, LOG, JSON, of("de.siegmar.fastcsv..", "org.bouncycastle..", "com.eatthepath.otp..", "javax.imageio..", "org.w3c.dom..",
            "org.osgi.framework.."));

    @ArchTest
    public static final ArchRule PERSISTENCE_SEES_THE_STORE_PORTS = bundle("persistence").sees(
        API, LOG, of("com.fasterxml.jackson..", "org.skolbro.core.store..", "jakarta.persistence..", "org.eclipse.persistence..", "liquibase..",
            "com.zaxxer.hikari..", "org.apache.derby..", "org.postgresql..", "javax.sql..", "org.osgi.framework.."));

    @ArchTest
    public static final ArchRule NOBODY_ELSE_KNOWS_SQL =
        noClasses().that(resideOutsideOfPackage("org.skolbro.persistence..")).should()
            .dependOnClassesThat(resideInAnyPackage("java.sql..", "javax.sql.."));

    @ArchTest
    public static final ArchRule VAADIN_OSGI_SEES_NO_BUNDLE_OF_OURS = bundle("vaadin.osgi").sees(
        VAADIN, LOG, of("jakarta.servlet..", "jakarta.websocket..", "org.osgi.framework..", "org.osgi.service.servlet.."));

    @ArchTest
    public static final ArchRule UI_SEES_THE_API_AND_VAADIN = bundle("ui").sees(
        API, LOG, VAADIN, of("org.skolbro.vaadin.osgi", "jakarta.servlet..", "jakarta.annotation.security..", "com.google.zxing.."));

    @ArchTest
    public static final ArchRule FORMS_SEE_THE_API_AND_THE_VIEW_PACKAGE = bundle("form.*").sees(
        API, of("org.skolbro.ui.view..", "com.vaadin.flow..", "org.skolbro.form.."));

    @ArchTest
    public static final ArchRule FORMS_DO_NOT_SEE_EACH_OTHER =
        slices().matching("org.skolbro.form.(*)..").should().notDependOnEachOther().allowEmptyShould(true);

    @ArchTest
    public static final ArchRule FORMS_NEED_NO_FRONT_END_BUILD = bundle("form.*").seesNoneOf(
        "com.vaadin.flow.component.dependency..", "com.vaadin.flow.router.Route");

    @ArchTest
    public static final ArchRule REGISTER_CSV_SEES_THE_PORTS = bundle("register.csv").sees(
        API, LOG, of("org.skolbro.core..", "de.siegmar.fastcsv.."));

    @ArchTest
    public static final ArchRule PACKAGES_EARK_SEES_THE_PORTS = bundle("packages.eark").sees(
        API, LOG, JSON, of("org.skolbro.core.packing..", "org.skolbro.core.store..", "org.apache.commons.compress..", "org.xml.sax..",
            "org.w3c.dom.."));

    @ArchTest
    public static final ArchRule MAIL_SMTP_SEES_THE_PORT = bundle("mail.smtp").sees(
        API, LOG, of("org.skolbro.core.mail..", "jakarta.mail..", "jakarta.activation..", "org.eclipse.angus.mail..", "javax.net.."));

    @ArchTest
    public static final ArchRule NOBODY_SEES_INTO_CORE = bundle("register.csv").seesNoneOf("org.skolbro.core.internal..");

    @ArchTest
    public static final ArchRule INSTALLER_SEES_THE_PORT_AND_THE_FRAMEWORK = bundle("installer").sees(
        API, LOG, of("org.skolbro.core.bundle..", "org.osgi.framework..", "org.osgi.resource..", "org.apache.karaf.features", "org.apache.felix.utils.manifest",
            "org.objectweb.asm.."));

    @ArchTest
    public static final ArchRule CONSOLE_SEES_THE_API = bundle("console").sees(
        API, LOG, JSON, of("org.apache.karaf.shell.api..", "org.apache.karaf.shell.support..", "org.apache.sshd.common.config.keys..",
            "org.osgi.framework.."));

    @ArchTest
    public static final ArchRule DEMO_SEES_THE_API = bundle("demo").sees(API, LOG);

    @ArchTest
    public static final ArchRule VERIFY_STANDS_ALONE = bundle("verify").sees(JSON);

    @ArchTest
    public static final ArchRule TESTKIT_SEES_THE_CORE = bundle("testkit").sees(
        API, LOG, of("org.skolbro.core..", "org.junit..", "org.hamcrest..", "org.openqa.selenium..", "com.deque.html.axecore.."));

    /** The tests of this module are not part of the house. */
    public static final class NotTheseTests implements ImportOption {
        @Override
        public boolean includes(com.tngtech.archunit.core.importer.Location location) {
            return !location.contains("/itests/");
        }
    }

    private static Bundle bundle(String name) {
        return new Bundle("org.skolbro." + name);
    }

    private static String[] of(String... packages) {
        return packages;
    }

    private record Bundle(String root) {

        ArchRule sees(String[]... allowed) {
            String[] packages = Stream.concat(Stream.of(EVERYBODY, of(root + "..")), Stream.of(allowed))
                .flatMap(Stream::of).toArray(String[]::new);
            DescribedPredicate<JavaClass> visible = resideInAnyPackage(packages).or(primitive());
            return classes().that(resideInAPackage(root + "..")).should().onlyDependOnClassesThat(visible)
                .allowEmptyShould(true);
        }

        ArchRule seesNoneOf(String... packages) {
            return classes().that(resideInAPackage(root + "..")).should()
                .onlyDependOnClassesThat(not(resideInAnyPackage(packages)).and(not(named(packages))))
                .allowEmptyShould(true);
        }
    }

    private static DescribedPredicate<JavaClass> primitive() {
        return DescribedPredicate.describe("primitive", type -> type.getBaseComponentType().isPrimitive());
    }

    private static DescribedPredicate<JavaClass> named(String... names) {
        return DescribedPredicate.describe("named", type -> Stream.of(names).anyMatch(type.getName()::equals));
    }
}
