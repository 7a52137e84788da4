package org.outcomes.kit.schema;

import com.github.therapi.runtimejavadoc.Comment;
import com.github.therapi.runtimejavadoc.CommentElement;
import com.github.therapi.runtimejavadoc.CommentText;
import com.github.therapi.runtimejavadoc.InlineLink;
import com.github.therapi.runtimejavadoc.InlineTag;
import com.github.therapi.runtimejavadoc.RuntimeJavadoc;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Descriptions: those of the Javadoc, so that both cannot drift apart. A name that means the same
 * wherever it stands is described once, in {@code terms.properties}.
 */
public final class Words {

    private static final Dictionary TERMS = Dictionary.read("terms.properties");

    private Words() {}

    /** What the Javadoc of a type says. */
    public static Optional<String> ofType(Class<?> type) {
        return text(RuntimeJavadoc.getJavadoc(type).getComment());
    }

    /** What the Javadoc of a record says of a component, else what its name means. */
    public static Optional<String> ofComponent(Class<?> type, String name) {
        return RuntimeJavadoc.getJavadoc(type).getRecordComponents().stream()
                .filter(component -> component.getName().equals(name))
                .findFirst()
                .flatMap(component -> text(component.getComment()))
                .or(() -> TERMS.of(type, name));
    }

    /** What the Javadoc of a field says, else what its name means. */
    public static Optional<String> ofField(Field field) {
        return text(RuntimeJavadoc.getJavadoc(field).getComment())
                .or(() -> ofName(field.getName()));
    }

    /** What the Javadoc of a method says. */
    public static Optional<String> ofMethod(Method method) {
        return text(RuntimeJavadoc.getJavadoc(method).getComment());
    }

    /** What a name means wherever it stands. */
    public static Optional<String> ofName(String name) {
        return TERMS.of(name);
    }

    private static Optional<String> text(@Nullable Comment comment) {
        if (comment == null) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder();
        comment.forEach(element -> text.append(written(element)));
        return Optional.of(sentence(text.toString())).filter(words -> !words.isEmpty());
    }

    private static String written(CommentElement element) {
        return switch (element) {
            case CommentText text -> text.getValue();
            case InlineTag tag -> "`" + tag.getValue().strip() + "`";
            case InlineLink link -> link.getLink().getLabel();
            default -> "";
        };
    }

    private static String sentence(String text) {
        String plain = text.replaceAll("\\s+", " ").strip();
        if (plain.isEmpty()) {
            return plain;
        }
        String begun = Character.toUpperCase(plain.charAt(0)) + plain.substring(1);
        return begun.matches(".*[.:!?]") ? begun : begun + ".";
    }
}
