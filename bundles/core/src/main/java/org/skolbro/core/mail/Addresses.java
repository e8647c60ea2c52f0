package org.skolbro.core.mail;

import java.util.regex.Pattern;

/** What an e-mail address may look like here: one mailbox, and nothing that means something else to a mail server (RFC 5321 4.1.2). */
public final class Addresses {

    private static final int LONGEST = 254;
    private static final Pattern ONE = Pattern.compile(
        "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)*");

    private Addresses() {
    }

    public static boolean isOne(String text) {
        return text != null && text.length() <= LONGEST && ONE.matcher(text).matches();
    }
}
