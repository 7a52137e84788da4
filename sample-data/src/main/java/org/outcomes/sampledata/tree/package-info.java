/** The JSON files of a bundle: how they are read and held against their schemas. */
@NullMarked
package org.outcomes.sampledata.tree;

import org.jspecify.annotations.NullMarked;
