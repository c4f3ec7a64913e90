package fr.etincelle.shared;

import java.text.ParseException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.Formatter;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Reads days from addresses and forms. */
@Configuration(proxyBeanMethods = false)
class DaysInUrls implements WebMvcConfigurer {

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addFormatterForFieldType(LocalDate.class, new Day());
    }

    static class Day implements Formatter<LocalDate> {

        /** A browser writes a year of five digits without the sign that would make it one. */
        private static final Pattern LONG_YEAR = Pattern.compile("\\+?\\d{5,}-\\d{2}-\\d{2}");

        @Override
        public LocalDate parse(String text, Locale locale) throws ParseException {
            var typed = text.strip();
            if (LONG_YEAR.matcher(typed).matches()) throw new FarDays.FarDay();
            var day = read(typed);
            if (Years.areFar(day)) throw new FarDays.FarDay();
            return day;
        }

        private static LocalDate read(String typed) throws ParseException {
            try {
                return LocalDate.parse(typed);
            } catch (DateTimeException unreadable) {
                throw new ParseException("not a day: " + typed, 0);
            }
        }

        @Override
        public String print(LocalDate day, Locale locale) {
            return day.toString();
        }
    }
}
