package fr.etincelle.shared;

import java.util.UUID;
import org.springframework.beans.BeanUtils;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import org.springframework.data.convert.ReadingConverter;

@ReadingConverter
class IdentifierFromUuid implements ConverterFactory<UUID, Identifier> {

    @Override
    public <T extends Identifier> Converter<UUID, T> getConverter(Class<T> type) {
        var constructor = BeanUtils.getResolvableConstructor(type);
        return value -> BeanUtils.instantiateClass(constructor, value);
    }
}
