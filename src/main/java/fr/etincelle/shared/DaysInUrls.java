package fr.etincelle.shared;

import java.text.ParseException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.Formatter;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Reads days from addresses and forms. A year of five digits is a slip of the pen: nothing may be computed with it. */
@Configuration(proxyBeanMethods = false)
class DaysInUrls implements WebMvcConfigurer {

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addFormatterForFieldType(LocalDate.class, new Day());
    }

    static class Day implements Formatter<LocalDate> {

        private static final int FIRST_YEAR = 1900;
        private static final int LAST_YEAR = 2199;

        @Override
        public LocalDate parse(String text, Locale locale) throws ParseException {
            try {
                var day = LocalDate.parse(text.strip());
                if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) return day;
            } catch (DateTimeException unreadable) {
                // Said below, as for a year that is far off.
            }
            throw new ParseException("not a day: " + text, 0);
        }

        @Override
        public String print(LocalDate day, Locale locale) {
            return day.toString();
        }
    }
}
