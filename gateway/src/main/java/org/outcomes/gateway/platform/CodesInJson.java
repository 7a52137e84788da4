package org.outcomes.gateway.platform;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleDeserializers;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.outcomes.reference.code.Coded;

/** Values of vocabularies stand in JSON by their codes. */
@Singleton
public class CodesInJson implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper json) {
        SimpleModule codes = new SimpleModule("codes");
        codes.addSerializer(new CodeWriter());
        codes.setDeserializers(new CodeReaders());
        json.registerModule(codes);
    }

    private static final class CodeWriter extends StdScalarSerializer<Coded> {

        private static final long serialVersionUID = 1L;

        CodeWriter() {
            super(Coded.class);
        }

        @Override
        public void serialize(Coded value, JsonGenerator json, SerializerProvider provider)
                throws IOException {
            json.writeString(value.code());
        }
    }

    private static final class CodeReaders extends SimpleDeserializers {

        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable JsonDeserializer<?> findEnumDeserializer(
                Class<?> type, DeserializationConfig config, BeanDescription description) {
            return Coded.class.isAssignableFrom(type) ? new CodeReader(type) : null;
        }
    }

    private static final class CodeReader extends StdScalarDeserializer<Object> {

        private static final long serialVersionUID = 1L;

        CodeReader(Class<?> type) {
            super(type);
        }

        @Override
        public Object deserialize(JsonParser json, DeserializationContext context)
                throws IOException {
            String code = json.getText();
            return Arrays.stream(handledType().getEnumConstants())
                    .filter(value -> ((Coded) value).code().equals(code))
                    .findFirst()
                    .orElseThrow(() ->
                            context.weirdStringException(code, handledType(), "no such code"));
        }
    }
}
