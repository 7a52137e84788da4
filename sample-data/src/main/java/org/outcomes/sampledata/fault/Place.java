package org.outcomes.sampledata.fault;

/** Where in a file something is wrong. */
public sealed interface Place {

    /** The file as a whole. */
    record WholeFile() implements Place {
        @Override
        public String toString() {
            return "";
        }
    }

    /** A line of a table; the header is line 1. */
    record Line(long number) implements Place {
        @Override
        public String toString() {
            return " line " + number;
        }
    }

    /** A cell of a table. */
    record Cell(long line, String column) implements Place {
        @Override
        public String toString() {
            return " line " + line + ", " + column;
        }
    }

    /** A place in a tree, as a JSON Pointer (RFC 6901). */
    record Pointer(String pointer) implements Place {
        @Override
        public String toString() {
            return " " + (pointer.isEmpty() ? "/" : pointer);
        }
    }
}
