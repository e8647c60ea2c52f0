package org.skolbro.ui.internal.order;

import java.util.Optional;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;

import org.skolbro.api.order.OrderId;
import org.skolbro.api.order.Orders;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.register.ChildRow;
import org.skolbro.api.register.Unit;
import org.skolbro.ui.internal.problem.Complaint;
import org.skolbro.ui.internal.shell.Toast;
import org.skolbro.ui.internal.text.Calendars;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Here;

/** About which child, from which archive, what for and until when. */
final class PlaceOrderDialog extends Dialog {

    private static final int USUAL_DAYS = 7;

    private final Here here;
    private final Words words;
    private final Orders orders;
    private final Optional<ChildRow> child;
    private final TextField number;
    private final ComboBox<Unit> unit;
    private final ComboBox<Orders.Kind> kind;
    private final TextArea purpose;
    private final DatePicker due;
    private final Complaint complaint = new Complaint();

    /** @param child whom it is about; empty to ask for her number */
    PlaceOrderDialog(Here here, Orders orders, Optional<ChildRow> child, Runnable placed) {
        this.here = here;
        this.orders = orders;
        this.child = child;
        words = Words.of(here);
        Orders.Choices choices = orders.choices(here.caller());
        setHeaderTitle(child.map(row -> words.say("order.place.about", row.name().full())).orElseGet(() -> words.say("order.place")));
        setWidth("min(32rem, 96vw)");
        number = new TextField(words.say("order.number"));
        number.setHelperText(words.say("order.number.help"));
        number.setMaxLength(20);
        number.setVisible(child.isEmpty());
        unit = new ComboBox<>(words.say("order.unit"));
        unit.setItems(choices.units());
        unit.setItemLabelGenerator(Unit::name);
        unit.setHelperText(words.say("order.unit.help"));
        kind = new ComboBox<>(words.say("order.kind"));
        kind.setItems(choices.types());
        kind.setItemLabelGenerator(type -> here.say(type.name()));
        kind.setHelperText(words.say("order.kind.help"));
        purpose = new TextArea(words.say("order.purpose"));
        purpose.setHelperText(words.say("order.purpose.help"));
        purpose.setMinRows(3);
        purpose.setMaxLength(2000);
        due = new DatePicker(words.say("order.due"));
        due.setLocale(here.locale());
        due.setI18n(Calendars.in(words));
        due.setMin(choices.today());
        due.setValue(choices.today().plusDays(USUAL_DAYS));
        Div form = new Div(number, unit, kind, purpose, due, complaint);
        form.addClassName("form-column");
        add(form);
        Button place = new Button(words.say("order.place.verb"), click -> place(placed));
        place.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(words.say("action.cancel"), click -> close()), place);
    }

    private void place(Runnable placed) {
        if (child.isEmpty() && number.getValue().isBlank() || purpose.getValue().isBlank() || due.isEmpty()) {
            complain(words.say("order.incomplete"));
            return;
        }
        Orders.Whom whom = child.<Orders.Whom>map(row -> new Orders.Reached(row.id()))
            .orElseGet(() -> new Orders.ByNumber(number.getValue()));
        switch (orders.place(here.caller(), new Orders.Asked(whom, unit.getOptionalValue().map(Unit::code),
            kind.getOptionalValue().map(Orders.Kind::id), purpose.getValue().strip(), due.getValue()))) {
            case Outcome.Done<OrderId> done -> {
                close();
                Toast.done(words.say("order.placed"));
                placed.run();
            }
            case Outcome.Refused<OrderId> no -> complain(words.say(no.reason()));
        }
    }

    private void complain(String sentence) {
        complaint.say(sentence);
    }
}
