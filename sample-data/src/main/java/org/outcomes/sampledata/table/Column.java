package org.outcomes.sampledata.table;

/** A column of a table and what its cells may hold. */
record Column(String name, Form form) {

    static Column column(String name, Form form) {
        return new Column(name, form);
    }
}
