package org.skolbro.core.internal.retention;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.document.Field;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.statistics.Statistics;
import org.skolbro.api.statistics.StatisticsRow;
import org.skolbro.api.text.Text;
import org.skolbro.core.internal.access.Gate;
import org.skolbro.core.store.FormStore;
import org.skolbro.core.store.StatisticsStore;
import org.skolbro.core.store.UnitOfWork;

/** Statistics as archivists read them. About nobody, so that no line is written. */
@Component
public final class StatisticsService implements Statistics {

    private static final Text ALL = Text.sv("Alla").en("All");

    private final UnitOfWork work;
    private final Gate gate;
    private final StatisticsStore store;
    private final FormStore forms;
    private final UnitNames names;
    private final Anonymising anonymising;

    @Activate
    public StatisticsService(@Reference UnitOfWork work, @Reference Gate gate, @Reference StatisticsStore store, @Reference FormStore forms,
            @Reference UnitNames names, @Reference Anonymising anonymising) {
        this.work = work;
        this.gate = gate;
        this.store = store;
        this.forms = forms;
        this.names = names;
        this.anonymising = anonymising;
    }

    @Override
    public List<Told> rows(Caller caller) {
        gate.requireOffice(caller, Role.ARCHIVIST);
        return work.inOne(() -> {
            List<StatisticsRow> rows = store.all();
            Map<DocumentTypeId, DocumentType> types = forms.types().stream().collect(Collectors.toMap(DocumentType::id, type -> type,
                (one, other) -> one.version() > other.version() ? one : other));
            Map<UnitCode, String> units = names.of(rows.stream().flatMap(row -> row.unit().stream()).distinct().toList());
            return rows.stream().map(row -> told(row, Optional.ofNullable(types.get(row.type())), units)).toList();
        });
    }

    @Override
    public int threshold() {
        return anonymising.threshold();
    }

    private static Told told(StatisticsRow row, Optional<DocumentType> type, Map<UnitCode, String> units) {
        Optional<Field> field = type.flatMap(known -> known.fields().stream().filter(one -> one.key().equals(row.field())).findFirst());
        Text value = field.flatMap(one -> one.choices().stream().filter(choice -> choice.key().equals(row.value())).findFirst())
            .map(Field.Choice::label).orElse(row.value().isEmpty() ? ALL : new Text(row.value(), row.value()));
        return new Told(row, type.map(DocumentType::name).orElse(new Text(row.type().value(), row.type().value())),
            row.unit().map(unit -> units.getOrDefault(unit, unit.value())).orElse(""),
            field.map(Field::label).orElse(row.field().isEmpty() ? ALL : new Text(row.field(), row.field())), value);
    }
}
