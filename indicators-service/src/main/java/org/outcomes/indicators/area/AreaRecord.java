package org.outcomes.indicators.area;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.outcomes.kit.rows.RowFile;
import org.outcomes.kit.single.Field;
import org.outcomes.kit.single.SingleRecord;
import org.outcomes.reference.bundle.BundleFile;

/** An area written by itself. */
final class AreaRecord implements SingleRecord<Area> {

    @Override
    public BundleFile file() {
        return BundleFile.AREAS;
    }

    @Override
    public RowFile rows() {
        return new AreaFile();
    }

    @Override
    public List<Field> fields() {
        return List.of(
                Field.text("code"), Field.text("name"), Field.text("kind"), Field.text("parent"));
    }

    @Override
    public String table() {
        return "area";
    }

    @Override
    public Optional<Area> find(Handle handle, String code) {
        return handle.createQuery("select * from current_area where code = :code")
                .bind("code", code)
                .map((row, _) -> Areas.area(row))
                .findOne();
    }
}
