package org.skolbro.ui.internal.identity;

import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;

import org.skolbro.api.identity.Fictitious;
import org.skolbro.api.identity.FictitiousIdentities.Enrolment;
import org.skolbro.api.identity.FictitiousIdentities.Place;
import org.skolbro.api.identity.IdentityForm;
import org.skolbro.api.identity.LinkId;
import org.skolbro.api.identity.RealIdentity;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.person.IdentityNumber;
import org.skolbro.api.person.PersonName;
import org.skolbro.api.person.SecurityMarking;
import org.skolbro.api.register.GroupId;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.register.Unit;
import org.skolbro.ui.internal.shell.Toast;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Here;

/** A child who is not in the register: the form, the real identity, which is sealed at once, the fictitious one, and where she goes. */
final class EnrolDialog extends IdentityDialog {

    private final IdentityViews.Services services;
    private final Runnable done;
    private FormFields form;
    private TextField given;
    private TextField family;
    private TextField number;
    private TextArea note;
    private RadioButtonGroup<SecurityMarking> marking;
    private ComboBox<Unit> unit;
    private ComboBox<SchoolType> schoolType;
    private IntegerField year;
    private TextField group;
    private DatePicker from;

    EnrolDialog(Here here, IdentityViews.Services services, Runnable done) {
        super(here, Words.of(here).say("identity.enrol"), Words.of(here).say("identity.enrol.verb"));
        this.services = services;
        this.done = done;
    }

    @Override
    void fill() {
        form = new FormFields(this);
        given = line(words.say("identity.real.given"));
        family = line(words.say("identity.real.family"));
        number = line(words.say("identity.real.number"));
        note = new TextArea(words.say("identity.real.note"));
        note.setMaxLength(2000);
        note.setHelperText(words.say("identity.real.note.help"));
        marking = new RadioButtonGroup<>(words.say("identity.marking"));
        marking.setItems(SecurityMarking.SECRECY_MARKING, SecurityMarking.PROTECTED_REGISTRATION);
        marking.setItemLabelGenerator(value -> words.word("identity.marking", value));
        marking.setValue(SecurityMarking.SECRECY_MARKING);
        fillPlace();
        fields(new Paragraph(words.say("identity.enrol.lead")), form, new H3(words.say("identity.real")), given, family, number, note,
            new H3(words.say("identity.place")), marking, unit, schoolType, year, group, from);
    }

    private void fillPlace() {
        unit = new ComboBox<>(words.say("identity.place.unit"));
        unit.setItems(services.register().units(here.caller()));
        unit.setItemLabelGenerator(Unit::name);
        schoolType = new ComboBox<>(words.say("identity.place.school-type"));
        schoolType.setItemLabelGenerator(code -> code.value() + " · " + words.say(code.name()));
        unit.addValueChangeListener(change -> schoolType.setItems(change.getValue() == null ? java.util.List.of()
            : change.getValue().schoolTypes().stream().sorted(Comparator.comparing(SchoolType::value)).toList()));
        year = new IntegerField(words.say("identity.place.year"));
        year.setMin(0);
        year.setMax(13);
        group = line(words.say("identity.place.group"));
        group.setHelperText(words.say("identity.place.group.help"));
        from = day(words.say("identity.place.from"));
    }

    @Override
    void act() {
        Optional<IdentityForm> paper = form.form();
        Optional<Fictitious> instead = form.instead();
        Optional<PersonName> name = FormFields.name(given, family);
        Optional<IdentityNumber> real = FormFields.number(number);
        if (paper.isEmpty() || instead.isEmpty() || name.isEmpty() || real.isEmpty() || unit.isEmpty() || schoolType.isEmpty() || from.isEmpty()) {
            complain(words.say("identity.incomplete"));
            return;
        }
        Place place = new Place(unit.getValue().code(), Optional.of(group.getValue().strip()).filter(id -> !id.isEmpty()).map(GroupId::new),
            schoolType.getValue(), year.isEmpty() ? OptionalInt.empty() : OptionalInt.of(year.getValue()), from.getValue());
        switch (services.identities().enrol(here.caller(), new Enrolment(new RealIdentity(name.get(), real.get(), note.getValue().strip()),
            instead.get(), marking.getValue(), place, paper.get()))) {
            case Outcome.Done<LinkId> entered -> {
                close();
                Toast.done(words.say("identity.enrol.done"));
                done.run();
            }
            case Outcome.Refused<LinkId> no -> complain(no);
        }
    }

    @Override
    void forget() {
        if (number != null) {
            given.clear();
            family.clear();
            number.clear();
            note.clear();
        }
    }
}
