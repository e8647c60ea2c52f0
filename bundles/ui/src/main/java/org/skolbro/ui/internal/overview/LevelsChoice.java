package org.skolbro.ui.internal.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.Field;
import org.skolbro.api.document.Field.Choice;
import org.skolbro.api.document.Field.Section;
import org.skolbro.api.document.GroupOverview.Written;
import org.skolbro.api.document.Marks;
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.OverviewPlan;

/** One section of a matrix, such as a subject, whose levels can be looked at. */
record LevelsChoice(DocumentType type, List<Field> fields, Section section, boolean isAlone) {

    /** A level that somebody reached, and how high it is among those that there are. */
    record Reached(Choice level, int rank, int of) {

        /** Short enough for a narrow cell, and told apart without colours: its own letter, or how full it is. */
        String sign(Here here) {
            String word = here.say(level.label());
            return word.length() <= 2 ? word : "▰".repeat(rank) + "▱".repeat(of - rank);
        }
    }

    static List<LevelsChoice> of(OverviewPlan plan) {
        List<LevelsChoice> choices = new ArrayList<>();
        for (OverviewPlan.Levels levels : plan.levels()) {
            List<Section> sections = levels.fields().getFirst().sections();
            sections.forEach(section -> choices.add(new LevelsChoice(levels.type(), levels.fields(), section, sections.size() == 1)));
        }
        return choices;
    }

    String key() {
        return type.id().value() + "/" + section.key();
    }

    String name(Here here) {
        return here.say(type.name()) + (isAlone ? "" : " · " + here.say(section.label()));
    }

    Optional<Reached> at(Row row, Choice criterion) {
        Optional<Written> paper = row.written(type.id());
        return fields.stream().flatMap(field -> paper.map(one -> one.values().get(field.key())).stream()
            .flatMap(text -> Marks.of(text).at(new Marks.Cell(section.key(), criterion.key())).stream())
            .flatMap(level -> reached(field, level).stream())).findFirst();
    }

    /** Each sign with its word, field by field; a reader meets the one or the other. */
    List<Reached> legend() {
        return fields.stream().flatMap(field -> field.choices().stream().flatMap(level -> reached(field, level.key()).stream()))
            .distinct().toList();
    }

    private static Optional<Reached> reached(Field field, String level) {
        for (int at = 0; at < field.choices().size(); at++) {
            if (field.choices().get(at).key().equals(level)) {
                return Optional.of(new Reached(field.choices().get(at), at + 1, field.choices().size()));
            }
        }
        return Optional.empty();
    }
}
