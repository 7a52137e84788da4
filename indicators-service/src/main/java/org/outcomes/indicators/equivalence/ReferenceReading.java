package org.outcomes.indicators.equivalence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.outcomes.indicators.equivalence.Reference.OfMeasurement;
import org.outcomes.indicators.equivalence.Reference.OfObservation;
import org.outcomes.indicators.equivalence.Reference.OfPrintedNumber;
import org.outcomes.indicators.equivalence.Reference.OfTarget;
import org.outcomes.indicators.equivalence.Reference.Place;
import org.outcomes.kit.json.JsonRecord;
import org.outcomes.kit.text.WrittenCode;
import org.outcomes.reference.area.AreaCode;
import org.outcomes.reference.measure.Breakdown;
import org.outcomes.reference.measure.MeasureUnit;
import org.outcomes.reference.measure.target.TargetKind;
import org.outcomes.reference.period.Period;

/**
 * Reads references, and keeps where in the file each stands, to be looked up afterwards all at
 * once.
 */
final class ReferenceReading {

    private static final Pattern COMMITMENT = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*/\\S(.*\\S)?");

    private final List<Found> found = new ArrayList<>();

    /** A reference with its JSON Pointer. */
    record Found(String pointer, Reference reference) {}

    /** All references that were read. */
    List<Found> found() {
        return List.copyOf(found);
    }

    /** A reference; empty where it has a fault. */
    Optional<Reference> read(JsonRecord json) {
        String kind = json.required("record");
        Optional<Reference> reference =
                switch (kind) {
                    case "observation" -> observation(json).map(Reference.class::cast);
                    case "target" -> target(json).map(Reference.class::cast);
                    case "measurement" -> measurement(json).map(Reference.class::cast);
                    case "printed" -> printed(json).map(Reference.class::cast);
                    default -> {
                        refuseKind(json, kind);
                        yield Optional.empty();
                    }
                };
        if (reference.isPresent()) {
            json.refuseUnknown();
        }
        reference.ifPresent(sound -> found.add(new Found(json.pointer(), sound)));
        return reference;
    }

    private static void refuseKind(JsonRecord json, String kind) {
        if (!kind.isEmpty()) {
            json.refuse(
                    "record",
                    "A reference is to an observation, a target, a measurement or a printed"
                            + " number.");
        }
    }

    private static Optional<OfObservation> observation(JsonRecord json) {
        Optional<String> publishedOn = json.read("publishedOn", ReferenceReading::vintage);
        Optional<BigDecimal> dividedBy = json.number("dividedBy");
        if (dividedBy.filter(number -> number.signum() <= 0).isPresent()) {
            json.refuse("dividedBy", "A value is divided by a number above 0.");
        }
        return place(json)
                .map(place ->
                        new OfObservation(
                                "observation",
                                place,
                                publishedOn.orElse(null),
                                dividedBy.orElse(null)));
    }

    private static Optional<OfTarget> target(JsonRecord json) {
        Optional<TargetKind> kind = json.readRequired("kind", TargetKind::of);
        Optional<Place> place = place(json);
        return place.flatMap(at -> kind.map(known -> new OfTarget("target", at, known.code())));
    }

    private static Optional<OfMeasurement> measurement(JsonRecord json) {
        Optional<String> commitment = json.readRequired("commitment", ReferenceReading::commitment);
        Optional<Place> place = place(json);
        return place.flatMap(
                at -> commitment.map(code -> new OfMeasurement("measurement", code, at)));
    }

    private static Optional<OfPrintedNumber> printed(JsonRecord json) {
        Optional<BigDecimal> value = json.number("value");
        if (value.isEmpty()) {
            json.refuse("value", "The printed number must be given.");
        }
        Optional<MeasureUnit> unit = json.readRequired("unit", MeasureUnit::of);
        Optional<String> source = json.readRequired("source", WrittenCode::parse);
        String locator = json.required("locator");
        String note = json.required("note");
        return value.isPresent() && unit.isPresent() && source.isPresent()
                ? Optional.of(
                        new OfPrintedNumber(
                                "printed",
                                value.get(),
                                unit.get().code(),
                                source.get(),
                                locator,
                                note))
                : Optional.empty();
    }

    private static Optional<Place> place(JsonRecord json) {
        Optional<String> indicator = json.readRequired("indicator", WrittenCode::parse);
        Optional<AreaCode> area = json.readRequired("area", AreaCode::of);
        Optional<Period> period = json.readRequired("period", Period::parse);
        Optional<Breakdown> breakdown = json.read("breakdown", Breakdown::parse);
        if (!json.has("breakdown")) {
            json.refuse(
                    "breakdown", "The field breakdown must be given; it is empty for the whole.");
        }
        return indicator.isPresent()
                        && area.isPresent()
                        && period.isPresent()
                        && breakdown.isPresent()
                ? Optional.of(
                        new Place(
                                indicator.get(),
                                area.get().code(),
                                period.get().code(),
                                breakdown.get().text()))
                : Optional.empty();
    }

    private static String commitment(String text) {
        if (!COMMITMENT.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "'" + text + "' is not a plan and a printed code, plan/H02.");
        }
        return text;
    }

    private static String vintage(String text) {
        try {
            return text.isEmpty() ? text : LocalDate.parse(text).toString();
        } catch (DateTimeParseException noDay) {
            throw new IllegalArgumentException(
                    "'" + text + "' is not a day written YYYY-MM-DD.", noDay);
        }
    }
}
