package org.outcomes.indicators.indicator;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.outcomes.kit.rows.RowFile;
import org.outcomes.kit.single.Field;
import org.outcomes.kit.single.Field.Form;
import org.outcomes.kit.single.SingleRecord;
import org.outcomes.reference.bundle.BundleFile;

/** An indicator written by itself. */
final class IndicatorRecord implements SingleRecord<Indicator> {

    @Override
    public BundleFile file() {
        return BundleFile.INDICATORS;
    }

    @Override
    public RowFile rows() {
        return new IndicatorFile();
    }

    @Override
    public List<Field> fields() {
        return List.of(
                Field.text("code"),
                Field.text("title"),
                Field.text("definition"),
                Field.text("unit"),
                Field.text("polarity"),
                new Field("decimals", "decimals", Form.NUMBER),
                Field.text("frequency"),
                Field.text("behaviour"),
                new Field("headlinePeriod", "headline_period", Form.TEXT),
                new Field("seasonal", "seasonal", Form.UNLESS_NO),
                new Field("tolerance", "tolerance", Form.NUMBER),
                new Field("minimumChange", "minimum_change", Form.NUMBER),
                Field.text("disclosure"),
                new Field("outcomeAreas", "outcome_areas", Form.LIST),
                new Field("aliases", "aliases", Form.LIST));
    }

    @Override
    public String table() {
        return "indicator";
    }

    @Override
    public Optional<Indicator> find(Handle handle, String code) {
        return handle.createQuery("select * from current_indicator where code = :code")
                .bind("code", code)
                .map((row, _) -> Indicators.indicator(row))
                .findOne();
    }
}
