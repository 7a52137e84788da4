package org.outcomes.inspections.direction;

import java.util.List;

/**
 * Which printed directions are asked for. Of each list one is enough; an empty one asks for all.
 */
record PrintedDirectionFilter(List<String> settingKinds, List<String> areas) {}
