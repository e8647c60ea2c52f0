package org.skolbro.mail.smtp.internal;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.HashSet;
import java.util.Set;

import javax.net.ssl.SSLException;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;

import org.eclipse.angus.mail.util.MailConnectException;
import org.skolbro.api.mail.MailTrouble;

/** What an exception of the library comes to. Its own words are kept from everybody: they may repeat addresses. */
final class Troubles {

    private Troubles() {
    }

    static MailTrouble of(Exception why) {
        Set<Throwable> seen = new HashSet<>();
        MailTrouble found = MailTrouble.OTHER;
        for (Throwable each = why; each != null && seen.add(each); each = next(each)) {
            found = of(each, found);
        }
        return found;
    }

    /** The innermost cause that says anything wins. */
    private static MailTrouble of(Throwable one, MailTrouble outer) {
        return switch (one) {
            case AuthenticationFailedException no -> MailTrouble.LOG_IN;
            case UnknownHostException no -> MailTrouble.UNKNOWN_HOST;
            case SocketTimeoutException no -> MailTrouble.TOO_SLOW;
            case SSLException no -> MailTrouble.TLS;
            case ConnectException no -> MailTrouble.UNREACHABLE;
            case NoRouteToHostException no -> MailTrouble.UNREACHABLE;
            case MailConnectException no -> MailTrouble.UNREACHABLE;
            case SocketException no -> MailTrouble.BROKEN_OFF;
            case MessagingException no when String.valueOf(no.getMessage()).startsWith("STARTTLS") -> MailTrouble.TLS;
            default -> outer;
        };
    }

    private static Throwable next(Throwable one) {
        return one instanceof MessagingException mail && mail.getNextException() != null ? mail.getNextException() : one.getCause();
    }
}
