package org.outcomes.gateway.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.outcomes.reference.code.Coded;
import org.outcomes.reference.code.Term;

class VocabulariesTest {

    @Test
    void publishesEveryVocabularyThereIs() {
        List<List<String>> published =
                Vocabularies.all().stream()
                        .map(vocabulary ->
                                vocabulary.values().stream()
                                        .map(VocabularyResponse.Value::code)
                                        .toList())
                        .toList();

        List<List<String>> known =
                new ClassFileImporter()
                                .withImportOption(new ImportOption.DoNotIncludeTests())
                                .importPackages("org.outcomes.reference", "org.outcomes.gateway")
                                .stream()
                                .filter(type -> type.isEnum() && type.isAssignableTo(Term.class))
                                .map(JavaClass::reflect)
                                .map(type ->
                                        Arrays.stream(type.getEnumConstants())
                                                .map(value -> ((Coded) value).code())
                                                .toList())
                                .toList();

        assertThat(known).hasSizeGreaterThan(20);
        assertThat(published).containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void givesEachACodeOfItsOwn() {
        assertThat(Vocabularies.all())
                .extracting(VocabularyResponse::code)
                .doesNotHaveDuplicates()
                .isSorted()
                .allMatch(code -> code.matches("[a-z]+(-[a-z]+)*"));
    }

    @Test
    void countsTheOrderFromOne() {
        assertThat(Vocabularies.find("target-kind").orElseThrow().values())
                .extracting(VocabularyResponse.Value::code, VocabularyResponse.Value::order)
                .containsExactly(
                        tuple("target", 1),
                        tuple("plan", 2),
                        tuple("stretch", 3),
                        tuple("floor", 4),
                        tuple("national", 5));
    }
}
