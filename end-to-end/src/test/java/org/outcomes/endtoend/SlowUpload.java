package org.outcomes.endtoend;

import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import org.outcomes.reference.bundle.BundleFile;

/** An import whose sender stops in the middle of the file until it is told to go on. */
final class SlowUpload implements AutoCloseable {

    private final byte[] file;
    private final PipedOutputStream body = new PipedOutputStream();
    private final CompletableFuture<HttpResponse<String>> answer;

    private SlowUpload(URI address, BundleFile kind, byte[] file) throws IOException {
        this.file = file;
        PipedInputStream sent = new PipedInputStream(body, file.length);
        HttpRequest request =
                HttpRequest.newBuilder(address)
                        .header("Authorization", "Bearer " + SuiteUnderTest.suite().token())
                        .header("Content-Type", kind.mediaType())
                        .POST(BodyPublishers.ofInputStream(() -> sent))
                        .build();
        HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        body.write(file, 0, file.length / 2);
        body.flush();
        answer = http.sendAsync(request, BodyHandlers.ofString());
    }

    /** Sends the first half. */
    static SlowUpload begin(URI part, BundleFile kind, byte[] file, String query)
            throws IOException {
        return new SlowUpload(part.resolve(kind.importPath() + query), kind, file);
    }

    /** Sends the rest, and gives the answer. */
    HttpResponse<String> finish() throws IOException {
        body.write(file, file.length / 2, file.length - file.length / 2);
        body.close();
        return answer.join();
    }

    /** Whether the answer has come, and says that the file was taken in. */
    boolean wasTaken() {
        return answer.isDone()
                && !answer.isCompletedExceptionally()
                && answer.join().statusCode() == 200;
    }

    @Override
    public void close() throws IOException {
        answer.cancel(true);
        body.close();
    }
}
