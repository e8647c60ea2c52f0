package org.skolbro.core.internal.access;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.skolbro.api.access.Accounts.Invitation;
import org.skolbro.api.problem.StorageFailure;
import org.skolbro.core.internal.time.PlatformClock;
import org.slf4j.LoggerFactory;

/**
 * Gives the first administrator's one-time code (engångskod) to whoever started the platform: in a file that only the
 * owner of the process can read and that is gone when the code is used, and on the terminal, if there is one. Where
 * standard output is kept, as a service's usually is, and in the log stands only which file it is.
 */
@Component(service = FirstCode.class)
public final class FirstCode {

    private static final DateTimeFormatter SWEDISH =
        DateTimeFormatter.ofPattern("d MMMM yyyy 'kl.' HH.mm", Locale.of("sv")).withZone(PlatformClock.ZONE);
    private static final DateTimeFormatter ENGLISH =
        DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.ENGLISH).withZone(PlatformClock.ZONE);

    private final Path file;
    private final PrintStream output;
    private final boolean terminal;

    @Activate
    public FirstCode() {
        this(Path.of(System.getProperty("skolbro.data", "var"), "first-log-in.txt"), System.out,
            Boolean.parseBoolean(System.getenv("SKOLBRO_TERMINAL")));
    }

    /** @param terminal whether somebody reads {@code output} who may see the code, and nobody keeps it */
    public FirstCode(Path file, PrintStream output, boolean terminal) {
        this.file = file.toAbsolutePath().normalize();
        this.output = output;
        this.terminal = terminal;
    }

    void tell(Invitation invitation) {
        String note = note(invitation);
        leave(note);
        LoggerFactory.getLogger(FirstCode.class).info("The first administrator's one-time code is in {}", file);
        output.println(terminal ? note : "Första inloggningen: koden står i / First log-in: the code is in " + file);
    }

    /** The code has been used: nothing is left of it. */
    void used() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LoggerFactory.getLogger(FirstCode.class).warn("Delete {}: its one-time code has been used", file);
        }
    }

    private static String note(Invitation invitation) {
        Instant until = invitation.validUntil();
        return """

            Första inloggningen                 First log-in
              Användarnamn / user name:         %s
              Engångskod / one-time code:       %s
              Gäller till / valid until:        %s / %s
            Välj lösenord med koden på inloggningssidan. / Choose a password with the code on the log-in page.
            """.formatted(invitation.userName(), invitation.oneTimeCode(), SWEDISH.format(until), ENGLISH.format(until));
    }

    private void leave(String note) {
        try {
            Files.createDirectories(file.getParent());
            Path part = Files.createTempFile(file.getParent(), "first-log-in", ".part", ownerOnly());
            Files.writeString(part, note);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new StorageFailure("The first administrator's one-time code cannot be written to " + file, e);
        }
    }

    private FileAttribute<?>[] ownerOnly() {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
            ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
            : new FileAttribute<?>[0];
    }
}
