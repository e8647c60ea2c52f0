package org.skolbro.core.internal.retention;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.HoldingId;
import org.skolbro.api.retention.Plan;
import org.skolbro.api.retention.RetentionRule;
import org.skolbro.api.retention.RetentionRule.Action;
import org.skolbro.core.internal.document.SchoolYear;
import org.skolbro.core.store.DisposalStore;
import org.skolbro.core.store.DocumentStore;
import org.skolbro.core.store.RunItem;
import org.skolbro.core.store.StatisticsStore;
import org.skolbro.core.store.StoredDocument;
import org.skolbro.core.store.StoredRun;

/**
 * Anonymising (avidentifiering) is destroying, with numbers left behind. The items of one school type, document type and school
 * year go in one transaction, however many, because a number is right and safe only when all who are counted are counted at
 * once; what is counted is read in it and kept nowhere else. In batches, each child who has been counted would have to be
 * remembered between transactions: a list of whom the destroyed documents were about, which a crash would leave behind; and
 * numbers that have not come to the threshold yet would tell of them. Inside a unit of work.
 */
@Component(service = Anonymising.class, configurationPid = "org.skolbro.disposal")
public final class Anonymising {

    /** Different children that a number is about, unless the settings say otherwise. */
    public static final int THRESHOLD = 10;
    /** Below this a number would tell of somebody. */
    private static final int LEAST = 3;

    private final DisposalStore runs;
    private final DocumentStore documents;
    private final StatisticsStore store;
    private final int threshold;

    /** @param statistics_threshold different children that a number is about at the least */
    @interface Settings {
        int statistics_threshold() default THRESHOLD;
    }

    @Activate
    public Anonymising(Settings settings, @Reference DisposalStore runs, @Reference DocumentStore documents, @Reference StatisticsStore store) {
        this(settings.statistics_threshold(), runs, documents, store);
    }

    private Anonymising(int threshold, DisposalStore runs, DocumentStore documents, StatisticsStore store) {
        this.threshold = Math.max(LEAST, threshold);
        this.runs = runs;
        this.documents = documents;
        this.store = store;
    }

    /** Outside OSGi. */
    public static Anonymising with(int threshold, DisposalStore runs, DocumentStore documents, StatisticsStore store) {
        return new Anonymising(threshold, runs, documents, store);
    }

    int threshold() {
        return threshold;
    }

    static boolean acts(Plan plan, RunItem item) {
        return plan.rules().stream().filter(rule -> rule.id().equals(item.rule())).map(RetentionRule::action).anyMatch(Action.ANONYMISE::equals);
    }

    /**
     * What goes together next, of the items that wait: those that are only destroyed, or else all that are counted with the first.
     *
     * @param alone whether an item is tried by itself after a fault: then it is destroyed, and in no number
     */
    List<RunItem> together(StoredRun run, Plan plan, List<RunItem> waiting, boolean alone) {
        List<RunItem> plain = waiting.stream().filter(item -> !acts(plan, item)).toList();
        if (alone || waiting.isEmpty() || !plain.isEmpty()) {
            return alone ? waiting : plain;
        }
        RunItem first = waiting.getFirst();
        LocalDate end = SchoolYear.endOf(first.documentDate());
        return runs.alike(run.id(), first, end.minusYears(1).plusDays(1), end).stream().filter(item -> acts(plan, item)).toList();
    }

    /** Counts the items that are anonymised, before their contents go. Answers which they are. */
    Set<HoldingId> count(Plan plan, Collection<RunItem> doomed) {
        List<RunItem> counted = doomed.stream().filter(item -> acts(plan, item)).toList();
        if (counted.isEmpty()) {
            return Set.of();
        }
        Map<DocumentId, StoredDocument> known = documents.find(counted.stream().map(RunItem::document).distinct().toList()).stream()
            .collect(Collectors.toMap(StoredDocument::id, Function.identity()));
        Map<DocumentId, Map<String, String>> written = documents.fields(known.values().stream()
            .filter(document -> !document.type().statistical().isEmpty()).map(StoredDocument::id).toList());
        Map<Grouping, List<RunItem>> groups = counted.stream().filter(item -> item.subject().isPresent()).collect(Collectors.groupingBy(
            item -> new Grouping(item.schoolType(), item.type(), SchoolYear.endOf(item.documentDate()).getYear() - 1, threshold)));
        groups.forEach((group, items) -> store.add(group.rows(items.stream().map(item -> contribution(item, known, written)).toList(),
            items.stream().flatMap(item -> known.get(item.document()).type().statistical().stream()).collect(Collectors.toSet()))));
        return counted.stream().map(RunItem::holding).collect(Collectors.toSet());
    }

    /** A value that is not among the declared ones is none: it could be anything. */
    private static Contribution contribution(RunItem item, Map<DocumentId, StoredDocument> known, Map<DocumentId, Map<String, String>> written) {
        StoredDocument document = known.get(item.document());
        Map<String, String> values = new HashMap<>();
        Map<String, String> fields = written.getOrDefault(item.document(), Map.of());
        document.type().fields().stream().filter(field -> document.type().statistical().contains(field.key())).forEach(field -> {
            Set<String> closed = new HashSet<>();
            field.choices().forEach(choice -> closed.add(choice.key()));
            String value = fields.getOrDefault(field.key(), "");
            if (closed.contains(value)) {
                values.put(field.key(), value);
            }
        });
        return new Contribution(item.subject().orElseThrow(), item.document(), item.unit(), values);
    }
}
