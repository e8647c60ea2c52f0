package org.skolbro.ui.internal.start;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import org.skolbro.api.text.Text;
import org.skolbro.api.transition.TransitionRow;
import org.skolbro.api.transition.TransitionRow.Side;
import org.skolbro.api.transition.TransitionRow.State;
import org.skolbro.ui.internal.start.Today.Item;
import org.skolbro.ui.internal.text.Words;

/** What a headteacher is reminded of about transitions, the most urgent first; many of a kind are one row. */
record TransitionItems(LocalDate today, List<Item> decide, List<Item> happened) {

    private static final int MANY = 5;

    void add(List<TransitionRow> rows) {
        List<TransitionRow> byDay = rows.stream().sorted(Comparator.comparing(TransitionRow::deadline)).toList();
        todo(byDay.stream().filter(TransitionItems::toHandOver).toList(), "start.hand-over-many", this::handOver);
        todo(byDay.stream().filter(row -> row.state() == State.HANDED_OVER && row.side() == Side.RECEIVING).toList(), "start.receive-many", this::receive);
        rows.forEach(this::over);
    }

    /** What is decided and waits for a last day needs nobody. */
    private static boolean toHandOver(TransitionRow row) {
        boolean open = switch (row.state()) {
            case PLANNED, GATHERED -> true;
            case DECIDED -> row.waitsFor().isEmpty();
            case HANDED_OVER, RECEIVED, DECLINED, STOPPED -> false;
        };
        return open && row.side() == Side.HANDING_OVER;
    }

    private void todo(List<TransitionRow> rows, String many, Function<TransitionRow, Text> one) {
        if (rows.size() <= MANY) {
            rows.forEach(row -> decide.add(Item.named(row.childName(), one.apply(row), path(row))));
            return;
        }
        long late = rows.stream().filter(this::isLate).count();
        LocalDate next = rows.stream().filter(row -> !isLate(row)).map(TransitionRow::deadline).findFirst().orElse(today);
        decide.add(new Item(Words.both(many, rows.size()), late > 0 ? Words.both("start.transitions-late", late)
            : Words.both("start.transitions-next", next.toString()), "overgangar"));
    }

    private boolean isLate(TransitionRow row) {
        return row.deadline().isBefore(today);
    }

    private Text handOver(TransitionRow row) {
        return row.waitsFor().orElseGet(() -> isLate(row) ? Words.both("start.hand-over-late", row.toUnit(), row.deadline().toString())
            : Words.both("start.hand-over", row.toUnit(), row.deadline().toString()));
    }

    private Text receive(TransitionRow row) {
        return isLate(row) ? Words.both("start.receive-late", row.fromUnit(), row.deadline().toString())
            : Words.both("start.receive-by", row.fromUnit(), row.deadline().toString());
    }

    private void over(TransitionRow row) {
        boolean receiving = row.side() == Side.RECEIVING;
        if (row.state() == State.RECEIVED) {
            happened.add(Item.named(row.childName(), receiving ? Words.both("start.received", row.fromUnit())
                : Words.both("start.was-received", row.toUnit()), path(row)));
        } else if (row.state() == State.DECLINED) {
            happened.add(Item.named(row.childName(), Words.both("start.declined", row.toUnit()), path(row)));
        }
    }

    private static String path(TransitionRow row) {
        return "overgang/" + row.id();
    }
}
