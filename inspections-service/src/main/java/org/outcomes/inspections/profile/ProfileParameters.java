package org.outcomes.inspections.profile;

import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.outcomes.kit.listing.Codes;
import org.outcomes.kit.page.CollectionParameters;
import org.outcomes.kit.request.Parameters;

/** The filters of the list of profiles; each may be repeated, and one of its values is enough. */
public class ProfileParameters extends CollectionParameters {

    /** Kind of setting, such as {@code secondary-schools}. */
    @RestQuery public List<String> settingKind = List.of();

    /** Code of the area in which the settings are. */
    @RestQuery public List<String> area = List.of();

    /** What is measured, such as {@code percent-good-or-better}. */
    @RestQuery public List<String> measure = List.of();

    ProfileFilter filter(Parameters parameters) {
        return new ProfileFilter(
                Codes.read(parameters, "settingKind", settingKind),
                Codes.areas(parameters, area),
                Codes.read(parameters, "measure", measure));
    }
}
