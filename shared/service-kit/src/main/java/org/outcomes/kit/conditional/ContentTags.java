package org.outcomes.kit.conditional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;

/** Makes tags of what an answer says. */
@ApplicationScoped
public class ContentTags {

    private final ObjectMapper json;

    @Inject
    ContentTags(ObjectMapper json) {
        this.json = json;
    }

    /** The tag of a record, whoever reads or writes it. */
    public EntityTag of(Object record) {
        return ofText(asJson(record));
    }

    EntityTag ofText(String content) {
        return EntityTag.ofContent(content.getBytes(StandardCharsets.UTF_8));
    }

    /** The record as it is answered. */
    String asJson(Object record) {
        try {
            return json.writeValueAsString(record);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
