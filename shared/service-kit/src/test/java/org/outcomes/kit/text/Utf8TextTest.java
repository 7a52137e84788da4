package org.outcomes.kit.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class Utf8TextTest {

    @Test
    void readsTextAsItIs() throws IOException {
        assertThat(read("é – 😀\r\n".getBytes(StandardCharsets.UTF_8))).isEqualTo("é – 😀\r\n");
        assertThat(read(new byte[0])).isEmpty();
    }

    @Test
    void takesTheByteOrderMarkAwayOnlyAtTheBeginning() throws IOException {
        assertThat(read("\ufeffa\ufeffb".getBytes(StandardCharsets.UTF_8))).isEqualTo("a\ufeffb");
        assertThat(read("\ufeff".getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void marksBytesThatAreNoUtf8WhereTheyStand() throws IOException {
        assertThat(read("café, thé".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo("caf\uffff, th\uffff");
        assertThat(read(new byte[] {(byte) 0xFF, (byte) 0xFE, 'a', 0}))
                .isEqualTo("\uffff\uffffa\0");
        assertThat(read(new byte[] {'a', (byte) 0xC3})).isEqualTo("a\uffff");
    }

    private static String read(byte[] body) throws IOException {
        StringWriter text = new StringWriter();
        Utf8Text.of(new ByteArrayInputStream(body)).transferTo(text);
        return text.toString();
    }
}
