package fr.etincelle.shared;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Describes the API to programs and to those who write them. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final String TOKEN = "jeton";
    private static final String PROBLEM = "Problem";

    private final MessageSource texts;

    ApiDescription(MessageSource texts) {
        this.texts = texts;
    }

    @Bean
    OpenAPI description() {
        return new OpenAPI()
                .info(new Info().title("Étincelle").version("v1").description(text("shared.api")))
                .components(new Components()
                        .addSecuritySchemes(TOKEN, new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer").description(text("shared.api.token")))
                        .addSchemas(PROBLEM, problem()))
                .security(List.of(new SecurityRequirement().addList(TOKEN)));
    }

    private Schema<?> problem() {
        var wrong = new Schema<>().type("object")
                .addProperty("field", new StringSchema()).addProperty("message", new StringSchema());
        return new Schema<>().type("object").description(text("shared.api.problem"))
                .addProperty("type", new StringSchema().format("uri")).addProperty("title", new StringSchema())
                .addProperty("status", new Schema<>().type("integer")).addProperty("detail", new StringSchema())
                .addProperty("instance", new StringSchema().format("uri"))
                .addProperty("errors", new Schema<>().type("array").items(wrong));
    }

    /** Every operation may be refused; saying so at each would only be noise in the code. */
    @Bean
    OpenApiCustomizer refusals() {
        return api -> api.getPaths().values().forEach(path -> path.readOperations().forEach(this::mayBeRefused));
    }

    private void mayBeRefused(Operation operation) {
        for (var status : List.of("400", "401", "403", "404")) {
            operation.getResponses().computeIfAbsent(status, _ -> new ApiResponse()
                    .description(text("shared.problem." + status))
                    .content(new Content().addMediaType("application/problem+json",
                            new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + PROBLEM)))));
        }
    }

    /** Identifiers travel as plain text. */
    @Bean
    ModelConverter identifiersArePlain() {
        return new PlainIdentifiers();
    }

    static class PlainIdentifiers implements ModelConverter {

        @Override
        public @Nullable Schema<?> resolve(AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> others) {
            var plain = Json.mapper().constructType(type.getType());
            if (plain != null && plain.isTypeOrSubTypeOf(Identifier.class)) return new StringSchema().format("uuid");
            return others.hasNext() ? others.next().resolve(type, context, others) : null;
        }
    }

    private String text(String key) {
        return texts.getMessage(key, null, Locale.FRENCH);
    }
}
