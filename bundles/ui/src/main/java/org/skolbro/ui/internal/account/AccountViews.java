package org.skolbro.ui.internal.account;

import java.util.List;

import com.vaadin.flow.component.icon.VaadinIcon;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Accounts;
import org.skolbro.api.access.Role;
import org.skolbro.api.register.Register;
import org.skolbro.ui.internal.routes.Entry;
import org.skolbro.ui.internal.routes.Section;
import org.skolbro.ui.internal.routes.ShellViews;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.View;

/** The administrator's page of accounts. */
@Component
public final class AccountViews implements ShellViews {

    private final Accounts accounts;
    private final Register register;

    @Activate
    public AccountViews(@Reference Accounts accounts, @Reference Register register) {
        this.accounts = accounts;
        this.register = register;
    }

    @Override
    public List<Entry> entries() {
        return List.of(Entry.of(Section.ADMINISTRATION, 2, View.at("konton", AccountsView.class,
            here -> new AccountsView(here, accounts, register))
            .titled(Words.both("account.title")).shownTo(Role.ADMINISTRATOR).inMenu(VaadinIcon.USERS)));
    }
}
