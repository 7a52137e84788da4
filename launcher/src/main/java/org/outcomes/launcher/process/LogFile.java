package org.outcomes.launcher.process;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The log of one process. The one of the run before is kept beside it. */
public record LogFile(Path path) {

    private static final int LONGEST_LINE = 300;
    private static final Pattern ERROR = Pattern.compile("\\b(ERROR|FATAL)\\b");
    private static final Pattern STACK_FRAME = Pattern.compile("\\s+at .*|\\s*\\.\\.\\. \\d+ more");

    /** Starts an empty log; what was in it goes to {@code <name>.previous.log}. */
    public LogFile startAnew() {
        try {
            Files.createDirectories(path.resolveSibling(""));
            if (Files.exists(path)) {
                String name = path.getFileName().toString().replaceFirst("\\.log$", "");
                Path previous = path.resolveSibling(name + ".previous.log");
                Files.move(path, previous, StandardCopyOption.REPLACE_EXISTING);
            }
            Files.createFile(path);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The line that tells most about why the process ended: the last cause of a stack trace, else
     * the last error, else the last line.
     */
    public String lastWords() {
        List<String> lines =
                lines().stream()
                        .filter(line -> !line.isBlank())
                        .filter(line -> !STACK_FRAME.matcher(line).matches())
                        .toList();
        return last(lines, line -> line.startsWith("Caused by:"))
                .or(() -> last(lines, line -> ERROR.matcher(line).find()))
                .or(() -> last(lines, _ -> true))
                .map(line ->
                        line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) + "…" : line)
                .orElse("its log is empty");
    }

    private List<String> lines() {
        try {
            // A log may end in the middle of a character, which readAllLines refuses.
            return Files.exists(path)
                    ? new String(Files.readAllBytes(path), UTF_8).lines().toList()
                    : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> last(List<String> lines, Predicate<String> wanted) {
        return lines.reversed().stream().filter(wanted).findFirst();
    }
}
