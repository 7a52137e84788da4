package org.outcomes.inspections.framework.app;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.outcomes.inspections.framework.domain.InspectionFramework;
import org.outcomes.inspections.record.Recording;
import org.outcomes.kit.audience.Viewpoint;
import org.outcomes.kit.page.PageRequest;

/** The stored inspection frameworks, each in its newest version. */
public interface Frameworks {

    /** A framework with the version in which it is stored. */
    record Held(InspectionFramework framework, int version) {}

    /** A framework to be stored: its place in the file, and the version that it becomes. */
    record Version(InspectionFramework framework, int position, int version) {}

    /** The codes of one page of those that can be seen, in their order. */
    List<String> visible(Handle handle, Viewpoint viewpoint, PageRequest page);

    /** Whether this one can be seen. */
    boolean visible(Handle handle, Viewpoint viewpoint, String code);

    /** Those with these codes, by code. */
    Map<String, Held> withCodes(Handle handle, Collection<String> codes);

    /** The outcome areas of all stored outcome frameworks. */
    Set<String> outcomeAreas(Handle handle);

    /** Stores new versions. */
    void add(List<Version> versions, Recording recording);

    /** Something of a framework that a stored inspection uses and its newest version has not. */
    record Missing(String framework, String what, String inspection) {}

    /** What the newest versions of these frameworks lack. */
    List<Missing> missing(Handle handle, Collection<String> codes);
}
