package fr.etincelle.shared;

import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** In JSON an identifier is its plain text, and a text holds nothing that PostgreSQL could not store. */
@Configuration(proxyBeanMethods = false)
class ValuesInJson {

    @Bean
    JacksonModule ourValues() {
        var ours = new SimpleModule("etincelle").addSerializer(new IdentifierToText());
        ours.setDeserializers(new Readers());
        return ours;
    }

    static class IdentifierToText extends StdSerializer<Identifier> {

        IdentifierToText() {
            super(Identifier.class);
        }

        @Override
        public void serialize(Identifier id, JsonGenerator json, SerializationContext context) {
            json.writeString(id.value().toString());
        }
    }

    static class Readers extends SimpleDeserializers {

        Readers() {
            addDeserializer(String.class, new StorableText());
        }

        @Override
        public ValueDeserializer<?> findBeanDeserializer(JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            return type.isTypeOrSubTypeOf(Identifier.class) ? new IdentifierFromJson(type) : super.findBeanDeserializer(type, config, description);
        }
    }

    static class IdentifierFromJson extends StdScalarDeserializer<Identifier> {

        IdentifierFromJson(JavaType type) {
            super(type);
        }

        @Override
        public Identifier deserialize(JsonParser json, DeserializationContext context) {
            var id = context.readValue(json, UUID.class);
            return new IdentifierFromUuid().getConverter(handledType().asSubclass(Identifier.class)).convert(id);
        }
    }

    static class StorableText extends StdDeserializer<String> {

        StorableText() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser json, DeserializationContext context) {
            if (!json.currentToken().isScalarValue()) return (String) context.handleUnexpectedToken(String.class, json);
            var text = json.getValueAsString();
            if (!Storable.is(text)) return (String) context.handleWeirdStringValue(String.class, "…", "not storable");
            return text;
        }
    }
}
