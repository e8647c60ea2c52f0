package org.skolbro.ui.internal.start;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.consent.ConsentCard;
import org.skolbro.api.disclosure.Disclosure;
import org.skolbro.api.disclosure.DisclosureRow;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.Draft;
import org.skolbro.api.order.Order;
import org.skolbro.api.register.ChildRow;
import org.skolbro.api.register.ImportReport;
import org.skolbro.api.register.RegisterImports;
import org.skolbro.api.register.Unit;
import org.skolbro.api.retention.DisposalRun;
import org.skolbro.api.rollover.RollOver;
import org.skolbro.api.text.Text;
import org.skolbro.ui.internal.text.Words;

/** Collects what needs somebody today. Each service is asked only for roles that it answers. */
final class Today {

    /** One row: it leads straight to the thing. */
    record Item(Text title, Text detail, String path) {

        static Item named(String title, Text detail, String path) {
            return new Item(new Text(title, title), detail, path);
        }
    }

    record Columns(List<Item> write, List<Item> decide, List<Item> happened) {
    }

    private static final int LATEST = 8;
    private static final Set<Role> OFFICES = Set.of(Role.ARCHIVIST, Role.ADMINISTRATOR);
    private static final Set<Role> WRITERS = Set.of(Role.TEACHER, Role.MENTOR, Role.HEADTEACHER, Role.GUARDIAN, Role.PUPIL);

    private final Sources sources;
    private final Caller caller;
    private final Map<DocumentId, LocalDate> leaving = new HashMap<>();
    private final List<Item> write = new ArrayList<>();
    private final List<Item> decide = new ArrayList<>();
    private final List<Item> happened = new ArrayList<>();

    Today(Sources sources, Caller caller) {
        this.sources = sources;
        this.caller = caller;
    }

    Columns collect() {
        if (writes(caller)) {
            sources.rollOvers().ifPresent(service -> service.drafts(caller).forEach(one -> leaving.putIfAbsent(one.draft(), one.leavesOn())));
            sources.documents().drafts(caller).forEach(this::draft);
        }
        if (isOne(Set.of(Role.HEADTEACHER, Role.NAMED_PERSON))) {
            sources.transitions().ifPresent(service -> new TransitionItems(LocalDate.now(sources.clock()), decide, happened).add(service.mine(caller)));
        }
        if (isOne(Set.of(Role.HEADTEACHER))) {
            sources.consents().ifPresent(service -> missingConsents());
            new OtherProviders(sources, caller, decide).collect();
        }
        if (isOne(Set.of(Role.GUARDIAN))) {
            sources.register().myChildren(caller).forEach(this::ownChild);
        }
        if (isOne(Set.of(Role.PUPIL))) {
            caller.person().ifPresent(own -> write.add(Item.named(caller.displayName(), Words.both("start.own-page"),
                "barn/" + own)));
        }
        if (isOne(OFFICES) && !sources.signIn().hasSecondFactor(caller)) {
            decide.add(new Item(Words.both("start.factor"), Words.both("start.factor.why"), "mitt-konto"));
        }
        if (isOne(Set.of(Role.ADMINISTRATOR))) {
            sources.imports().ifPresent(this::register);
            sources.rollOvers().ifPresent(service -> service.runs(caller).stream().filter(RollOver::releasable).forEach(run ->
                decide.add(new Item(Words.both("rollover.one"), Words.both("start.rollover", run.startedBy(), run.totals().waiting()),
                    "lasarsbyte/" + run.id()))));
            sources.reminders().filter(service -> service.isTime(caller)).ifPresent(service ->
                decide.add(new Item(Words.both("start.reminder"), Words.both("start.reminder.why"), "paminnelser")));
        }
        if (isOne(Set.of(Role.ARCHIVIST, Role.NAMED_PERSON))) {
            sources.orders().ifPresent(service -> service.queue(caller).stream().filter(Order::answerable).forEach(this::toAnswer));
        }
        if (isOne(Set.of(Role.TEACHER, Role.MENTOR, Role.HEADTEACHER))) {
            sources.orders().ifPresent(service -> service.mine(caller).forEach(this::ordered));
        }
        if (isOne(Set.of(Role.ARCHIVIST))) {
            sources.disclosures().ifPresent(service -> service.all(caller).forEach(this::requested));
            sources.plans().filter(plans -> plans.inForce(caller).isEmpty()).ifPresent(plans ->
                decide.add(new Item(Words.both("start.first-plan"), Words.both("start.first-plan.why"), "plan")));
            sources.disposals().ifPresent(service -> service.runs(caller).forEach(this::run));
        }
        return new Columns(List.copyOf(write), List.copyOf(decide), happened.stream().limit(LATEST).toList());
    }

    /** Whether anything of hers could ever be a draft. */
    static boolean writes(Caller caller) {
        return caller.roles().stream().anyMatch(WRITERS::contains);
    }

    private boolean isOne(Set<Role> roles) {
        return caller.roles().stream().anyMatch(roles::contains);
    }

    private void draft(Draft draft) {
        String about = String.join(", ", draft.aboutNames());
        Text type = draft.type().name();
        String title = draft.title().isBlank() ? about : draft.title() + " – " + about;
        String path = "skriv/" + draft.id();
        boolean decides = draft.type().deciders().stream().anyMatch(caller.roles()::contains);
        if (draft.handedIn().isPresent()) {
            (decides ? decide : happened).add(Item.named(title,
                both(decides ? "start.to-decide" : "start.waits-for-decision", type, draft.handedIn().get()), path));
        } else if (draft.handedBack().isPresent()) {
            Draft.HandedBack back = draft.handedBack().get();
            boolean mine = back.by().equals(caller.displayName());
            (mine ? happened : write).add(Item.named(title, mine ? both("start.you-handed-back", type, back.at())
                : Words.both("start.came-back", back.by(), back.reason()), path));
        } else if (leaving.containsKey(draft.id())) {
            write.addFirst(Item.named(title, leaves(type, leaving.get(draft.id())), path));
        } else {
            write.add(Item.named(title, both("start.draft", type, draft.savedAt()), path));
        }
    }

    private void toAnswer(Order order) {
        decide.add(new Item(whom(order), Words.both(order.late() ? "start.order-late" : "start.order", order.requester(),
            order.due().toString()), "bestallning/" + order.id()));
    }

    private void ordered(Order order) {
        order.answer().filter(answer -> order.state() != Order.State.WITHDRAWN).ifPresent(answer -> happened.add(new Item(whom(order),
            Words.both(order.state() == Order.State.FULFILLED ? "start.handed-out" : "start.order-refused", answer.by()),
            "bestallning/" + order.id())));
    }

    private void requested(DisclosureRow row) {
        if (row.closed().isEmpty() && (!row.state().isDecided() || row.state() == Disclosure.State.DECIDED)) {
            decide.add(new Item(Words.both("disclosure.numbered", row.number()), Words.both(row.late() ? "start.disclosure-late"
                : "start.disclosure", row.due().toString()), "utlamnande/" + row.id()));
        }
    }

    private static Text whom(Order order) {
        String name = order.childName().isEmpty() ? order.childNumber() : order.childName();
        return name.isEmpty() ? Words.both("order.child.hidden") : new Text(name, name);
    }

    private void missingConsents() {
        for (Unit unit : sources.register().headed(caller)) {
            int missing = sources.consents().get().unanswered(caller, unit.code()).size();
            if (missing > 0) {
                decide.add(Item.named(unit.name(), Words.both("start.consents-missing", missing), "samtycken"));
            }
        }
    }

    /** A municipality without children, or rows that somebody has to correct. */
    private void register(RegisterImports imports) {
        Optional<ImportReport> latest = imports.latest(caller).stream().filter(run -> !run.dryRun())
            .filter(run -> run.state() != ImportReport.State.REFUSED).findFirst();
        if (latest.isEmpty()) {
            decide.add(new Item(Words.both("start.first-import"), Words.both("start.first-import.why"), "register"));
        }
        latest.map(run -> run.counts().values().stream().mapToLong(ImportReport.Counts::rejected).sum())
            .filter(rejected -> rejected > 0).ifPresent(rejected -> decide.add(new Item(Words.both("import.title"),
                Words.both("start.import-rejected", rejected), "register")));
    }

    private void ownChild(ChildRow child) {
        write.add(Item.named(child.name().full(), child.unitName().isBlank()
            ? Words.both("start.my-child-nowhere") : Words.both("start.my-child", child.unitName()), "barn/" + child.id()));
        sources.consents().ifPresent(service -> {
            for (ConsentCard card : service.about(caller, child.id())) {
                if (card.mine().isEmpty() || card.mine().get().textVersion() != card.purpose().textVersion()) {
                    decide.add(Item.named(child.name().full(), card.purpose().question(), "samtycken"));
                }
            }
        });
    }

    private void run(DisposalRun run) {
        String path = "gallring/" + run.id();
        Optional<String> key = switch (run.state()) {
            case PREVIEWED -> Optional.of(run.previewedBy().equals(caller.displayName()) ? "start.run-waits" : "start.run-approve");
            case APPROVED -> Optional.of("start.run-execute");
            case RUNNING, PAUSED -> Optional.of("start.run-resume");
            case DONE, CANCELLED -> Optional.empty();
        };
        long items = run.totals().items() - run.totals().dropped();
        key.ifPresent(word -> decide.add(new Item(Words.both("start.run", run.asOf().toString()),
            run.startsAt().filter(at -> run.state() == DisposalRun.State.APPROVED)
                .map(at -> Words.both("start.run-grace", items, Words.in(Words.SWEDISH).moment(at)))
                .orElse(Words.both(word, items)), path)));
        if (run.state() == DisposalRun.State.DONE) {
            happened.add(new Item(Words.both("start.run", run.asOf().toString()),
                Words.both("start.run-done", run.totals().done()), path));
        }
    }

    /** What is begun stays behind: it comes first while there is time. */
    private static Text leaves(Text type, LocalDate last) {
        Words sv = Words.in(Words.SWEDISH);
        Words en = Words.in(Words.ENGLISH);
        return new Text(sv.say("start.draft-leaves", type.sv(), sv.day(last)), en.say("start.draft-leaves", type.en(), en.day(last)));
    }

    private static Text both(String key, Text type, Instant saved) {
        Words sv = Words.in(Words.SWEDISH);
        Words en = Words.in(Words.ENGLISH);
        return new Text(sv.say(key, type.sv(), sv.moment(saved)), en.say(key, type.en(), en.moment(saved)));
    }
}
