package fr.etincelle.shared;

import java.sql.JDBCType;
import java.time.ZoneId;
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

/** Stores identifiers as plain uuid columns, time ranges as tstzrange, and zones by their name. */
@Configuration(proxyBeanMethods = false)
class ValuesInTables {

    @Bean
    JdbcCustomConversions jdbcCustomConversions(JdbcDialect dialect) {
        return JdbcCustomConversions.of(dialect, List.of(
                new IdentifierToUuid(), new IdentifierFromUuid(), new TimeRangeToColumn(), new TimeRangeFromColumn(),
                new ZoneToColumn(), new ZoneFromColumn()));
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

    @WritingConverter
    static class ZoneToColumn implements Converter<ZoneId, String> {
        @Override
        public String convert(ZoneId zone) {
            return zone.getId();
        }
    }

    @ReadingConverter
    static class ZoneFromColumn implements Converter<String, ZoneId> {
        @Override
        public ZoneId convert(String name) {
            return ZoneId.of(name);
        }
    }
}
