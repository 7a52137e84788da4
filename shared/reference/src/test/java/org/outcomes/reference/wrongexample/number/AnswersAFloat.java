package org.outcomes.reference.wrongexample.number;

/** Breaks the rule against floating point. */
final class AnswersAFloat {

    Float value() {
        return 0f;
    }
}
