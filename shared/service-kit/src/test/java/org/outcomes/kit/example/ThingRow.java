package org.outcomes.kit.example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An entity, because a service without any has no entity manager. */
@Entity
@Table(name = "thing")
public class ThingRow {

    @Id public String code = "";
}
