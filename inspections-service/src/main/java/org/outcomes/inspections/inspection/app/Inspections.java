package org.outcomes.inspections.inspection.app;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.outcomes.inspections.inspection.domain.Finding;
import org.outcomes.inspections.inspection.domain.Inspection;
import org.outcomes.inspections.inspection.domain.Intervention;
import org.outcomes.inspections.inspection.domain.Judgement;
import org.outcomes.inspections.inspection.domain.Recommendation;
import org.outcomes.inspections.inspection.domain.Response;
import org.outcomes.inspections.record.Recording;

/** The stored inspections and their parts, each in its newest version. */
public interface Inspections {

    /**
     * A version of a record.
     *
     * @param position its place in its list; of a response, its number
     * @param parent what it belongs to; of an inspection, its framework
     * @param publicFrom the first day on which it was public
     */
    record Version<T>(
            String id, int version, int position, Parent parent, LocalDate publicFrom, T value) {

        /** Whether both say the same. In which place of its list it stands makes no difference. */
        boolean same(Version<T> other) {
            return value.equals(other.value)
                    && publicFrom.equals(other.publicFrom)
                    && sameParent(other)
                    && parent.frameworkCode().equals(other.parent.frameworkCode());
        }

        boolean sameParent(Version<T> other) {
            return parent.id().equals(other.parent.id());
        }

        Version<T> numbered(int number) {
            return new Version<>(id, number, position, parent, publicFrom, value);
        }

        /** This version as what its parts belong to. */
        Parent asParent(Optional<FrameworkVersion> framework) {
            return new Parent(id, version, publicFrom, framework);
        }
    }

    /**
     * What a record belongs to, as it was when the record was stored.
     *
     * @param framework the framework by which the record was checked; empty where none bears on it
     */
    record Parent(
            String id, int version, LocalDate publicFrom, Optional<FrameworkVersion> framework) {

        Optional<String> frameworkCode() {
            return framework.map(FrameworkVersion::code);
        }

        Parent withoutFramework() {
            return new Parent(id, version, publicFrom, Optional.empty());
        }
    }

    /** A version of an inspection framework. */
    record FrameworkVersion(String code, int version) {}

    /** Versions of records of each kind, by id. */
    record Versions(
            Map<String, Version<Inspection>> inspections,
            Map<String, Version<Judgement>> judgements,
            Map<String, Version<Finding>> findings,
            Map<String, Version<Recommendation>> recommendations,
            Map<String, Version<Response>> responses,
            Map<String, Version<Intervention>> interventions) {}

    /** The newest versions of these inspections, of all their parts, and of the parts named. */
    Versions newest(Collection<String> inspections, Collection<String> parts);

    /**
     * What rows refer to by the version or scale of another record.
     *
     * @param findingVersions the version of each finding that a recommendation may restate
     * @param scales the scale of each judgement
     */
    record References(Map<String, Integer> findingVersions, Map<String, String> scales) {}

    /** Stores new versions. */
    void add(Versions versions, References references, Recording recording);

    /** The days on which these sources were published. */
    Map<String, LocalDate> sources(Handle handle, Collection<String> sources);

    /** Two records of an inspection that do not fit together. */
    record Misfit(String inspection, String part, String detail) {}

    /** What does not fit together in these inspections, as they are stored now. */
    List<Misfit> misfits(Handle handle, Collection<String> inspections);
}
