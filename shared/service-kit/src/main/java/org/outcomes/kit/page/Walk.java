package org.outcomes.kit.page;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Goes through all items of a list, a page at a time. */
final class Walk<T> implements Iterator<List<T>> {

    private static final int STRIDE = PageRequest.SIZES.most();

    private final Function<PageRequest, Listed<T>> reading;
    private Optional<Supplier<Listed<T>>> ahead;

    /** Reads the first page now, so that what is wrong with the question is known at once. */
    Walk(Function<PageRequest, Listed<T>> reading) {
        this.reading = reading;
        Listed<T> first = reading.apply(PageRequest.first(STRIDE));
        this.ahead = Optional.of(() -> first);
    }

    @Override
    public boolean hasNext() {
        return ahead.isPresent();
    }

    @Override
    public List<T> next() {
        Listed<T> page = ahead.orElseThrow(NoSuchElementException::new).get();
        List<Keyed<T>> rows = page.first(STRIDE);
        ahead = page.hasMoreThan(STRIDE) ? Optional.of(after(rows)) : Optional.empty();
        return rows.stream().map(Keyed::item).toList();
    }

    private Supplier<Listed<T>> after(List<Keyed<T>> rows) {
        List<String> last = rows.getLast().key();
        return () -> reading.apply(new PageRequest(STRIDE, last));
    }
}
