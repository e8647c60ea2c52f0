package org.skolbro.ui.internal.audit;

import org.skolbro.ui.internal.text.Words;

/** What was done, in words; an add-on's own act stays the code it is. */
public record Acts(Words words) {

    public String say(String code) {
        return code == null || code.isEmpty() ? words.say("audit.action.ALL") : words.find("audit.act." + code).orElse(code);
    }
}
