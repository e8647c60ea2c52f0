package org.skolbro.core.internal.matrix;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
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
import org.skolbro.api.register.Unit;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.text.Text;
import org.skolbro.api.transition.MatrixRow;
import org.skolbro.api.transition.Passage;
import org.skolbro.api.transition.TransitionMatrix.TypeOf;
import org.skolbro.api.transition.TransitionRule;
import org.skolbro.api.transition.TransitionRule.Follows;
import org.skolbro.core.internal.form.FormRules;
import org.skolbro.core.internal.transition.RuleLevels;
import org.skolbro.core.internal.transition.Rulebook;
import org.skolbro.core.store.RegisterStore;

/** From where to where one can go, and what the rows say of it. */
@Component(service = Passages.class)
public final class Passages {

    private final Rulebook rulebook;
    private final FormRules forms;
    private final RegisterStore register;

    @Activate
    public Passages(@Reference Rulebook rulebook, @Reference FormRules forms, @Reference RegisterStore register) {
        this.rulebook = rulebook;
        this.forms = forms;
        this.register = register;
    }

    List<MatrixRow> rows(Passage passage) {
        List<TransitionRule> rules = rulebook.open().between(passage.fromUnit(), passage.toUnit());
        return types(passage.from()).stream().map(type -> {
            RuleLevels levels = RuleLevels.of(rules, passage.on(), passage.from(), passage.to(), passage.sameProvider(), type.type());
            return new MatrixRow(type.type(), type.name(), levels.law(), levels.municipality(), levels.unit(), levels.decides());
        }).toList();
    }

    /** Whether the row would change anything about the type anywhere, were it set. */
    boolean acts(TransitionRule row, DocumentTypeId type, Rulebook.Rows book) {
        return ways(row, book).anyMatch(way -> levels(row, type, book, way).decides().filter(row::equals).isPresent()
            && !kept(says(levels(type, below(row, book, way), way))).equals(kept(Optional.of(row.follows()))));
    }

    private static Optional<Follows> says(RuleLevels levels) {
        return levels.decides().map(TransitionRule::follows);
    }

    /** Without a row it stays, as with one that says so. */
    private static Follows kept(Optional<Follows> says) {
        return says.orElse(new Follows.Never());
    }

    /** What the law says of the type where the row would speak of it. */
    Optional<TransitionRule> law(TransitionRule row, DocumentTypeId type, Rulebook.Rows book) {
        return ways(row, book).flatMap(way -> levels(row, type, book, way).law().stream()).findFirst();
    }

    private RuleLevels levels(TransitionRule row, DocumentTypeId type, Rulebook.Rows book, Passage way) {
        return levels(type, Stream.concat(below(row, book, way).stream(), Stream.of(row)).toList(), way);
    }

    private static RuleLevels levels(DocumentTypeId type, List<TransitionRule> rules, Passage way) {
        return RuleLevels.of(rules, way.on(), way.from(), way.to(), way.sameProvider(), type);
    }

    private static List<TransitionRule> below(TransitionRule row, Rulebook.Rows book, Passage way) {
        return book.between(way.fromUnit(), way.toUnit()).stream().filter(rule -> isBelow(rule, row)).toList();
    }

    /** Rows of the same level may have to give way one day, and stand in nobody's. */
    private static boolean isBelow(TransitionRule rule, TransitionRule row) {
        return rule.level().compareTo(row.level()) < 0;
    }

    /** One for each two codes, provider and turn of the law that the row is about. */
    private Stream<Passage> ways(TransitionRule row, Rulebook.Rows book) {
        Optional<UnitCode> from = row.fromUnits().stream().findFirst();
        Optional<UnitCode> to = row.toUnits().stream().findFirst();
        Collection<SchoolType> entered = row.to().isEmpty() ? codes() : row.to();
        List<LocalDate> days = days(row, book);
        return row.from().stream().flatMap(code -> entered.stream().flatMap(next -> Stream.of(true, false)
            .filter(same -> row.provider() == TransitionRule.Provider.ANY || same == (row.provider() == TransitionRule.Provider.SAME))
            .flatMap(same -> days.stream().map(day -> new Passage(code, from, next, to, same, day)))));
    }

    /** The row's first day, and each later one on which another row comes into force while it lasts. */
    private static List<LocalDate> days(TransitionRule row, Rulebook.Rows book) {
        return Stream.concat(Stream.of(row.validFrom()), book.all().stream().map(TransitionRule::validFrom)).filter(row::inForce).distinct().sorted()
            .toList();
    }

    List<TypeOf> types(SchoolType code) {
        return forms.types(code).stream().map(type -> new TypeOf(code, type.id(), type.name()))
            .sorted(Comparator.comparing(type -> type.name().sv())).toList();
    }

    /** Codes of units here, and those that a form speaks of. */
    List<SchoolType> codes() {
        return Stream.concat(register.units().stream().flatMap(unit -> unit.schoolTypes().stream()),
                forms.transitionRules().stream().flatMap(rule -> Stream.concat(rule.from().stream(), rule.to().stream())))
            .distinct().sorted(Comparator.comparing(SchoolType::value)).toList();
    }

    /** Those that somebody can leave: some form has document types for them. */
    List<SchoolType> left() {
        return codes().stream().filter(code -> !forms.types(code).isEmpty()).toList();
    }

    List<Unit> units() {
        return register.units();
    }

    Set<DocumentTypeId> typesOf(Collection<SchoolType> codes) {
        return codes.stream().flatMap(code -> forms.types(code).stream()).map(DocumentType::id).collect(Collectors.toSet());
    }

    Text name(DocumentTypeId type) {
        return forms.documentType(type).map(DocumentType::name).orElse(new Text(type.value(), type.value()));
    }
}
