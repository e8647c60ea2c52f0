package org.skolbro.testkit.running;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/** The archive under test, unpacked as a user would. */
public final class Distribution {

    private Distribution() {
    }

    /** The built archive. */
    public static File archive() {
        File archive = new File(System.getProperty("skolbro.distribution")).getAbsoluteFile();
        if (!archive.isFile()) {
            throw new IllegalStateException("Build the distribution first: " + archive + " is missing");
        }
        return archive;
    }

    /** A folder of this name below the build folder, emptied, with the unpacked distribution in it. */
    public static Path unpackedIn(String name) {
        Path folder = Path.of(System.getProperty("skolbro.folder"), name).toAbsolutePath();
        try {
            run(new ProcessBuilder("rm", "-rf", folder.toString()));
            Files.createDirectories(folder);
            run(new ProcessBuilder("tar", "xzf", archive().getPath(), "--strip-components", "1", "-C", folder.toString()));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A port nobody listens on at the moment. */
    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void run(ProcessBuilder command) throws IOException {
        try {
            int status = command.inheritIO().start().waitFor();
            if (status != 0) {
                throw new IllegalStateException(command.command() + " ended with " + status);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
