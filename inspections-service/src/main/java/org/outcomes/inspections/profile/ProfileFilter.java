package org.outcomes.inspections.profile;

import java.util.List;

/** Which profiles are asked for. Of each list one is enough; an empty list asks for all. */
record ProfileFilter(List<String> settingKinds, List<String> areas, List<String> measures) {}
