package org.skolbro.itests.plug;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * One person's browser without a screen: speaks to the server as Vaadin's own client does, with its session, its token against
 * forged requests and its counters in both directions, and goes on only with what the server has accepted. Has no push: what
 * the server would have pushed comes with the next answer.
 */
public final class LightBrowser {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int ATTEMPTS = 10;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final List<String> FIELDS = List.of("vaadin-text-field", "vaadin-password-field", "vaadin-text-area");
    private static final Map<String, Object> MOUSE = Map.of("event.detail", 1, "event.button", 0, "event.screenX", 10, "event.screenY", 10,
        "event.clientX", 10, "event.clientY", 10);

    /** One for all: what belongs to a person is the cookies, and those are hers. */
    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE)
        .executor(threads()).build();

    private final URI address;
    private final Consumer<String> ear;
    private final Map<String, String> cookies = new ConcurrentHashMap<>();
    private PageTree page = new PageTree();
    private int ui;
    private String token = "";
    private int heard;
    private int said;

    public LightBrowser(URI address) {
        this(address, ignored -> { });
    }

    /** @param ear hears each answer of the server as it came */
    public LightBrowser(URI address, Consumer<String> ear) {
        this.address = address;
        this.ear = ear;
    }

    private static Executor threads() {
        return Executors.newFixedThreadPool(4, task -> {
            Thread thread = new Thread(task, "light-browser");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** The server did not accept what was sent, or answered with something else than was asked for. */
    public static final class Rejected extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Rejected(String why) {
            super(why);
        }
    }

    PageTree page() {
        return page;
    }

    public void logIn(String user, String password) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            open("");
            fill(name("username"), user);
            fill(name("password"), password);
            press("Logga in");
            open("");
            if (page.find("vaadin-app-layout", any -> true).isPresent()) {
                return;
            }
            waitASecond();
        }
        throw new Rejected("not logged in: " + user);
    }

    /** With the code of a second factor, which is asked for. */
    public void logIn(String user, String password, String code) {
        open("");
        fill(name("username"), user);
        fill(name("password"), password);
        press("Logga in");
        fill(id -> page.attribute(id, "autocomplete").equals("one-time-code"), code);
        press("Fortsätt");
        open("");
        require(page.find("vaadin-app-layout", any -> true).isPresent(), "not logged in: " + user);
    }

    /** As the page asks for, when very many log in from one address at the same moment. */
    private static void waitASecond() {
        try {
            TimeUnit.SECONDS.sleep(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Rejected("interrupted");
        }
    }

    /** Whether the page has a field whose label begins so. */
    public boolean hasField(String label) {
        return FIELDS.stream().anyMatch(tag -> page.find(tag, labelled(label)).isPresent());
    }

    private Predicate<Integer> name(String name) {
        return id -> page.attribute(id, "name").equals(name);
    }

    public Predicate<Integer> labelled(String label) {
        return id -> page.attribute(id, "label").startsWith(label);
    }

    /** Opens a page anew, as by its address. */
    public void open(String path) {
        leave();
        get("/" + path);
        String[] parts = parts(path);
        JsonNode begun = json(get("/?v-r=init&query=" + URLEncoder.encode(parts[1], StandardCharsets.UTF_8) + "&location="
            + URLEncoder.encode(parts[0], StandardCharsets.UTF_8)));
        JsonNode config = begun.get("appConfig");
        JsonNode first = config.get("uidl");
        page = new PageTree();
        ui = config.get("v-uiId").asInt();
        token = first.get("Vaadin-Security-Key").asText();
        heard = first.get("syncId").asInt();
        said = 0;
        page.apply(first.get("changes"));
        navigate(path, "");
    }

    /** As a browser does when another page takes the place of one: without it the server keeps the page until it misses its heart. */
    private void leave() {
        if (!token.isEmpty()) {
            ObjectNode message = JSON.createObjectNode();
            message.put("csrfToken", token).put("syncId", heard).put("clientId", said).put("UNLOAD", true).set("rpc", calls());
            post("/?v-r=uidl&v-uiId=" + ui, message.toString());
        }
    }

    /** Goes to another view of the page that is open. */
    public void go(String path) {
        navigate(path, "client");
    }

    private void navigate(String path, String trigger) {
        String[] parts = parts(path);
        ObjectNode data = JSON.createObjectNode();
        data.put("route", parts[0]).put("query", parts[1]).put("appShellTitle", "Skolbro").put("trigger", trigger);
        data.putObject("historyState").put("idx", 0);
        send(calls().add(event(1, "ui-navigate", data)));
    }

    /** What is before the question mark, and what is after it. */
    private static String[] parts(String path) {
        int mark = path.indexOf('?');
        return mark < 0 ? new String[] {path, ""} : new String[] {path.substring(0, mark), path.substring(mark + 1)};
    }

    /** Scrolls through every list of the page, and types into whatever finds while one types. */
    public void lookInto(String text) {
        for (int grid : page.all("vaadin-grid")) {
            send(calls().add(request(grid, JSON.createArrayNode().add(0).add(200))));
        }
        for (int box : page.all("vaadin-combo-box")) {
            send(calls().add(request(box, JSON.createArrayNode().add(0).add(50).add(text))));
        }
    }

    private static ObjectNode request(int node, ArrayNode arguments) {
        ObjectNode call = JSON.createObjectNode();
        call.put("type", "publishedEventHandler").put("node", node).put("templateEventMethodName", "setViewportRange").put("promise", -1)
            .set("templateEventMethodArgs", arguments);
        return call;
    }

    /** A file by the address that a page gave. */
    public byte[] file(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address.resolve("/" + path));
        return exchange(request, BodyHandlers.ofByteArray()).body();
    }

    /** Presses the button with these words. */
    public void press(String words) {
        int button = page.find("vaadin-button", id -> page.text(id).equals(words))
            .orElseThrow(() -> new Rejected("no button says " + words));
        send(calls().add(event(button, "click", JSON.valueToTree(MOUSE))));
    }

    /** Writes into the field for which the test holds. */
    public void fill(Predicate<Integer> which, String text) {
        fill(FIELDS.stream().flatMap(tag -> page.find(tag, which).stream()).findFirst()
            .orElseThrow(() -> new Rejected("no such field")), text);
    }

    void fill(int field, String text) {
        ObjectNode value = JSON.createObjectNode();
        value.put("type", "mSync").put("node", field).put("feature", 1).put("property", "value").put("value", text);
        ObjectNode data = JSON.createObjectNode().put("for", "trailing");
        send(calls().add(value).add(event(field, page.hears(field, "input") ? "input" : "change", data)));
    }

    /** A turn without anything, as the client makes it when it polls. */
    public void listen() {
        send(calls());
    }

    /** Tells that the page is still open; no turn of the protocol. */
    void beat() {
        HttpResponse<String> answer = post("/?v-r=heartbeat&v-uiId=" + ui, "");
        require(answer.statusCode() == 200, "heartbeat answered with " + answer.statusCode());
    }

    private static ArrayNode calls() {
        return JSON.createArrayNode();
    }

    private static ObjectNode event(int node, String name, JsonNode data) {
        ObjectNode event = JSON.createObjectNode();
        event.put("type", "event").put("node", node).put("event", name).set("data", data);
        return event;
    }

    private void send(ArrayNode calls) {
        ObjectNode message = JSON.createObjectNode();
        message.put("csrfToken", token).put("syncId", heard).put("clientId", said).set("rpc", calls);
        HttpResponse<String> answer = post("/?v-r=uidl&v-uiId=" + ui, message.toString());
        require(answer.statusCode() == 200, "answered with " + answer.statusCode());
        JsonNode told = json(answer.body());
        require(!told.path("meta").has("appError") && !told.path("meta").has("sessionExpired"), "told " + told.get("meta"));
        require(!told.has("resynchronize") && told.has("syncId"), "out of step");
        int next = told.get("syncId").asInt();
        require(next == heard + 1, "heard " + next + " after " + heard);
        heard = next;
        said++;
        require(told.get("clientId").asInt() == said, "the server expects " + told.get("clientId") + ", not " + said);
        if (told.has("changes")) {
            page.apply(told.get("changes"));
        }
    }

    private static void require(boolean holds, String why) {
        if (!holds) {
            throw new Rejected(why);
        }
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException broken) {
            throw new Rejected("no JSON: " + broken.getClass().getSimpleName());
        }
    }

    private String get(String path) {
        HttpResponse<String> answer = exchange(HttpRequest.newBuilder(address.resolve(path)));
        require(answer.statusCode() == 200, "a page answered with " + answer.statusCode());
        return answer.body();
    }

    private HttpResponse<String> post(String path, String body) {
        return exchange(HttpRequest.newBuilder(address.resolve(path)).header("Content-Type", "application/json; charset=UTF-8")
            .POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> exchange(HttpRequest.Builder request) {
        HttpResponse<String> answer = exchange(request, BodyHandlers.ofString());
        ear.accept(answer.body());
        return answer;
    }

    private <T> HttpResponse<T> exchange(HttpRequest.Builder request, BodyHandler<T> body) {
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookies.entrySet().stream().map(one -> one.getKey() + "=" + one.getValue())
                .collect(Collectors.joining("; ")));
        }
        try {
            HttpResponse<T> answer = HTTP.send(request.timeout(PATIENCE).build(), body);
            answer.headers().allValues("Set-Cookie").stream().map(line -> line.split(";", 2)[0].split("=", 2))
                .forEach(cookie -> cookies.put(cookie[0], cookie[1]));
            return answer;
        } catch (IOException e) {
            throw new Rejected(String.valueOf(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Rejected("interrupted");
        }
    }
}
