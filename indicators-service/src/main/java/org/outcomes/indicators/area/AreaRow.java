package org.outcomes.indicators.area;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** The newest version of an area. */
@Entity
@Immutable
@Table(name = "current_area")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
class AreaRow {

    @Id String code;

    @Column String name;

    @Column String kind;

    @Column @Nullable String parent;

    Area area() {
        return new Area(code, name, kind, parent);
    }
}
