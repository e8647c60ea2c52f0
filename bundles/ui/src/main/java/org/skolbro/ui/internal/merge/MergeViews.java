package org.skolbro.ui.internal.merge;

import java.util.List;

import com.vaadin.flow.component.icon.VaadinIcon;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Role;
import org.skolbro.api.register.PersonMerges;
import org.skolbro.ui.internal.routes.Entry;
import org.skolbro.ui.internal.routes.Section;
import org.skolbro.ui.internal.routes.ShellViews;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.View;

/** The administrator's page of duplicates. */
@Component
public final class MergeViews implements ShellViews {

    private final PersonMerges merges;

    @Activate
    public MergeViews(@Reference PersonMerges merges) {
        this.merges = merges;
    }

    @Override
    public List<Entry> entries() {
        return List.of(Entry.of(Section.ADMINISTRATION, 3, View.at("dubbletter", MergesView.class,
            here -> new MergesView(here, merges))
            .titled(Words.both("merge.title")).shownTo(Role.ADMINISTRATOR).inMenu(VaadinIcon.COMPRESS_SQUARE)));
    }
}
