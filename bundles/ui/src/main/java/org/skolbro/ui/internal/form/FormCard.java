package org.skolbro.ui.internal.form;

import java.util.stream.Collectors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;

import org.skolbro.api.form.FormStatus;
import org.skolbro.api.form.FormStatus.State;
import org.skolbro.api.form.Forms;
import org.skolbro.api.register.SchoolType;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.Status;
import org.skolbro.ui.view.StatusChip;

/** One school form: how it stands, what is kept of it, and what can be done with it. Redrawn only when that has changed. */
final class FormCard extends Article {

    private final Here here;
    private final Words words;
    private final FormSwitching switching;
    private FormStatus shown;

    FormCard(Here here, Forms forms) {
        this.here = here;
        words = Words.of(here);
        switching = new FormSwitching(here, forms);
    }

    void show(FormStatus form) {
        if (form.equals(shown)) {
            return;
        }
        shown = form;
        removeAll();
        setClassName("card-link form-card form-" + form.id().value());
        add(head(form), version(form), new Paragraph(words.say("form.counts", words.count(form.children()),
            words.count(form.documents()), form.documentTypes())), serves(form));
        if (!form.faults().isEmpty()) {
            UnorderedList faults = new UnorderedList(form.faults().stream().map(fault -> new ListItem(here.say(fault)))
                .toArray(ListItem[]::new));
            faults.addClassNames("complaint", "reasons");
            add(faults);
        }
        if (form.state() != State.ACTIVE) {
            Paragraph absent = new Paragraph(words.say("form.absent"));
            absent.addClassName("notice");
            add(absent);
        }
        add(actions(form));
    }

    private Component head(FormStatus form) {
        StatusChip chip = form.wish().underWay()
            ? StatusChip.saying(words.say("form.under-way"), VaadinIcon.HOURGLASS, Status.Tone.WARN)
            : StatusChip.of(Status.valueOf(form.state().name()), here);
        chip.getElement().setAttribute("role", "status");
        Div head = new Div(new H2(here.say(form.name())), chip);
        head.addClassName("form-head");
        return head;
    }

    private Component version(FormStatus form) {
        String wanted = form.wish().version();
        String sentence = form.version().isEmpty() ? words.say("form.no-version") : words.say("form.version", form.version());
        Paragraph version = new Paragraph(wanted.isEmpty() || form.version().isEmpty() || wanted.equals(form.version()) ? sentence
            : sentence + " · " + words.say("form.wanted-version", wanted));
        version.addClassName("quiet");
        return version;
    }

    private Component serves(FormStatus form) {
        Paragraph serves = new Paragraph(form.serves().isEmpty() ? "" : words.say("form.serves",
            form.serves().stream().map(SchoolType::value).sorted().collect(Collectors.joining(", "))));
        serves.addClassName("quiet");
        serves.setVisible(!form.serves().isEmpty());
        return serves;
    }

    private Component actions(FormStatus form) {
        Div actions = new Div();
        actions.addClassNames("chips", "form-actions", "no-print");
        actions.add(form.wish().on()
            ? button("form.off", VaadinIcon.POWER_OFF, form, () -> switching.off(form))
            : button("form.on", VaadinIcon.POWER_OFF, form, () -> switching.on(form)));
        if (form.versions().size() > 1) {
            actions.add(button("form.upgrade", VaadinIcon.ARROW_CIRCLE_UP_O, form, () -> switching.upgrade(form)));
        }
        form.wish().before().ifPresent(before -> {
            Button back = button("form.back", VaadinIcon.ARROW_BACKWARD, form, () -> switching.back(form, before));
            back.setText(words.say("form.back", before));
            actions.add(back);
        });
        actions.add(button("form.history", VaadinIcon.TIME_BACKWARD, form, () -> switching.history(form)));
        return actions;
    }

    /** Named with its form for those who hear the buttons one after another. */
    private Button button(String key, VaadinIcon icon, FormStatus form, Runnable act) {
        Button button = new Button(words.say(key, form.wish().before().orElse("")), icon.create(), click -> act.run());
        button.setAriaLabel(button.getText() + ": " + here.say(form.name()));
        return button;
    }
}
