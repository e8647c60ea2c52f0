package org.skolbro.ui.internal.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

import org.skolbro.api.access.Accounts.AccountRow;
import org.skolbro.api.access.Accounts.Invitation;
import org.skolbro.api.access.Accounts.Order;
import org.skolbro.api.access.Accounts;
import org.skolbro.api.access.Role;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.register.Register;
import org.skolbro.ui.internal.list.AllPages;
import org.skolbro.ui.internal.list.Csv;
import org.skolbro.ui.internal.list.Segments;
import org.skolbro.ui.internal.list.Slices;
import org.skolbro.ui.internal.session.Visit;
import org.skolbro.ui.internal.shell.Toast;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.AskReason;
import org.skolbro.ui.view.ConfirmWithCount;
import org.skolbro.ui.view.EmptyState;
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.ListOrder;
import org.skolbro.ui.view.Sheet;
import org.skolbro.ui.view.Status;
import org.skolbro.ui.view.StatusChip;

/** All accounts: who may log in, how, and when somebody last did. */
public final class AccountsView extends Sheet {

    private static final String MEMORY = "account.filter";

    private final Here here;
    private final Words words;
    private final Accounts accounts;
    private final Grid<AccountRow> grid = new Grid<>();
    private final Span count = new Span();
    private AccountFilter filter = Visit.current().recall(MEMORY, AccountFilter.class).orElse(AccountFilter.ALL);
    private final Slices<AccountRow> slices;

    public AccountsView(Here here, Accounts accounts, Register register) {
        super(Words.of(here).say("account.title"), List.of());
        this.here = here;
        this.accounts = accounts;
        words = Words.of(here);
        slices = new Slices<>(page -> {
            var rows = accounts.list(here.caller(), filter.sorted(ListOrder.of(grid)), page);
            count.setText(words.say("account.count", rows.total()));
            return rows;
        });
        lead(words.say("account.lead"));
        Button person = new Button(words.say("account.invite"), VaadinIcon.PLUS.create(),
            click -> new InvitePersonDialog(here, accounts, register, this::invited).open());
        person.addThemeVariants(ButtonVariant.PRIMARY);
        actions(new Button(words.say("account.invite-office"), VaadinIcon.PLUS.create(),
            click -> new InviteOfficeDialog(here, accounts, this::invited).open()), person);
        columns();
        content(toolbar(), grid);
        slices.feed(grid);
    }

    private void columns() {
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setHeight("36rem");
        grid.addColumn(AccountRow::displayName).setHeader(words.say("account.name")).setWidth("10rem").setFlexGrow(2).setFrozen(true);
        sortable(grid.addColumn(AccountRow::userName).setHeader(words.say("signin.user-name")).setWidth("14rem")
            .setFlexGrow(2), Order.USER_NAME);
        grid.addColumn(this::roles).setHeader(words.say("account.roles")).setWidth("8rem");
        sortable(grid.addComponentColumn(this::state).setHeader(words.say("account.state")).setAutoWidth(true), Order.STATE);
        grid.addColumn(row -> words.say(row.secondFactor() ? "account.factor.yes" : "account.factor.no"))
            .setHeader(words.say("account.factor")).setAutoWidth(true);
        sortable(grid.addColumn(this::last).setHeader(words.say("account.last")).setAutoWidth(true), Order.LAST_SIGN_IN);
        grid.addComponentColumn(this::acts).setHeader(words.say("account.acts")).setAutoWidth(true).setFlexGrow(0);
        grid.setEmptyStateComponent(new EmptyState(VaadinIcon.USERS, words.say("account.none"), ""));
        ListOrder.keep(grid, "account.order");
    }

    private String last(AccountRow row) {
        return row.lastSignIn().map(words::moment).orElse(words.say("account.never"));
    }

    private void sortable(Grid.Column<AccountRow> column, Order order) {
        column.setKey(order.name()).setSortable(true);
    }

    private void remember(AccountFilter changed) {
        filter = changed;
        Visit.current().remember(MEMORY, changed);
    }

    private Stream<List<String>> export() {
        Accounts.Search which = filter.sorted(ListOrder.of(grid));
        Stream<List<String>> heading = Stream.of(List.of(words.say("account.name"), words.say("signin.user-name"),
            words.say("account.roles"), words.say("account.state"), words.say("account.factor"), words.say("account.last")));
        return Stream.concat(heading, AllPages.of(page -> accounts.list(here.caller(), which, page))
            .map(row -> List.of(row.displayName(), row.userName(), roles(row), words.word("status", status(row)),
                words.say(row.secondFactor() ? "account.factor.yes" : "account.factor.no"), last(row))));
    }

    private String roles(AccountRow row) {
        return row.roles().isEmpty() && row.person().isPresent() ? words.say("account.roles.register")
            : row.roles().stream().sorted().map(role -> words.word("role", role)).collect(Collectors.joining(", "));
    }

    private Component state(AccountRow row) {
        return StatusChip.of(status(row), here);
    }

    private static Status status(AccountRow row) {
        return switch (row.state()) {
            case INVITED -> Status.INVITED;
            case ACTIVE -> Status.ACTIVE;
            case LOCKED -> Status.LOCKED;
        };
    }

    private Component toolbar() {
        TextField search = new TextField();
        search.setPlaceholder(words.say("account.filter"));
        search.setAriaLabel(words.say("account.filter"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValue(filter.text());
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> {
            remember(filter.named(change.getValue()));
            grid.getDataProvider().refreshAll();
        });
        count.addClassName("quiet");
        Div bar = new Div(search, states(), count, Csv.link(words, "konton.csv", this::export));
        bar.addClassName("row");
        return bar;
    }

    private Segments<Optional<Accounts.State>> states() {
        List<Optional<Accounts.State>> states = new ArrayList<>(List.of(Optional.empty()));
        Stream.of(Accounts.State.values()).map(Optional::of).forEach(states::add);
        return new Segments<>(words.say("account.state"), states, state -> state
            .map(one -> words.word("account.state", one)).orElse(words.say("account.state.ALL")))
            .chosen(filter.state(), state -> {
                remember(filter.in(state));
                grid.getDataProvider().refreshAll();
            });
    }

    private Component acts(AccountRow row) {
        Button reset = new Button(words.say("account.reset"), click -> new ConfirmWithCount(here,
            words.say("account.reset.question", row.displayName()), words.say("account.reset.consequence"),
            words.say("account.reset"), () -> follow(accounts.reset(here.caller(), row.id()))).open());
        Button lock = row.state() == Accounts.State.LOCKED
            ? new Button(words.say("account.unlock"), click -> changed(accounts.unlock(here.caller(), row.id())))
            : new Button(words.say("account.lock"), click -> new AskReason(here,
                words.say("account.lock.question", row.displayName()), words.say("account.lock.consequence"),
                words.say("account.lock"), reason -> changed(accounts.lock(here.caller(), row.id(), reason))).open());
        // a console has nothing to invite to; a locked account is unlocked first
        reset.setVisible(!row.roles().contains(Role.OPERATOR));
        reset.setEnabled(row.state() != Accounts.State.LOCKED);
        reset.addThemeVariants(ButtonVariant.TERTIARY);
        lock.addThemeVariants(ButtonVariant.TERTIARY);
        Div acts = new Div(reset, lock);
        acts.addClassName("chips");
        return acts;
    }

    private void follow(Outcome<Invitation> outcome) {
        switch (outcome) {
            case Outcome.Done<Invitation>(Invitation invitation) -> invited(invitation);
            case Outcome.Refused<Invitation> no -> Toast.refused(no);
        }
    }

    private void invited(Invitation invitation) {
        grid.getDataProvider().refreshAll();
        new CodeDialog(words, invitation).open();
    }

    private void changed(Outcome<AccountRow> outcome) {
        if (outcome instanceof Outcome.Refused<AccountRow> no) {
            Toast.refused(no);
        }
        grid.getDataProvider().refreshAll();
    }
}
