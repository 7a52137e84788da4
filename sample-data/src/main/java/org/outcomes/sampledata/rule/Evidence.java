package org.outcomes.sampledata.rule;

import org.outcomes.sampledata.bundle.Bundle;

/** A bundle together with what its files may name. */
public record Evidence(Bundle bundle, Known known) {

    /** The evidence that this bundle holds. */
    public static Evidence of(Bundle bundle) {
        return new Evidence(bundle, new Known(bundle));
    }
}
