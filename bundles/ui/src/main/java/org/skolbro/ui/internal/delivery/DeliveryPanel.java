package org.skolbro.ui.internal.delivery;

import java.time.LocalDate;
import java.util.function.Function;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.streams.DownloadHandler;

import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.api.delivery.Deliveries;
import org.skolbro.api.delivery.Delivery;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.outcome.Progress;
import org.skolbro.ui.internal.session.Visit;
import org.skolbro.ui.internal.shell.Toast;
import org.skolbro.ui.internal.signin.StepUpView;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.internal.work.Job;
import org.skolbro.ui.internal.work.JobPanel;
import org.skolbro.ui.internal.work.Jobs;
import org.skolbro.ui.view.ConfirmWithCount;
import org.skolbro.ui.view.Here;

/** The next step of a delivery: pack, hand over, register the receipt. */
final class DeliveryPanel extends Section {

    private final Here here;
    private final Words words;
    private final Services services;
    private final Delivery delivery;
    private final Runnable changed;
    private final Div work = new Div();

    record Services(Deliveries deliveries, Jobs jobs) {
    }

    DeliveryPanel(Here here, Services services, Delivery delivery, Runnable changed) {
        this.here = here;
        this.services = services;
        this.delivery = delivery;
        this.changed = changed;
        words = Words.of(here);
        addClassNames("panel", "stack", "no-print");
        work.addClassName("stack");
        add(new H2(words.word("delivery.next", delivery.state())), work);
        if (services.jobs().find(here.caller().account(), about()).filter(job -> !job.isOver()).isPresent()) {
            build();
        } else {
            standing();
        }
    }

    private void standing() {
        switch (delivery.state()) {
            case PLANNED, BUILDING, PAUSED -> work.add(new Paragraph(words.say("delivery.build.lead", delivery.totals().waiting() + delivery.totals().failed())),
                row(primary("delivery.build", VaadinIcon.PACKAGE, this::build), cancel()));
            case BUILT -> {
                Div row = row(all(), primary("delivery.delivered", VaadinIcon.TRUCK, () -> follow(services.deliveries().delivered(here.caller(), delivery.id()))),
                    cancel());
                if (delivery.totals().failed() > 0) {
                    row.addComponentAtIndex(1, new Button(words.say("delivery.retry"), VaadinIcon.REFRESH.create(), click -> build()));
                }
                work.add(new Paragraph(words.say("delivery.delivered.lead")), row);
            }
            case DELIVERED -> receipt();
            case RECEIVED, CANCELLED -> setVisible(false);
        }
    }

    private void receipt() {
        work.add(new Paragraph(words.say("delivery.receipt.lead")));
        if (here.caller().level().reaches(AssuranceLevel.SECOND_FACTOR)) {
            work.add(row(all(), primary("delivery.receive", VaadinIcon.CHECK, () -> new ReceiptDialog(here,
                Words.dayOf(delivery.deliveredAt().orElseThrow()), this::receive).open()), cancel()));
        } else {
            work.add(new Paragraph(words.say("delivery.receipt.level")), row(all(), primary("disposal.approve.step-up", VaadinIcon.LOCK, () -> {
                Visit.current().want("leverans/" + delivery.id());
                UI.getCurrent().navigate(StepUpView.PATH);
            }), cancel()));
        }
    }

    private void build() {
        Button pause = new Button(words.say("delivery.pause"), VaadinIcon.PAUSE.create(),
            click -> services.deliveries().pause(here.caller(), delivery.id()));
        pause.setDisableOnClick(true);
        run(progress -> services.deliveries().build(here.caller(), delivery.id(), progress), pause);
    }

    private void receive(String reference, LocalDate day) {
        run(progress -> services.deliveries().receive(here.caller(), delivery.id(), reference, day, progress));
    }

    private void run(Function<Progress, Outcome<Delivery>> what, Component... acts) {
        Job<Outcome<Delivery>> job = services.jobs().start(here.caller(), about(), what);
        work.removeAll();
        work.add(new JobPanel<>(here, job, outcome -> {
            services.jobs().forget(job);
            follow(outcome);
        }, acts));
    }

    private String about() {
        return "delivery." + delivery.id();
    }

    private Button primary(String word, VaadinIcon symbol, Runnable act) {
        Button button = new Button(words.say(word), symbol.create(), click -> act.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private Button cancel() {
        Button cancel = new Button(words.say("delivery.cancel"), click -> new ConfirmWithCount(here, words.say("delivery.cancel.question"),
            words.say("delivery.cancel.consequence"), words.say("delivery.cancel"),
            () -> follow(services.deliveries().cancel(here.caller(), delivery.id()))).open());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        return cancel;
    }

    private Anchor all() {
        DownloadHandler handler = event -> {
            event.setFileName("leverans-" + delivery.id() + ".zip");
            event.setContentType("application/zip");
            event.getResponse().setHeader("Cache-Control", "private, no-store");
            services.deliveries().contents(here.caller(), delivery.id(), event.getOutputStream());
        };
        Anchor link = new Anchor(handler, words.say("delivery.download"));
        link.addComponentAsFirst(VaadinIcon.DOWNLOAD_ALT.create());
        link.addClassName("icon-word");
        return link;
    }

    private static Div row(Component... parts) {
        Div row = new Div(parts);
        row.addClassName("row");
        return row;
    }

    private void follow(Outcome<Delivery> outcome) {
        if (outcome instanceof Outcome.Refused<Delivery> no) {
            Toast.refused(no);
        }
        changed.run();
    }
}
