package org.skolbro.ui.view;

import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.data.provider.SortDirection;

import org.junit.Test;

public class ListOrderTest {

    private static final Locale SWEDISH = Locale.of("sv", "SE");

    @Test
    public void rowsAreTakenOutAsTheyAreSorted() {
        Grid<String> grid = grid();
        assertEquals(List.of("Öst", "Ask", "Åre"), ListOrder.rows(grid).toList());
        grid.sort(List.of(new GridSortOrder<>(grid.getColumnByKey("name"), SortDirection.ASCENDING)));
        assertEquals(List.of("Ask", "Åre", "Öst"), ListOrder.rows(grid).toList());
        assertEquals(Optional.of(new ListOrder.By("name", false)), ListOrder.of(grid));
    }

    @Test
    public void namesStandAsInATelephoneBook() {
        assertEquals(List.of("Berg", "Zorn", "Åberg", "Ängström", "Öst"), Stream.of("Öst", "Zorn", "Ängström", "Berg", "Åberg")
            .sorted(ListOrder.alphabetical(SWEDISH, name -> name)).toList());
    }

    private static Grid<String> grid() {
        Grid<String> grid = new Grid<>();
        grid.addColumn(name -> name).setKey("name").setComparator(ListOrder.alphabetical(SWEDISH, name -> name));
        grid.setItems("Öst", "Ask", "Åre");
        ListOrder.keep(grid, "test.order");
        return grid;
    }
}
