package fr.etincelle.shared;

import java.util.UUID;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Reads identifiers from paths and forms, and writes them back as plain text. */
@Configuration(proxyBeanMethods = false)
class IdentifiersInUrls implements WebMvcConfigurer {

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverterFactory(new IdentifierFromText());
        registry.addConverter(Identifier.class, String.class, id -> id.value().toString());
    }

    static class IdentifierFromText implements ConverterFactory<String, Identifier> {
        /** An empty field of a form is no identifier: null is what Spring expects then, though its signature hides it. */
        @Override
        @SuppressWarnings("NullAway")
        public <T extends Identifier> Converter<String, T> getConverter(Class<T> type) {
            var fromUuid = new IdentifierFromUuid().getConverter(type);
            return text -> text.isBlank() ? null : fromUuid.convert(UUID.fromString(text.strip()));
        }
    }
}
