package org.skolbro.ui.internal.transfer;

import java.util.List;
import java.util.stream.Stream;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.transfer.Counterpart;
import org.skolbro.api.transfer.Transfers.Leaver;
import org.skolbro.api.transition.TransitionId;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Here;

/** Which child goes to which other provider, and into which school type. */
final class BeginDialog extends Dialog {

    /** What a child may enter elsewhere (SS 12000), also where no form for it is installed here. */
    private static final List<SchoolType> TYPES = Stream.of("FS", "FKLASS", "GR", "GRS", "TR", "SP", "SAM", "FTH", "GY", "GYS", "VUX", "SFI")
        .map(SchoolType::new).toList();

    private final Here here;
    private final Words words;
    private final TransferServices services;
    private final ComboBox<Leaver> leaver;
    private final ComboBox<Counterpart> receiver;
    private final ComboBox<SchoolType> to;
    private final Paragraph complaint = new Paragraph();

    BeginDialog(Here here, TransferServices services) {
        this.here = here;
        this.services = services;
        words = Words.of(here);
        setHeaderTitle(words.say("transfer.begin"));
        setWidth("min(34rem, 96vw)");
        List<Leaver> leavers = services.transfers().leavers(here.caller());
        List<Counterpart> counterparts = services.counterparts().all(here.caller()).stream().filter(Counterpart::counts).toList();
        leaver = new ComboBox<>(words.say("transfer.leaver"));
        leaver.setItems(leavers);
        leaver.setItemLabelGenerator(one -> words.say("transfer.leaver.one", one.name(), here.say(one.schoolType().name()), words.day(one.lastDay())));
        leaver.setHelperText(words.say(leavers.isEmpty() ? "transfer.leaver.none" : "transfer.leaver.help"));
        receiver = new ComboBox<>(words.say("transfer.receiver"));
        receiver.setItems(counterparts);
        receiver.setItemLabelGenerator(one -> one.name() + ", " + one.code());
        receiver.setHelperText(words.say(counterparts.isEmpty() ? "transfer.receiver.none" : "transfer.receiver.help"));
        to = new ComboBox<>(words.say("transfer.to"));
        to.setItems(TYPES);
        to.setItemLabelGenerator(type -> here.say(type.name()));
        to.setHelperText(words.say("transfer.to.help"));
        complaint.addClassName("complaint");
        complaint.getElement().setAttribute("role", "alert");
        complaint.setVisible(false);
        Div form = new Div(new Paragraph(words.say("transfer.begin.lead")), leaver, receiver, to, complaint);
        form.addClassName("form-column");
        add(form);
        Button go = new Button(words.say("transfer.begin.verb"), click -> begin());
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(words.say("action.cancel"), click -> close()), go);
    }

    private void begin() {
        if (leaver.isEmpty() || receiver.isEmpty() || to.isEmpty()) {
            complain(words.say("transfer.begin.incomplete"));
            return;
        }
        switch (services.transfers().begin(here.caller(), leaver.getValue().placement(), receiver.getValue().id(), to.getValue())) {
            case Outcome.Done<TransitionId>(TransitionId id) -> {
                close();
                UI.getCurrent().navigate("overgang/" + id);
            }
            case Outcome.Refused<TransitionId> no -> complain(words.say(no.reason()));
        }
    }

    private void complain(String sentence) {
        complaint.setText(sentence);
        complaint.setVisible(true);
    }
}
