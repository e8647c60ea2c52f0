package org.skolbro.mail.smtp.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** A server on a real port that does what no well-bred one would: declines, hangs up at a word, and speaks STARTTLS when told to. */
final class ScriptedServer implements AutoCloseable {

    /** Instead of an answer: the connection ends. */
    static final String HANG_UP = "";

    private final ServerSocket door;
    private final Optional<SSLContext> tls;
    private final Function<String, Optional<String>> script;
    /** What was said to it, without the text of messages. */
    final List<String> heard = new CopyOnWriteArrayList<>();
    /** Whole messages. */
    final List<String> read = new CopyOnWriteArrayList<>();

    /** @param script what it answers to a line or, as {@code "."}, to the end of a message; empty for what others would */
    ScriptedServer(Optional<SSLContext> tls, Function<String, Optional<String>> script) throws IOException {
        this.tls = tls;
        this.script = script;
        door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::serve, "scripted-server");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return door.getLocalPort();
    }

    private void serve() {
        try {
            while (!door.isClosed()) {
                try (Socket guest = door.accept()) {
                    talk(guest);
                } catch (IOException gone) {
                    // the next guest is served
                }
            }
        } catch (UncheckedIOException closed) {
            // the test is over
        }
    }

    private void talk(Socket guest) throws IOException {
        Socket line = guest;
        BufferedReader in = reader(line);
        say(line, "220 scripted");
        for (String said = in.readLine(); said != null; said = in.readLine()) {
            heard.add(said);
            Optional<String> scripted = script.apply(said);
            if (scripted.filter(HANG_UP::equals).isPresent() || said.startsWith("QUIT")) {
                return;
            }
            if (scripted.isPresent()) {
                say(line, scripted.get());
            } else if (said.startsWith("EHLO")) {
                say(line, tls.isPresent() && line == guest ? "250-scripted\r\n250 STARTTLS" : "250 scripted");
            } else if (said.startsWith("STARTTLS")) {
                say(line, "220 go on");
                line = protect(guest);
                in = reader(line);
            } else if (said.startsWith("DATA")) {
                say(line, "354 go on");
                if (!message(line, in)) {
                    return;
                }
            } else {
                say(line, "250 good");
            }
        }
    }

    private boolean message(Socket line, BufferedReader in) throws IOException {
        StringBuilder text = new StringBuilder();
        for (String said = in.readLine(); said != null && !said.equals("."); said = in.readLine()) {
            text.append(said).append('\n');
        }
        read.add(text.toString());
        String answer = script.apply(".").orElse("250 taken");
        if (answer.equals(HANG_UP)) {
            return false;
        }
        say(line, answer);
        return true;
    }

    private Socket protect(Socket guest) throws IOException {
        SSLSocket protectedLine = (SSLSocket) tls.orElseThrow().getSocketFactory().createSocket(guest, null, guest.getPort(), false);
        protectedLine.setUseClientMode(false);
        protectedLine.startHandshake();
        return protectedLine;
    }

    private static BufferedReader reader(Socket line) throws IOException {
        return new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.UTF_8));
    }

    private static void say(Socket line, String answer) throws IOException {
        OutputStream out = line.getOutputStream();
        out.write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
