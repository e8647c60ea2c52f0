package org.skolbro.itests.container;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.ops4j.pax.exam.CoreOptions.systemTimeout;
import static org.ops4j.pax.exam.CoreOptions.vmOption;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.configureConsole;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.editConfigurationFilePut;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.karafDistributionConfiguration;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.inject.Inject;
import org.junit.After;
import org.junit.Before;
import org.junit.runner.RunWith;
import org.ops4j.pax.exam.Configuration;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.junit.PaxExam;
import org.ops4j.pax.exam.spi.reactors.ExamReactorStrategy;
import org.ops4j.pax.exam.spi.reactors.PerSuite;
import org.osgi.framework.BundleContext;
import org.skolbro.api.status.Status;
import org.skolbro.itests.Logs;
import org.skolbro.itests.Services;
import org.skolbro.testkit.running.Distribution;

/**
 * Base of the tests that run inside Karaf, on our real distribution. All classes share one container: list each in
 * {@link ContainerSuite}, and do not change the configuration in a subclass.
 */
@RunWith(PaxExam.class)
@ExamReactorStrategy(PerSuite.class)
public abstract class InKaraf {

    private static final String KARAF = System.getProperty("skolbro.karaf");
    private static final int OK = 200;
    private static final long TIMEOUT = 120_000;
    private static final String MAVEN = "etc/org.ops4j.pax.url.mvn.cfg";
    private static final String SYSTEM = "etc/custom.system.properties";
    private static final String[] OPENS = {
        "java.base/java.lang", "java.base/java.net", "java.base/java.security", "java.base/java.util",
        "java.naming/javax.naming.spi", "java.rmi/sun.rmi.transport.tcp"};
    private static final String[] EXPORTS = {
        "java.base/sun.net.www.protocol.file", "java.base/sun.net.www.protocol.ftp",
        "java.base/sun.net.www.protocol.http", "java.base/sun.net.www.protocol.https",
        "java.base/sun.net.www.protocol.jar", "java.base/sun.net.www.content.text",
        "jdk.naming.rmi/com.sun.jndi.url.rmi", "java.rmi/sun.rmi.registry"};

    /** How many lines of the log are known, for all classes that share the container. */
    private static final String KNOWN = "skolbro.test.log-lines";

    /** The framework, as the test bundle sees it. */
    @Inject
    protected BundleContext context;

    /** The database is opened and forms are brought beside the rest: the house stands when the page is there and all is ready. */
    @Before
    public void houseStands() throws IOException, InterruptedException {
        waitUntil(() -> page().statusCode() == OK);
        assertEquals(OK, page().statusCode());
        houseIsReady();
    }

    /** Forms come and go beside whatever asked for it. */
    void houseIsReady() throws InterruptedException {
        try {
            waitUntil(this::isReady);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertTrue("what is wanted is here", isReady());
    }

    private static void waitUntil(Condition condition) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(TIMEOUT);
        while (!condition.holds() && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }

    private interface Condition {
        boolean holds() throws IOException, InterruptedException;
    }

    private boolean isReady() {
        Services services = new Services(context);
        return services.get(Status.class).now(services.operator()).ready();
    }

    /** Whatever a test did, the house had nothing to warn of. */
    @After
    public void logStaysCalm() throws IOException {
        logHoldsOnly();
    }

    /** What a test warned of on purpose is in the log, and nothing else; the tests after this one need not know. */
    static void logHoldsOnly(String... expected) throws IOException {
        try (Stream<String> lines = Files.lines(log())) {
            List<String> all = lines.skip(Long.getLong(KNOWN, 0)).toList();
            assertEquals(List.of(), all.stream().filter(Logs::warns)
                .filter(line -> Stream.of(expected).noneMatch(line::contains)).toList());
            System.setProperty(KNOWN, String.valueOf(Long.getLong(KNOWN, 0) + all.size()));
        }
    }

    protected static Path log() {
        return Path.of(System.getProperty("karaf.log"), "karaf.log");
    }

    /** The first page, as it answers now. */
    protected static HttpResponse<Void> page() throws IOException, InterruptedException {
        URI address = URI.create("http://localhost:" + System.getProperty("skolbro.http.port") + "/");
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding());
        }
    }

    @Configuration
    public Option[] distribution() {
        List<Option> options = new ArrayList<>(List.of(
            karafDistributionConfiguration()
                .frameworkUrl(Distribution.archive().toURI().toString())
                .karafVersion(KARAF)
                .unpackDirectory(new File(System.getProperty("skolbro.folder"), "exam"))
                .useDeployFolder(false),
            configureConsole().ignoreLocalConsole().ignoreRemoteShell(),
            editConfigurationFilePut(SYSTEM, "skolbro.http.port", String.valueOf(Distribution.freePort())),
            editConfigurationFilePut(SYSTEM, "skolbro.ssh.port", String.valueOf(Distribution.freePort())),
            editConfigurationFilePut("etc/org.skolbro.disposal.cfg", "grace.hours", "0"),
            editConfigurationFilePut("etc/org.skolbro.disposal.cfg", "reclaim.nightly", "false"),
            // only the test harness itself comes from outside the distribution
            editConfigurationFilePut(MAVEN, "org.ops4j.pax.url.mvn.localRepository",
                System.getProperty("skolbro.repository")),
            editConfigurationFilePut(MAVEN, "org.ops4j.pax.url.mvn.repositories",
                "https://repo1.maven.org/maven2@id=central"),
            systemTimeout(TIMEOUT),
            vmOption("-Xmx768m"),
            // what is softly held is forgotten at once, so that a class loader that stays is held by somebody
            vmOption("-XX:SoftRefLRUPolicyMSPerMB=0"),
            vmOption("--add-reads=java.xml=java.logging"),
            vmOption("--add-exports=java.base/org.apache.karaf.specs.locator=java.xml,ALL-UNNAMED"),
            vmOption("--patch-module"), vmOption("java.base=" + endorsed("locator")),
            vmOption("--patch-module"), vmOption("java.xml=" + endorsed("java.xml")),
            vmOption("-classpath"), vmOption("lib/jdk9plus/*:lib/boot/*")));
        addAll(options, "--add-opens", OPENS);
        addAll(options, "--add-exports", EXPORTS);
        return options.toArray(Option[]::new);
    }

    private static String endorsed(String name) {
        return "lib/endorsed/org.apache.karaf.specs." + name + "-" + KARAF + ".jar";
    }

    private static void addAll(List<Option> options, String name, String... packages) {
        for (String one : packages) {
            options.add(vmOption(name));
            options.add(vmOption(one + "=ALL-UNNAMED"));
        }
    }
}
