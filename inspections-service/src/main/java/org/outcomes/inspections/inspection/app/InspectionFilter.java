package org.outcomes.inspections.inspection.app;

import java.util.List;

/** Which inspections are asked for. Of each list one is enough; an empty list asks for all. */
public record InspectionFilter(List<String> areas, List<String> frameworks) {}
