package org.outcomes.kit.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.outcomes.kit.page.Page;
import org.outcomes.reference.area.AreaCode;
import org.outcomes.reference.measure.Polarity;
import org.outcomes.reference.period.Period;

class SchemasTest {

    private final Schemas schemas = new Schemas();

    /**
     * A thing.
     *
     * @param weight in grams
     */
    record ThingResponse(
            String name,
            @Nullable BigDecimal weight,
            Optional<LocalDate> since,
            @Nullable Polarity polarity,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String hint,
            List<String> parts,
            Map<String, Integer> counts) {}

    record Wrapped(@JsonUnwrapped ThingResponse thing, boolean more) {}

    record Carried<T>(@JsonUnwrapped T thing, @JsonIgnore List<String> key) {}

    sealed interface Shape {
        record Circle(int radius) implements Shape {}

        record Square(int side) implements Shape {}
    }

    interface Answers {
        Page<ThingResponse> page();

        Page<Carried<ThingResponse>> pageOfCarried();
    }

    @Test
    void namesARecordOnceWithoutItsSuffix() {
        assertThat(schemas.of(ThingResponse.class).getRef())
                .isEqualTo("#/components/schemas/SchemasTestThing");
        assertThat(schemas.of(ThingResponse.class).getRef())
                .isEqualTo("#/components/schemas/SchemasTestThing");
        assertThat(schemas.byName()).containsOnlyKeys("Polarity", "SchemasTestThing");
    }

    @Test
    void requiresWhatIsAlwaysThere() {
        assertThat(thing().getRequired())
                .containsExactly("name", "weight", "since", "polarity", "parts", "counts");
    }

    @Test
    void letsBeNullWhatMayBe() {
        assertThat(property("name").getType()).containsExactly(SchemaType.STRING);
        assertThat(property("weight").getType())
                .containsExactly(SchemaType.NUMBER, SchemaType.NULL);
        assertThat(property("since").getType()).containsExactly(SchemaType.STRING, SchemaType.NULL);
        assertThat(property("polarity").getAnyOf()).hasSize(2);
        assertThat(property("hint").getType()).containsExactly(SchemaType.STRING);
    }

    @Test
    void takesWordsFromWhatTheNameMeansEverywhere() {
        assertThat(property("polarity").getDescription()).startsWith("In which direction");
    }

    @Test
    void listsTheCodesOfAVocabulary() {
        schemas.of(Polarity.class);
        assertThat(schemas.byName().get("Polarity").getEnumeration())
                .containsExactly(
                        "higher-is-better", "lower-is-better", "nearer-to-zero", "neither");
    }

    @Test
    void writesACodeAsTheTextThatItIs() {
        schemas.of(AreaCode.class);
        assertThat("E08000018").matches(schemas.byName().get("AreaCode").getPattern());
        assertThat("e08000018").doesNotMatch(schemas.byName().get("AreaCode").getPattern());
        schemas.of(Period.class);
        String period = schemas.byName().get("Period").getPattern();
        assertThat(
                        List.of(
                                "CY2007",
                                "FY2008-09",
                                "FY2008-09-Q4",
                                "AY2008-09",
                                "2009-08",
                                "2009-09-18",
                                "2009-04..2009-09"))
                .allMatch(code -> code.matches(period));
        assertThat(List.of("2009", "FY2008-09-Q5", "CY2007..", "cy2007"))
                .noneMatch(code -> code.matches(period));
    }

    @Test
    void writesWhatIsUnwrappedWhereItStands() {
        schemas.of(Wrapped.class);
        assertThat(schemas.byName().get("SchemasTestWrapped").getProperties())
                .containsKeys("name", "weight", "more")
                .doesNotContainKey("thing");
    }

    @Test
    void namesAPageAfterItsItems() throws Exception {
        assertThat(schemas.of(returned("page")).getRef())
                .isEqualTo("#/components/schemas/SchemasTestThingPage");
        Schema items = schemas.byName().get("SchemasTestThingPage").getProperties().get("items");
        assertThat(items.getItems().getRef()).isEqualTo("#/components/schemas/SchemasTestThing");
        assertThat(items.getMaxItems()).isEqualTo(1000);
    }

    @Test
    void looksThroughWhatOnlyCarriesAnItem() throws Exception {
        schemas.of(returned("pageOfCarried"));
        Schema items = schemas.byName().get("SchemasTestThingPage").getProperties().get("items");
        assertThat(items.getItems().getRef()).isEqualTo("#/components/schemas/SchemasTestThing");
    }

    @Test
    void givesEveryChoiceOfASealedType() {
        schemas.of(Shape.class);
        assertThat(schemas.byName().get("SchemasTestShape").getAnyOf()).hasSize(2);
    }

    @Test
    void tellsTwoTypesOfOneNameApartByTheirFeatures() {
        schemas.of(ThingResponse.class);
        assertThat(schemas.of(Other.class).getRef())
                .isEqualTo("#/components/schemas/SchemaSchemasTestThing");
    }

    @Test
    void refusesTwoTypesOfOneNameAndFeature() {
        schemas.of(ThingResponse.class);
        schemas.of(Other.class);
        assertThatThrownBy(() -> schemas.of(Another.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("SchemasTestThing");
    }

    @org.eclipse.microprofile.openapi.annotations.media.Schema(name = "SchemasTestThing")
    record Another(int number) {}

    @org.eclipse.microprofile.openapi.annotations.media.Schema(name = "SchemasTestThing")
    record Other(int number) {}

    private static Type returned(String method) throws NoSuchMethodException {
        return Answers.class.getDeclaredMethod(method).getGenericReturnType();
    }

    private Schema thing() {
        schemas.of(ThingResponse.class);
        return schemas.byName().get("SchemasTestThing");
    }

    private Schema property(String name) {
        return thing().getProperties().get(name);
    }
}
