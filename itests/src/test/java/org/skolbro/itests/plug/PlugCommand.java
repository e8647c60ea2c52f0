package org.skolbro.itests.plug;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import javax.management.JMException;
import javax.management.ObjectName;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.osgi.framework.BundleContext;
import org.skolbro.api.access.Caller;
import org.skolbro.api.document.About;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.document.Documents;
import org.skolbro.api.form.FormStatus;
import org.skolbro.itests.HouseWatch;
import org.skolbro.itests.Services;
import org.skolbro.itests.Switchboard;
import org.skolbro.itests.Village;

/** What can be done and seen only inside the server: its people get their passwords, its bundles are watched. */
@Service
@Command(scope = "plug", name = "step", description = "One step of the proof")
public final class PlugCommand implements Action {

    static final String FORM = "preschool";
    /** How the form's next version is told from the one that the distribution brings. */
    static final String NEXT = "next";

    private static final DocumentTypeId LOG = new DocumentTypeId("preschool/learning-log");
    private static final int CHILDREN = 20;

    private static HouseWatch watch;

    @Argument(required = true)
    String step;

    @Argument(index = 1)
    String value;

    @Reference
    BundleContext context;

    static Village village(int people) {
        return new Village("soakby", 50, CHILDREN, people);
    }

    static String userName(int person) {
        return "soakby-" + person;
    }

    @Override
    public Object execute() throws InterruptedException, IOException, JMException {
        switch (step) {
            case "people" -> people(Integer.parseInt(value));
            case "version" -> version(Path.of(value));
            case "watch" -> watch = new HouseWatch(context);
            case "judge" -> judge();
            case "now" -> System.out.println("now " + System.currentTimeMillis());
            default -> throw new IllegalArgumentException(step);
        }
        return null;
    }

    /** Each colleague has an account and a password from here on. */
    private void people(int people) {
        Services services = new Services(context);
        List<UUID> colleagues = village(people).colleagues();
        for (int person = 0; person < people; person++) {
            Caller caller = services.logIn(colleagues.get(person), userName(person));
            if (Task.of(person) == Task.WRITES) {
                About child = About.child(services.person(village(people).classmates().get(person % CHILDREN)));
                Services.done(services.get(Documents.class).start(caller, LOG, child));
            }
        }
    }

    /** The form's bundle once more, as its next version. */
    private void version(Path file) {
        Switchboard switchboard = new Switchboard(context);
        try {
            Files.write(file, switchboard.again(FORM, switchboard.after(FORM, NEXT)).bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void judge() throws InterruptedException, IOException, JMException {
        FormStatus form = new Switchboard(context).status(FORM);
        System.out.println("form " + form.state() + " " + form.faults());
        System.out.println("disturbed " + watch.disturbances());
        System.out.println("departed " + watch.departures());
        List<String> lingering = watch.lingering();
        System.out.println("lingering " + lingering);
        if (!lingering.isEmpty()) {
            System.out.println("who holds on to it is to be found in " + dumped());
        }
    }

    private static Path dumped() throws IOException, JMException {
        Path dump = Files.createTempDirectory("plug").resolve("lingering.hprof");
        ManagementFactory.getPlatformMBeanServer().invoke(new ObjectName("com.sun.management:type=HotSpotDiagnostic"), "dumpHeap",
            new Object[] {dump.toString(), true}, new String[] {"java.lang.String", "boolean"});
        return dump;
    }
}
