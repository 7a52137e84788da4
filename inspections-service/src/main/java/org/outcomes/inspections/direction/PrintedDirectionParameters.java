package org.outcomes.inspections.direction;

import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.outcomes.kit.listing.Codes;
import org.outcomes.kit.page.CollectionParameters;
import org.outcomes.kit.request.Parameters;

/** The filters of the list of printed directions; of a repeated one each value is enough. */
public class PrintedDirectionParameters extends CollectionParameters {

    /** Kind of setting, such as {@code secondary-schools}. */
    @RestQuery public List<String> settingKind = List.of();

    /** Code of the area in which the settings are. */
    @RestQuery public List<String> area = List.of();

    PrintedDirectionFilter filter(Parameters parameters) {
        return new PrintedDirectionFilter(
                Codes.read(parameters, "settingKind", settingKind), Codes.areas(parameters, area));
    }
}
