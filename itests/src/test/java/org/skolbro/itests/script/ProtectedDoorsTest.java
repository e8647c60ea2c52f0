package org.skolbro.itests.script;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;
import org.skolbro.itests.AuthenticatorApp;
import org.skolbro.itests.Services;
import org.skolbro.itests.ShellBundle;
import org.skolbro.itests.door.Doors;
import org.skolbro.itests.door.DoorTown;
import org.skolbro.itests.plug.LightBrowser;
import org.skolbro.testkit.running.Distribution;
import org.skolbro.testkit.running.Instance;

/**
 * Nobody who has no personal permission meets somebody with protected personal data, through any door of the running house.
 * The lists of doors are the house's own: its services, views, commands and web addresses, so that a new one is tried by
 * itself; one that is asked in a way that nobody has taught here fails by its name.
 */
public class ProtectedDoorsTest {

    private static final Pattern FILE = Pattern.compile("VAADIN/dynamic/resource/[^\"\\\\ ]+");
    /** The headteacher's list of protected children; the audit, and holds that are placed, tell whom they are about by an id alone. */
    private static final Set<String> OPEN = Set.of("HEADTEACHER skyddade");
    private static final Set<String> TELLS_IDS = Set.of("auditor granskning", "archivist gallringsstopp");

    /** With arguments that would tell the most; {@code %t} is a transition of the child, {@code %c} she herself, {@code %f} a folder, {@code %r} the register. */
    private static final Map<String, String> COMMANDS = Map.ofEntries(
        Map.entry("addon-install", "%f/no.jar --dry-run"), Map.entry("addon-trust", ""), Map.entry("deliveries", "--json"),
        Map.entry("evidence-export", "%f/evidence"), Map.entry("form-disable", "example"), Map.entry("form-enable", "example"),
        Map.entry("form-upgrade", "example"), Map.entry("forms", "--json"), Map.entry("leave", "--json"),
        Map.entry("package-check", "%f/no.zip"), Map.entry("plan-export", "%f/plan.csv"), Map.entry("plan-import", "%f/plan.csv --dry-run"),
        Map.entry("plan-proposals", "--json"), Map.entry("register-import", "%r --dry-run --json"),
        Map.entry("rollover-preview", "2099-12-31 --json"), Map.entry("rollover-groups", "2099-12-31 --json"), Map.entry("rollover-start", "2020-12-31"),
        Map.entry("rollover-status", "--json"), Map.entry("status", "--json"), Map.entry("consent-replay", "%t --json"),
        Map.entry("transition-rules", "--json"), Map.entry("would-follow", "%c " + DoorTown.UNIT + " FS FKLASS 2028-01-01 --json"),
        Map.entry("transitions-gather", "--json"), Map.entry("transitions", DoorTown.UNIT + " --json"),
        Map.entry("rollover-undo", "%t " + DoorTown.UNIT + " --json"),
        Map.entry("consent-reminders", "preview --until 2099-12-31 --json"), Map.entry("transfers", "--json"),
        Map.entry("transfer-export", "%t %f/out.zip"), Map.entry("transfer-notice", "%t 1 %f/notice.zip"),
        Map.entry("transfer-receipt", "%t %f/receipt.zip"),
        Map.entry("transfer-import", "%f/no.zip"), Map.entry("transfer-acknowledge", "%f/no.zip"));

    /** What answers on the web: the application, whose views are tried, and the page that is there while it starts. */
    private static final Set<String> KNOWING_NOBODY = Set.of("SERVLET [/*] of org.skolbro.vaadin.osgi", "SERVLET [/] of org.skolbro.vaadin.osgi");

    private static Instance server;
    private static Path folder;
    private static Path register;
    private static final Map<String, String> IDS = new LinkedHashMap<>();
    private static final Map<String, String> SECRETS = new LinkedHashMap<>();
    private static final List<String> DOORS = new ArrayList<>();

    @BeforeClass
    public static void peopleBecomeProtected() throws IOException {
        folder = Path.of(System.getProperty("skolbro.folder")).toAbsolutePath().resolve("doors-files-" + ProcessHandle.current().pid());
        Files.createDirectories(folder);
        server = Instance.server(Distribution.unpackedIn("doors")).answering();
        register = DoorTown.file(folder.resolve("before"), false);
        server.console("skolbro:register-import '" + register + "'; bundle:install -s "
            + ShellBundle.of(folder.resolve("doors.jar"), Doors.COMMAND, Doors.OTHERS).toUri());
        List<String> furnished = server.console("door:step furnish").lines().toList();
        take(furnished, "ID", IDS);
        take(furnished, "SECRET", SECRETS);
        assertTrue(String.join("\n", furnished), SECRETS.containsKey("auditor") && IDS.containsKey("transition"));
        register = DoorTown.file(folder.resolve("after"), true);
        server.console("skolbro:register-import '" + register + "'");
        DOORS.addAll(server.console("door:step list").lines().toList());
    }

    private static void take(List<String> lines, String kind, Map<String, String> into) {
        lines.stream().map(line -> line.split(" ")).filter(line -> line.length == 3 && line[0].equals(kind))
            .forEach(line -> into.put(line[1], line[2]));
    }

    @AfterClass
    public static void stop() throws IOException {
        if (server != null) {
            server.close();
            assertEquals("the log", List.of(), marksIn(Files.readString(server.log().toPath())));
        }
    }

    @Test
    public void noServiceTells() throws IOException {
        Path pdfs = folder.resolve("pdfs");
        List<String> said = server.console("door:step services '" + pdfs + "'").lines().toList();
        assertEquals(List.of(), said.stream().filter(line -> line.matches("(UNTAUGHT|FOUND|STUMBLED) .*")).toList());
        assertTrue(String.join("\n", said), said.stream().anyMatch(line -> line.startsWith("TRIED")));
        if (Files.exists(pdfs)) {
            try (Stream<Path> files = Files.list(pdfs)) {
                for (Path file : (Iterable<Path>) files::iterator) {
                    assertEquals(file.getFileName().toString(), List.of(), marksIn(text(file.toFile())));
                }
            }
        }
    }

    @Test
    public void noPageTells() {
        List<String> views = DOORS.stream().filter(line -> line.startsWith("VIEW ")).map(line -> line.split(" ")[1]).toList();
        assertTrue("views " + DOORS, views.size() > 40);
        Set<String> found = new LinkedHashSet<>();
        SECRETS.forEach((role, secret) -> {
            if (DoorTown.meetsNobodyProtected(role)) {
                new Visitor(role, found).visit(views);
            }
        });
        assertEquals(Set.of(), found);
    }

    @Test
    public void noCommandTells() {
        Set<String> found = new LinkedHashSet<>();
        for (String line : DOORS) {
            if (line.startsWith("COMMAND ")) {
                String name = line.split(" ")[1];
                String arguments = COMMANDS.get(name);
                if (arguments == null) {
                    found.add("nobody has taught how to try the command " + name);
                } else {
                    marksIn(run("skolbro:" + name + " " + filled(arguments))).forEach(mark -> found.add(name + " tells " + mark));
                }
            }
        }
        assertEquals(Set.of(), found);
    }

    @Test
    public void nothingElseAnswersOnTheWeb() {
        assertEquals(List.of(), DOORS.stream().filter(line -> line.startsWith("SERVLET ")).filter(line -> !KNOWING_NOBODY.contains(line))
            .toList());
    }

    /** What a command prints, whether it does something or not. */
    private static String run(String command) {
        try {
            return server.console(command);
        } catch (IllegalStateException refused) {
            return refused.getMessage();
        }
    }

    private static String filled(String arguments) {
        return arguments.replace("%t", IDS.get("transition")).replace("%c", IDS.get("child")).replace("%f", folder.toString()).replace("%r", "'" + register + "'");
    }

    private static List<String> marksIn(String text) {
        return DoorTown.marks().stream().filter(text::contains).toList();
    }

    private static String text(File pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** One role's way through all addresses. */
    private static final class Visitor {

        private final String role;
        private final Set<String> found;
        private final StringBuilder heard = new StringBuilder();
        private final LightBrowser browser = new LightBrowser(server.address("/"), heard::append);

        Visitor(String role, Set<String> found) {
            this.role = role;
            this.found = found;
        }

        void visit(List<String> views) {
            browser.logIn(DoorTown.userName(role), new String(Services.PASSWORD), 
                // that of this half minute may have been shown already
                AuthenticatorApp.code(SECRETS.get(role), Instant.now().plusSeconds(30)));
            for (String view : views) {
                for (String path : paths(view)) {
                    heard.setLength(0);
                    look(view, path);
                }
            }
        }

        /** Every address of a view with the ids of those who must not be met. */
        private List<String> paths(String view) {
            List<String> paths = List.of(view);
            Matcher parameter = Pattern.compile(":([a-z]+)").matcher(view);
            while (parameter.find()) {
                String name = parameter.group(1);
                Optional<List<String>> values = values(name, view);
                if (values.isEmpty()) {
                    found.add("nobody has taught what stands for :" + name + " in the view " + view);
                    return List.of();
                }
                paths = paths.stream().flatMap(path -> values.get().stream().map(value -> path.replace(":" + name, value))).toList();
            }
            return paths;
        }

        private Optional<List<String>> values(String name, String view) {
            return switch (name) {
                case "child" -> Optional.of(List.of(IDS.get("child"), IDS.get("mother")));
                case "document" -> Optional.of(List.of(IDS.get("document"), IDS.get("document") + "?barn=" + IDS.get("child"),
                    IDS.get("shared"), IDS.get("shared") + "?barn=" + IDS.get("child"), IDS.get("shared") + "?barn=" + IDS.get("classmate")));
                case "draft", "group", "transition", "order", "disclosure" -> Optional.of(List.of(IDS.get(name)));
                // runs, plans and packages: nobody has made one here, and an id of somebody must not do
                case "run", "delivery", "departure", "plan", "arrival" -> Optional.of(List.of(IDS.getOrDefault(name, IDS.get("child"))));
                default -> Optional.empty();
            };
        }

        private void look(String view, String path) {
            String where = role + " " + view;
            try {
                browser.open(path);
                for (String text : List.of("", "zackowhjelm", "qz")) {
                    browser.lookInto(text);
                }
            } catch (LightBrowser.Rejected closed) {
                // a door that does not open tells nothing but what it has said until then
            }
            if (!OPEN.contains(where)) {
                String page = heard.toString();
                marksIn(page).forEach(mark -> found.add(where + " tells " + mark));
                if (!view.contains(":") && !TELLS_IDS.contains(where)) {
                    Stream.of("child", "document", "draft").filter(id -> page.contains(IDS.get(id)))
                        .forEach(id -> found.add(where + " tells the id of the " + id));
                }
                files(page).forEach(file -> marksIn(new String(browser.file(file), StandardCharsets.UTF_8))
                    .forEach(mark -> found.add(where + " hands out " + mark)));
            }
        }

        private static Set<String> files(String page) {
            Set<String> files = new LinkedHashSet<>();
            Matcher file = FILE.matcher(page);
            while (file.find()) {
                files.add(file.group());
            }
            return files;
        }
    }
}
