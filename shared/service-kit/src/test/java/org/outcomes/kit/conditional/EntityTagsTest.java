package org.outcomes.kit.conditional;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntityTagsTest {

    private static final EntityTag A = new EntityTag("a", false);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"a\"",
                "W/\"a\"",
                "\"b\", \"a\"",
                "\"b\",\"a\"",
                "\"x,y\" ,\t\"a\"",
                ", \"a\",, \"b\",",
                "*"
            })
    void findsTheTagByWeakComparison(String header) {
        assertThat(EntityTags.parse(List.of(header)))
                .hasValueSatisfying(tags -> assertThat(tags.haveMeaningOf(A)).isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"b\"", "\"A\"", "\"\"", "\"a-gzip\"", "\"b\", W/\"c\""})
    void findsNoOther(String header) {
        assertThat(EntityTags.parse(List.of(header)))
                .hasValueSatisfying(tags -> assertThat(tags.haveMeaningOf(A)).isFalse());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", ",", "a", "\"a", "\"a\" \"b\"", "w/\"a\"", "*, \"a\"", "\"a\nb\""})
    void doesNotReadWhatIsNoListOfTags(String header) {
        assertThat(EntityTags.parse(List.of(header))).isEmpty();
    }

    @Test
    void takesSeveralLinesForOneList() {
        assertThat(EntityTags.parse(List.of("\"b\"", "\"a\"")))
                .contains(new EntityTags(false, List.of(new EntityTag("b", false), A)));
    }

    @ParameterizedTest
    @CsvSource({
        "\"a\",true",
        "\"a-gzip\",true",
        "W/\"a\",false",
        "\"b\",false",
        "*,true",
    })
    void findsTheRecordByStrongComparisonInWhateverCoding(String header, boolean found) {
        EntityTags tags = EntityTags.parse(List.of(header)).orElseThrow();
        assertThat(tags.haveRecordOf(A)).isEqualTo(found);
        assertThat(tags.haveRecordOf(A.in(ContentCoding.GZIP))).isEqualTo(found);
    }

    @Test
    void aWeakTagStandsForNoStateOfARecord() {
        EntityTags tags = EntityTags.parse(List.of("\"a\"")).orElseThrow();
        assertThat(tags.haveRecordOf(new EntityTag("a", true))).isFalse();
    }

    @Test
    void tellsListsApartThatRunIntoTheSameText() {
        assertThat(EntityTag.of(List.of("ab", "c"))).isNotEqualTo(EntityTag.of(List.of("a", "bc")));
        assertThat(EntityTag.of(List.of("a", "b"))).isEqualTo(EntityTag.of(List.of("a", "b")));
    }

    @Test
    void isWrittenAsInAHeader() {
        assertThat(A).hasToString("\"a\"");
        assertThat(new EntityTag("a", true)).hasToString("W/\"a\"");
        assertThat(EntityTag.ofContent(new byte[] {1}).toString()).matches("\"[\\w-]{22}\"");
    }
}
