package org.outcomes.gateway.evidence.app;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import org.outcomes.gateway.service.Content;

/** Reads answers of services. What they say beyond the contract is passed over. */
@ApplicationScoped
public class EvidenceReader {

    private final ObjectMapper json;

    @Inject
    EvidenceReader(ObjectMapper json) {
        this.json = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        this.json
                .configOverride(List.class)
                .setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
    }

    /**
     * Reads an answer.
     *
     * @throws IOException where it is not as the contract has it
     */
    <T> T read(Content content, Class<T> type) throws IOException {
        return json.readValue(content.open(), type);
    }
}
