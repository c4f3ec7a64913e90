package fr.etincelle.shared;

import java.sql.JDBCType;
import java.util.List;
import java.util.UUID;
import org.postgresql.util.PGobject;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.jdbc.core.convert.JdbcCustomConversions;
import org.springframework.data.jdbc.core.dialect.JdbcDialect;
import org.springframework.data.jdbc.core.mapping.JdbcValue;

/** Stores identifiers as plain uuid columns, and time ranges as tstzrange. */
@Configuration(proxyBeanMethods = false)
class ValuesInTables {

    @Bean
    JdbcCustomConversions jdbcCustomConversions(JdbcDialect dialect) {
        return JdbcCustomConversions.of(dialect, List.of(
                new IdentifierToUuid(), new IdentifierFromUuid(), new TimeRangeToColumn(), new TimeRangeFromColumn()));
    }

    @WritingConverter
    static class IdentifierToUuid implements Converter<Identifier, UUID> {
        @Override
        public UUID convert(Identifier id) {
            return id.value();
        }
    }

    @WritingConverter
    static class TimeRangeToColumn implements Converter<TimeRange, JdbcValue> {
        @Override
        public JdbcValue convert(TimeRange range) {
            return JdbcValue.of(range.toColumn(), JDBCType.OTHER);
        }
    }

    @ReadingConverter
    static class TimeRangeFromColumn implements Converter<PGobject, TimeRange> {
        @Override
        public TimeRange convert(PGobject column) {
            return TimeRange.fromColumn(column);
        }
    }
}
