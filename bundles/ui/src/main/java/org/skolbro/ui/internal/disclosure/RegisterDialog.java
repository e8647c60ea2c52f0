package org.skolbro.ui.internal.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;

import org.skolbro.api.disclosure.Disclosure.Asked;
import org.skolbro.api.disclosure.Disclosure.Requester;
import org.skolbro.api.disclosure.Disclosure.Way;
import org.skolbro.api.disclosure.DisclosureId;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.ui.internal.problem.Complaint;
import org.skolbro.ui.internal.text.Calendars;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Here;

/** What was asked for, when and by what way. Who asked is never asked for. */
final class RegisterDialog extends Dialog {

    private final Here here;
    private final Words words;
    private final DisclosureServices services;
    private final DatePicker received;
    private final ComboBox<Way> via;
    private final ComboBox<Way> answer;
    private final TextArea what;
    private final TextField name;
    private final TextField contact;
    private final Complaint complaint = new Complaint();

    RegisterDialog(Here here, DisclosureServices services, Consumer<DisclosureId> registered) {
        this.here = here;
        this.services = services;
        words = Words.of(here);
        setHeaderTitle(words.say("disclosure.register"));
        setWidth("min(34rem, 96vw)");
        LocalDate today = LocalDate.now(services.clock());
        received = new DatePicker(words.say("disclosure.received"));
        received.setLocale(here.locale());
        received.setI18n(Calendars.in(words));
        received.setMax(today);
        received.setValue(today);
        due(today);
        received.addValueChangeListener(change -> Optional.ofNullable(change.getValue()).ifPresent(this::due));
        via = ways("disclosure.via");
        answer = ways("disclosure.answer");
        what = new TextArea(words.say("disclosure.what"));
        what.setHelperText(words.say("disclosure.what.help"));
        what.setMinRows(4);
        what.setMaxLength(4000);
        what.setRequiredIndicatorVisible(true);
        name = new TextField(words.say("disclosure.requester"));
        name.setHelperText(words.say("disclosure.requester.help"));
        name.setMaxLength(200);
        contact = new TextField(words.say("disclosure.contact"));
        contact.setHelperText(words.say("disclosure.contact.help"));
        contact.setMaxLength(500);
        Div form = new Div(what, received, via, answer, name, contact, complaint);
        form.addClassName("form-column");
        add(form);
        Button register = new Button(words.say("disclosure.register.verb"), click -> register(registered));
        register.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(words.say("action.cancel"), click -> close()), register);
    }

    private void due(LocalDate day) {
        received.setHelperText(words.say("disclosure.due.on", words.day(services.disclosures().due(day))));
    }

    private ComboBox<Way> ways(String label) {
        ComboBox<Way> box = new ComboBox<>(words.say(label));
        box.setItems(List.of(Way.values()));
        box.setItemLabelGenerator(way -> words.word("disclosure.way", way));
        box.setValue(Way.EMAIL);
        return box;
    }

    private void register(Consumer<DisclosureId> registered) {
        if (received.isEmpty() || via.isEmpty() || answer.isEmpty()) {
            complain(words.say("disclosure.incomplete"));
            return;
        }
        Optional<Requester> requester = name.isEmpty() && contact.isEmpty() ? Optional.empty()
            : Optional.of(new Requester(name.getValue(), contact.getValue()));
        switch (services.disclosures().register(here.caller(), new Asked(received.getValue(), via.getValue(), what.getValue(), requester,
                answer.getValue()))) {
            case Outcome.Done<DisclosureId>(DisclosureId id) -> {
                close();
                registered.accept(id);
            }
            case Outcome.Refused<DisclosureId> no -> complain(words.say(no.reason()));
        }
    }

    private void complain(String sentence) {
        complaint.say(sentence);
    }
}
