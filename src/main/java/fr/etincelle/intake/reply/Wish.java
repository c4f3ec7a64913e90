package fr.etincelle.intake.reply;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;

/** Something said about what would suit, or would not. */
public sealed interface Wish {

    /** False for “I work on Wednesdays”. */
    boolean suits();

    /** The same, as what does not suit. */
    Wish unwanted();

    record Weekday(DayOfWeek day, boolean suits) implements Wish {

        @Override
        public Wish unwanted() {
            return new Weekday(day, false);
        }
    }

    record Part(DayPart part, boolean suits) implements Wish {

        @Override
        public Wish unwanted() {
            return new Part(part, false);
        }
    }

    record Hour(LocalTime time, boolean suits) implements Wish {

        @Override
        public Wish unwanted() {
            return new Hour(time, false);
        }
    }

    record Day(LocalDate date, boolean suits) implements Wish {

        @Override
        public Wish unwanted() {
            return new Day(date, false);
        }
    }

    /** @param weeks 0 for the week in which the reply came, 1 for the next */
    record Week(int weeks, boolean suits) implements Wish {

        @Override
        public Wish unwanted() {
            return new Week(weeks, false);
        }
    }

    record InMonth(Month month, boolean suits) implements Wish {

        @Override
        public Wish unwanted() {
            return new InMonth(month, false);
        }
    }

    record Sooner(boolean suits) implements Wish {

        @Override
        public Wish unwanted() {
            return new Sooner(false);
        }
    }

    record Later(boolean suits) implements Wish {

        @Override
        public Wish unwanted() {
            return new Later(false);
        }
    }
}
