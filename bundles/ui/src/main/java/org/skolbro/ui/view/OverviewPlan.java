package org.skolbro.ui.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import com.vaadin.flow.component.icon.VaadinIcon;

import org.skolbro.api.access.Role;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.document.Field;
import org.skolbro.api.document.Field.Kind;
import org.skolbro.api.document.FieldRule;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.text.Text;
import org.skolbro.ui.internal.text.Words;

/**
 * What a {@link ClassOverview} shows (vad översikten visar): which groups, a column for each thing that matters, and in
 * which matrices levels are looked for.
 *
 * @param form id of the form, under which the overview remembers how it was left
 * @param codes of the groups that it is about
 */
public record OverviewPlan(String form, Set<SchoolType> codes, List<Matter> matters, List<Levels> levels) {

    /** How often something belongs to each child; support belongs to those who need it, and is looked for. */
    public enum Often {
        TERM, SCHOOL_YEAR, ONCE, WHEN_NEEDED, SUPPORT
    }

    /**
     * One thing that matters, in one or several stages.
     *
     * @param owed rows of which one must be in force for the child for it to be owed; empty when it is owed to everybody
     */
    public record Matter(Text heading, Often often, List<Stage> stages, List<FieldRule> owed) {
        public Matter {
            stages = List.copyOf(stages);
            owed = List.copyOf(owed);
        }

        /** Whether it is asked of somebody with this code and årskurs on a day. */
        public boolean isOwed(SchoolType code, Optional<Integer> year, LocalDate day) {
            return isAskedOfEverybody() && isWithin(code) && (owed.isEmpty()
                || owed.stream().anyMatch(row -> row.demand() == FieldRule.Demand.MANDATORY && row.holds(code, year, day)));
        }

        public boolean isAskedOfEverybody() {
            return often != Often.WHEN_NEEDED && often != Often.SUPPORT;
        }

        /** Whether it is written about groups with this code at all. */
        public boolean isWithin(SchoolType code) {
            return stages.stream().anyMatch(stage -> stage.type().isWithin(code));
        }
    }

    /**
     * How far something has come when this is its latest document.
     *
     * @param word what the cell says; empty says that it is there
     * @param until key of the DATE field that says when it is to be followed up
     */
    public record Stage(DocumentType type, Optional<Text> word, Status.Tone tone, Optional<String> until) {

        public static Stage of(DocumentType type, Text word, Status.Tone tone) {
            return new Stage(type, Optional.of(word), tone, Optional.empty());
        }

        public Stage until(String field) {
            return new Stage(type, word, tone, Optional.of(field));
        }
    }

    /** @param fields of the kind MATRIX with the same sections; the first that is marked counts */
    public record Levels(DocumentType type, List<Field> fields) {
    }

    public OverviewPlan {
        codes = Set.copyOf(codes);
        matters = List.copyOf(matters);
        levels = List.copyOf(levels);
    }

    public static OverviewPlan of(String form, SchoolType... codes) {
        return new OverviewPlan(form, Set.of(codes), List.of(), List.of());
    }

    public OverviewPlan eachTerm(DocumentType type, Text heading) {
        return with(new Matter(heading, Often.TERM, List.of(plain(type)), List.of()));
    }

    public OverviewPlan eachYear(DocumentType type, Text heading) {
        return with(new Matter(heading, Often.SCHOOL_YEAR, List.of(plain(type)), List.of()));
    }

    /** @param rows by which it is owed to some and not to others, by code, årskurs and day */
    public OverviewPlan eachYear(DocumentType type, Text heading, List<FieldRule> rows) {
        return with(new Matter(heading, Often.SCHOOL_YEAR, List.of(plain(type)),
            rows.stream().filter(row -> row.type().equals(type.id())).toList()));
    }

    public OverviewPlan once(DocumentType type, Text heading) {
        return with(new Matter(heading, Often.ONCE, List.of(plain(type)), List.of()));
    }

    public OverviewPlan whenNeeded(DocumentType type, Text heading) {
        return with(new Matter(heading, Often.WHEN_NEEDED, List.of(plain(type)), List.of()));
    }

    /** @param until key of the DATE field that says when it is to be followed up */
    public OverviewPlan support(DocumentType type, Text heading, String until) {
        return with(new Matter(heading, Often.SUPPORT, List.of(plain(type).until(until)), List.of()));
    }

    /** What goes through several documents: the latest of them says how far it has come. */
    public OverviewPlan support(Text heading, Stage... stages) {
        return with(new Matter(heading, Often.SUPPORT, List.of(stages), List.of()));
    }

    /** @param keys of MATRIX fields with the same sections */
    public OverviewPlan levels(DocumentType type, String... keys) {
        List<Field> fields = Arrays.stream(keys).map(key -> type.fields().stream()
            .filter(field -> field.key().equals(key) && field.kind() == Kind.MATRIX).findFirst()
            .orElseThrow(() -> new IllegalArgumentException(type.id() + " has no matrix " + key))).toList();
        List<Levels> more = new ArrayList<>(levels);
        more.add(new Levels(type, fields));
        return new OverviewPlan(form, codes, matters, more);
    }

    /** The view with its entry in the menu, for those who work with groups. */
    public <V extends ClassOverview> View<V> view(Class<V> type, Function<Here, V> maker) {
        return view(type, maker, Words.both("overview.title"));
    }

    /** The same where the groups are no classes. */
    public <V extends ClassOverview> View<V> view(Class<V> type, Function<Here, V> maker, Text title) {
        return View.at(form + "/overview", type, maker).titled(title)
            .shownTo(Role.TEACHER, Role.MENTOR, Role.HEADTEACHER).inMenu(VaadinIcon.GRID_BIG);
    }

    /** All types that have to be asked for. */
    public Set<DocumentTypeId> types() {
        Set<DocumentTypeId> types = new LinkedHashSet<>();
        matters.forEach(matter -> matter.stages().forEach(stage -> types.add(stage.type().id())));
        levels.forEach(level -> types.add(level.type().id()));
        return types;
    }

    private OverviewPlan with(Matter matter) {
        List<Matter> more = new ArrayList<>(matters);
        more.add(matter);
        return new OverviewPlan(form, codes, more, levels);
    }

    private static Stage plain(DocumentType type) {
        return new Stage(type, Optional.empty(), Status.Tone.INFO, Optional.empty());
    }
}
