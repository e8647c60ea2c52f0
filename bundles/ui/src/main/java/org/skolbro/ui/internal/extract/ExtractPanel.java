package org.skolbro.ui.internal.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.streams.DownloadHandler;

import org.skolbro.api.extract.RegisterExtracts;
import org.skolbro.api.extract.RegisterExtracts.Found;
import org.skolbro.api.extract.RegisterExtracts.Guardian;
import org.skolbro.api.extract.RegisterExtracts.Wish;
import org.skolbro.ui.internal.audit.Acts;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Here;

/** One person's extract: what is in it, to whom it goes, whether documents come along, and the file. */
final class ExtractPanel extends Section {

    private final Here here;
    private final Words words;
    private final RegisterExtracts extracts;
    private final Found whom;
    private final Select<Optional<Guardian>> receiver = new Select<>();
    private final Checkbox contents;

    ExtractPanel(Here here, RegisterExtracts extracts, Found whom) {
        this.here = here;
        this.extracts = extracts;
        this.whom = whom;
        words = Words.of(here);
        addClassNames("panel", "stack");
        boolean own = here.caller().person().equals(Optional.of(whom.person()));
        Paragraph number = new Paragraph(whom.number());
        number.addClassName("quiet");
        contents = new Checkbox(words.say("extract.contents"));
        contents.setHelperText(words.say(own ? "extract.contents.own" : "extract.contents.archive"));
        add(new H2(whom.name()), number, inside());
        if (!own && !whom.guardians().isEmpty()) {
            add(receiver());
        }
        add(contents, extracts.ready() ? download() : new Paragraph(words.say("extract.not-ready")));
    }

    private UnorderedList inside() {
        UnorderedList list = new UnorderedList(new ListItem(words.say("extract.inside.all")), new ListItem(words.say("extract.inside.why")),
            new ListItem(words.say("extract.inside.others")), new ListItem(words.say("extract.inside.files")));
        return list;
    }

    private Select<Optional<Guardian>> receiver() {
        List<Optional<Guardian>> all = new ArrayList<>(List.of(Optional.empty()));
        whom.guardians().stream().map(Optional::of).forEach(all::add);
        receiver.setLabel(words.say("extract.receiver"));
        receiver.setHelperText(words.say("extract.receiver.help"));
        receiver.setItems(all);
        receiver.setItemLabelGenerator(one -> one == null || one.isEmpty() ? words.say("extract.receiver.herself") : one.get().name());
        receiver.setValue(Optional.empty());
        receiver.setWidth("min(24rem, 100%)");
        return receiver;
    }

    private Div download() {
        DownloadHandler handler = event -> {
            Wish wish = wish(event.getUI());
            event.setFileName(words.say("extract.file") + ".zip");
            event.setContentType("application/zip");
            event.getResponse().setHeader("Cache-Control", "private, no-store");
            extracts.write(here.caller(), whom.person(), wish, event.getOutputStream());
        };
        Anchor link = new Anchor(handler, words.say("extract.download"));
        link.addComponentAsFirst(VaadinIcon.DOWNLOAD_ALT.create());
        link.addClassName("icon-word");
        Div row = new Div(link);
        row.addClassNames("row", "no-print");
        return row;
    }

    /** What stands on the page is read under its lock. */
    private Wish wish(UI page) {
        AtomicReference<Wish> wish = new AtomicReference<>();
        page.accessSynchronously(() -> wish.set(new Wish(Optional.ofNullable(receiver.getValue()).flatMap(one -> one).map(Guardian::person),
            contents.getValue(), here.locale(), new Acts(words)::say)));
        return wish.get();
    }
}
