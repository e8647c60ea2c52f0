package org.skolbro.ui.internal.document;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;

import org.skolbro.api.document.Draft;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Here;

/** The buttons of a draft. Which of them are there depends on who decides, and with whom the draft is. */
final class WriteButtons {

    private final AtHome home;
    private final Draft.Deciders deciders;
    private final Button discard;
    private final Button invite;
    private final Button preview;
    private final Button takeBack;
    private final Button handBack;
    private final Button handIn;
    private final Button finalise;

    WriteButtons(Here here, WriteActions acts, Draft.Deciders deciders) {
        this.deciders = deciders;
        Words words = Words.of(here);
        home = AtHome.of(here);
        discard = new Button(words.say("write.discard"), VaadinIcon.TRASH.create(), click -> acts.discard());
        discard.addThemeVariants(ButtonVariant.TERTIARY);
        invite = new Button(words.say("write.invite"), VaadinIcon.USERS.create(), click -> acts.invite());
        preview = new Button(words.say("write.preview"), VaadinIcon.EYE.create(), click -> acts.preview());
        takeBack = new Button(words.say("write.take-back"), VaadinIcon.ARROW_BACKWARD.create(), click -> acts.takeBack());
        handBack = new Button(words.say("write.hand-back"), VaadinIcon.ARROW_BACKWARD.create(), click -> acts.handBack());
        handIn = new Button(words.say("write.hand-in"), VaadinIcon.PAPERPLANE.create(), click -> acts.handIn(deciders));
        handIn.addThemeVariants(ButtonVariant.PRIMARY);
        finalise = new Button(words.say(verb(home, deciders)), VaadinIcon.CHECK.create(), click -> acts.finalise(deciders));
        finalise.addThemeVariants(ButtonVariant.PRIMARY);
    }

    /** The word for making the draft final, as the one who does it says it. */
    static String verb(AtHome home, Draft.Deciders deciders) {
        return deciders.mine() ? "write.decide" : home.isHome() ? "write.home.finalise" : "write.finalise";
    }

    Button[] all() {
        return new Button[] {discard, invite, preview, takeBack, handBack, handIn, finalise};
    }

    void follow(Draft draft) {
        boolean decision = !draft.type().deciders().isEmpty();
        boolean waits = draft.handedIn().isPresent();
        discard.setVisible(!waits);
        invite.setVisible(!waits && !home.isHome());
        takeBack.setVisible(waits && !deciders.mine());
        handBack.setVisible(waits && deciders.mine());
        handIn.setVisible(decision && !waits && !deciders.mine());
        finalise.setVisible(!decision || deciders.mine());
    }
}
