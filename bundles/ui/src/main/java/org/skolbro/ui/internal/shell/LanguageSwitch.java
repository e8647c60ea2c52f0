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
        Locale other = english ? Words.SWEDISH : Words.ENGLISH;
        setText(english ? "Svenska" : "English");
        setIcon(VaadinIcon.GLOBE.create());
        getElement().setAttribute("lang", other.getLanguage());
        addThemeVariants(ButtonVariant.TERTIARY);
        addClassName("language-switch");
        addClickListener(click -> {
            Visit.current().speak(other);
            LanguageCookie.write(other);
            UI.getCurrent().getPage().reload();
        });
    }
}
