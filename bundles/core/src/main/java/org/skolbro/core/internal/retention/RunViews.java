package org.skolbro.core.internal.retention;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.retention.DisposalItem;
import org.skolbro.api.retention.DisposalRun;
import org.skolbro.api.retention.Plan;
import org.skolbro.api.retention.RecordKind;
import org.skolbro.api.retention.RetentionRule;
import org.skolbro.api.retention.RetentionRuleId;
import org.skolbro.api.text.Text;
import org.skolbro.core.store.DisposalStore;
import org.skolbro.core.store.DisposalStore.Tally;
import org.skolbro.core.store.FormStore;
import org.skolbro.core.store.RunItem;
import org.skolbro.core.store.StoredRun;

/** Runs and items as the archivist sees them: by names, counts and sentences. To be called inside a unit of work. */
@Component(service = RunViews.class)
public final class RunViews {

    private static final Set<DisposalItem.State> LEFT = EnumSet.of(DisposalItem.State.DROPPED, DisposalItem.State.FAILED);

    private final DisposalStore store;
    private final PlanVersions plans;
    private final FormStore forms;
    private final UnitNames units;

    @Activate
    public RunViews(@Reference DisposalStore store, @Reference PlanVersions plans, @Reference FormStore forms,
            @Reference UnitNames units) {
        this.store = store;
        this.plans = plans;
        this.forms = forms;
        this.units = units;
    }

    DisposalRun run(StoredRun run) {
        return run(run, store.tally(run.id()));
    }

    /** @param tallies all items of the run, counted */
    DisposalRun run(StoredRun run, List<Tally> tallies) {
        Plan plan = plans.find(run.plan()).orElseThrow();
        return new DisposalRun(run.id(), run.state(), run.plan(), plan.version(), run.asOf(), run.previewed().at(),
            run.previewed().name(), run.approved().map(StoredRun.Signature::at), run.approved().map(StoredRun.Signature::name),
            totals(run, tallies), counts(plan, typeNames(), tallies), run.digest(), run.startsAt(), run.cancelled().map(cancelled ->
                new DisposalRun.Cancellation(cancelled.by().name(), cancelled.by().at(), cancelled.reason())));
    }

    List<DisposalItem> items(StoredRun run, List<RunItem> items) {
        return items(plans.find(run.plan()).orElseThrow(), items);
    }

    List<DisposalItem> items(Plan plan, List<RunItem> items) {
        Map<DocumentTypeId, Text> types = typeNames();
        Map<UnitCode, String> names = units.of(items.stream().map(RunItem::unit).collect(Collectors.toSet()));
        return items.stream().map(item -> {
            Optional<RetentionRule> rule = rule(plan, item.rule());
            return new DisposalItem(item.holding(), item.document(), name(types, item.type()),
                item.recordKind().isPresent() ? "" : names.getOrDefault(item.unit(), item.unit().value()), item.documentDate(),
                Periods.dueOn(item.milestoneDate(), rule.map(RetentionRule::months).orElse(0)), item.rule(),
                rule.map(row -> RetentionSentences.due(plan, row, item.milestoneDate())).orElse(plain(item.rule().value())),
                item.state(), item.left().map(RetentionSentences::left), item.recordKind());
        }).toList();
    }

    /** How long after its milestone what each row of the run's plan acts on falls due. */
    Map<RetentionRuleId, Integer> months(StoredRun run) {
        return plans.find(run.plan()).orElseThrow().rules().stream()
            .collect(Collectors.toMap(RetentionRule::id, RetentionRule::months));
    }

    Map<DocumentTypeId, Text> typeNames() {
        Map<DocumentTypeId, Text> names = forms.types().stream()
            .collect(Collectors.toMap(DocumentType::id, DocumentType::name, (older, newer) -> newer));
        Stream.of(RecordKind.values()).forEach(kind -> names.put(kind.type(), kind.title()));
        return names;
    }

    static Text name(Map<DocumentTypeId, Text> names, DocumentTypeId type) {
        return names.getOrDefault(type, plain(type.value()));
    }

    /** By what a retention row acts on; what left the run is not among it. */
    private static List<DisposalRun.Count> counts(Plan plan, Map<DocumentTypeId, Text> types, List<Tally> tallies) {
        record Row(SchoolType schoolType, DocumentTypeId type, RetentionRuleId rule) {
        }
        Map<Row, Long> counted = tallies.stream().filter(tally -> !LEFT.contains(tally.state())).collect(Collectors.groupingBy(
            tally -> new Row(tally.schoolType(), tally.type(), tally.rule()), LinkedHashMap::new, Collectors.summingLong(Tally::items)));
        return counted.entrySet().stream().map(entry -> {
            Row row = entry.getKey();
            return new DisposalRun.Count(row.schoolType(), row.type(), name(types, row.type()),
                rule(plan, row.rule()).map(RetentionRule::remark).orElse(plain(row.rule().value())), entry.getValue());
        }).toList();
    }

    private static DisposalRun.Totals totals(StoredRun run, List<Tally> tallies) {
        Map<DisposalItem.State, Long> by = tallies.stream().collect(Collectors.groupingBy(Tally::state, Collectors.summingLong(Tally::items)));
        return new DisposalRun.Totals(run.items(),
            by.getOrDefault(DisposalItem.State.WAITING, 0L) + by.getOrDefault(DisposalItem.State.LEASED, 0L),
            by.getOrDefault(DisposalItem.State.DONE, 0L), by.getOrDefault(DisposalItem.State.DROPPED, 0L),
            by.getOrDefault(DisposalItem.State.FAILED, 0L));
    }

    private static Optional<RetentionRule> rule(Plan plan, RetentionRuleId id) {
        return plan.rules().stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    private static Text plain(String code) {
        return new Text(code, code);
    }
}
