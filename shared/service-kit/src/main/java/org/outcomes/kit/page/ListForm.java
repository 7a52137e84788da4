package org.outcomes.kit.page;

import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.outcomes.kit.problem.ProblemException;
import org.outcomes.kit.problem.ProblemKind;
import org.outcomes.kit.request.AnswerForm;
import org.outcomes.kit.request.Parameters;
import org.outcomes.reference.code.Coded;
import org.outcomes.reference.code.Vocabulary;

/** The forms in which a collection is given, the one for those who do not choose first. */
public enum ListForm implements Coded {
    JSON("application/json"),
    CSV("text/csv"),
    CSVW("application/csvm+json");

    private static final Vocabulary<ListForm> VOCABULARY = Vocabulary.of("format", values());

    private final String mediaType;

    ListForm(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The value with this code; refuses any other with a message fit to be shown. */
    public static ListForm of(String code) {
        return VOCABULARY.get(code);
    }

    /** Its media type, without parameters. */
    public String mediaType() {
        return mediaType;
    }

    /**
     * The form that is asked for: by the parameter {@code format}, which has the last word, or by
     * what the caller accepts.
     *
     * @throws ProblemException 406 where none of the forms is accepted
     */
    static ListForm asked(Parameters parameters, @Nullable String format, AnswerForm wanted) {
        return format == null
                ? wanted.accepted().stream()
                        .flatMap(type -> best(type, wanted).stream())
                        .findFirst()
                        .orElseThrow(ListForm::notAcceptable)
                : parameters.read("format", format, ListForm::of).orElse(JSON);
    }

    private static Optional<ListForm> best(MediaType type, AnswerForm wanted) {
        return Arrays.stream(values())
                .filter(form -> type.isCompatible(MediaType.valueOf(form.mediaType)))
                .filter(form -> wanted.isAccepted(MediaType.valueOf(form.mediaType)))
                .findFirst();
    }

    private static ProblemException notAcceptable() {
        String forms = String.join(", ", Arrays.stream(values()).map(ListForm::mediaType).toList());
        return ProblemException.of(
                ProblemKind.NOT_ACCEPTABLE, "The list is available as " + forms + ".");
    }
}
