package org.skolbro.ui.internal.list;

import static org.junit.Assert.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.Test;
import org.skolbro.api.outcome.Page;

public class SlicesTest {

    private final List<Page.Request> asked = new ArrayList<>();

    @Test
    public void askOnceForCountAndFirstRows() {
        Slices<Integer> slices = of(120);
        assertEquals(120, slices.total());
        assertEquals(50, slices.fetch(0, 50).count());
        assertEquals(1, asked.size());
    }

    @Test
    public void askOnceForAShortList() {
        Slices<Integer> slices = of(3);
        assertEquals(3, slices.total());
        assertEquals(3, slices.fetch(0, 200).count());
        assertEquals(1, asked.size());
    }

    @Test
    public void fetchOnAsOneScrolls() {
        Slices<Integer> slices = of(120);
        slices.total();
        slices.fetch(0, 50);
        assertEquals(List.of(100, 101), slices.fetch(100, 50).limit(2).toList());
    }

    @Test
    public void goThroughAllPagesForAnExport() {
        assertEquals(2500, AllPages.of(this::page).count());
    }

    private Slices<Integer> of(int total) {
        return new Slices<>(request -> {
            asked.add(request);
            return slice(request, total);
        });
    }

    private Page<Integer> page(Page.Request request) {
        return slice(request, 2500);
    }

    private static Page<Integer> slice(Page.Request request, int total) {
        return new Page<>(IntStream.range(request.offset(), Math.min(total, request.offset() + request.limit())).boxed()
            .toList(), total);
    }
}
