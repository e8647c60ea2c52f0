package org.skolbro.ui.internal.shell;

import java.util.Locale;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;

import org.skolbro.ui.internal.session.LanguageCookie;
import org.skolbro.ui.internal.session.Visit;
import org.skolbro.ui.internal.text.Words;

/** Offers the other language, in that language. */
public final class LanguageSwitch extends Button {

    public LanguageSwitch(Locale now) {
        boolean english = now.equals(Words.ENGLISH);
        Locale other = other(now);
        setText(english ? "Svenska" : "English");
        setIcon(VaadinIcon.GLOBE.create());
        getElement().setAttribute("lang", other.getLanguage());
        addThemeVariants(ButtonVariant.TERTIARY);
        addClassName("language-switch");
        addClickListener(click -> speak(other));
    }

    /** The other language than this one. */
    static Locale other(Locale now) {
        return now.equals(Words.ENGLISH) ? Words.SWEDISH : Words.ENGLISH;
    }

    static void speak(Locale chosen) {
        Visit.current().speak(chosen);
        LanguageCookie.write(chosen);
        UI.getCurrent().getPage().reload();
    }
}
