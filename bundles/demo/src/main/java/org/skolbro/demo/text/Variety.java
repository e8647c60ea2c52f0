package org.skolbro.demo.text;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** Chance with a memory: of the same list it never gives the same twice in a row. */
public final class Variety {

    private final Random random;
    private final Map<List<?>, Integer> last = new IdentityHashMap<>();

    public Variety(Random random) {
        this.random = random;
    }

    /** @param lists that live as long as this: they are known by identity */
    public <T> T pick(List<T> from) {
        int size = from.size();
        Integer before = last.get(from);
        int index = before == null || size == 1 ? random.nextInt(size)
            : (before + 1 + random.nextInt(size - 1)) % size;
        last.put(from, index);
        return from.get(index);
    }

    /** Different sentences of one list, as one text, in the order of the list. */
    public String several(List<String> from, int count) {
        int wanted = Math.min(count, from.size());
        String first = pick(from);
        int start = from.indexOf(first);
        return java.util.stream.IntStream.range(0, wanted).map(step -> (start + step) % from.size()).sorted()
            .mapToObj(from::get).collect(Collectors.joining(" "));
    }

    public boolean happens(double probability) {
        return random.nextDouble() < probability;
    }

    public int below(int bound) {
        return random.nextInt(bound);
    }
}
