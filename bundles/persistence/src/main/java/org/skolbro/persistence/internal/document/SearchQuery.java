package org.skolbro.persistence.internal.document;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.HoldingView.State;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.person.SecurityMarking;
import org.skolbro.api.register.GroupId;
import org.skolbro.api.register.UnitCode;
import org.skolbro.core.store.DocumentSearchStore.Among;
import org.skolbro.core.store.DocumentSearchStore.Children;
import org.skolbro.core.store.DocumentSearchStore.Everybody;
import org.skolbro.core.store.DocumentSearchStore.Groups;
import org.skolbro.core.store.DocumentSearchStore.Question;
import org.skolbro.core.store.DocumentSearchStore.Whom;
import org.skolbro.core.store.DocumentSearchStore.Word;
import org.skolbro.core.store.DocumentStore.Sight;
import org.skolbro.core.store.DocumentStore.TypeVersion;
import org.skolbro.core.store.Hidden;
import org.skolbro.persistence.Like;
import org.skolbro.persistence.internal.form.TypeKey;
import org.skolbro.persistence.internal.sql.Sql;

/** A search among finalised documents as a statement that begins at the holdings of those who are searched. */
final class SearchQuery {

    private static final String FROM = "from holding h join document d on d.id = h.document_id"
        + " left join person p on p.id = h.subject_id";

    private final Question question;

    SearchQuery(Question question) {
        this.question = question;
    }

    /** A page that is not full tells the length of the list by itself. */
    Page<DocumentId> page(Connection connection, Page.Request page) throws SQLException {
        List<DocumentId> found = where(Sql.of("select distinct d.id, d.document_date " + FROM))
            .and("order by d.document_date desc, d.id desc offset ? rows fetch next ? rows only", page.offset(), page.limit())
            .list(connection, row -> new DocumentId(row.getLong(1)));
        boolean last = found.size() < page.limit() && (page.offset() == 0 || !found.isEmpty());
        return new Page<>(found, last ? page.offset() + found.size()
            : where(Sql.of("select count(distinct d.id) " + FROM)).number(connection));
    }

    private Sql where(Sql sql) {
        sql.and("where").in("h.state", List.of(State.ACTIVE.name(), State.DUE.name())).and("and");
        sql.and(any(question.among(), SearchQuery::shown)).and("and (");
        sql.and(all(question.words(), word -> found(word, true))).and("and").and(titlesAreOpen());
        return sql.and("or").and(all(question.words(), word -> found(word, false))).and(")").and(notHidden(question.hidden()));
    }

    private static Sql shown(Among among) {
        return Sql.of("(").and(about(among.whom())).and("and").and(any(among.anyOf(), SearchQuery::seen)).and(")");
    }

    private static Sql about(Whom whom) {
        return switch (whom) {
            case Children(var children) -> new Sql().in("h.subject_id", values(children));
            case Groups(var groups) -> new Sql().in("d.group_id", groups.stream().map(GroupId::value).toList());
            case Everybody ignored -> Sql.of("(h.subject_id is null or p.marking = ?)", SecurityMarking.NONE);
        };
    }

    private static Sql seen(Sight sight) {
        Sql sql = Sql.of("(").in("d.type_key", keys(sight.types()));
        sight.holder().ifPresent(holder -> sql.and("and h.holder_kind = ?", holder));
        sight.basis().ifPresent(basis -> sql.and("and h.basis = ?", basis));
        if (!sight.units().isEmpty()) {
            sql.and("and").in("h.unit_code", sight.units().stream().map(UnitCode::value).toList());
        }
        return sql.and(")");
    }

    private static Sql found(Word word, boolean inTitlesToo) {
        Sql sql = Sql.of("(p.sought_name like ? escape '!'", Like.containing(word.text()));
        if (!word.types().isEmpty()) {
            sql.and("or").in("d.type_key", keys(word.types()));
        }
        if (!word.groups().isEmpty()) {
            sql.and("or").in("d.group_id", word.groups().stream().map(GroupId::value).toList());
        }
        if (inTitlesToo) {
            sql.and("or d.sought_title like ? escape '!'", Like.containing(word.text()));
        }
        return sql.and(")");
    }

    /** None of the document's children is masked for the reader. */
    private Sql titlesAreOpen() {
        Sql sql = Sql.of("not exists (select 1 from document_subject s join person q on q.id = s.person_id"
            + " where s.document_id = d.id");
        for (Among among : question.among()) {
            switch (among.whom()) {
                case Children(var children) -> sql.and("and not").in("s.person_id", values(children));
                case Everybody ignored -> sql.and("and q.marking <> ?", SecurityMarking.NONE);
                case Groups ignored -> { }
            }
        }
        return sql.and(")");
    }

    private static Sql notHidden(Hidden hidden) {
        Sql sql = new Sql();
        if (!hidden.documents().isEmpty()) {
            sql.and("and not").in("d.id", hidden.documents().stream().map(DocumentId::value).toList());
        }
        if (!hidden.children().isEmpty()) {
            sql.and("and not exists (select 1 from document_subject o where o.document_id = d.id and")
                .in("o.person_id", values(hidden.children())).and(")");
        }
        return sql;
    }

    private static <T> Sql any(Collection<T> parts, Function<T, Sql> shape) {
        return joined(parts, shape, "or");
    }

    private static <T> Sql all(Collection<T> parts, Function<T, Sql> shape) {
        return joined(parts, shape, "and");
    }

    private static <T> Sql joined(Collection<T> parts, Function<T, Sql> shape, String word) {
        Sql sql = Sql.of("(");
        List<Sql> shaped = parts.stream().map(shape).toList();
        for (int i = 0; i < shaped.size(); i++) {
            sql.and(i == 0 ? "" : word).and(shaped.get(i));
        }
        return sql.and(")");
    }

    private static List<Long> values(Collection<PersonId> children) {
        return children.stream().map(PersonId::value).toList();
    }

    private static List<String> keys(Collection<TypeVersion> types) {
        return types.stream().map(type -> TypeKey.of(type.id(), type.version())).toList();
    }
}
