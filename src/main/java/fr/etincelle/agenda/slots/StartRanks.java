package fr.etincelle.agenda.slots;

/** Numbers the different starts among many, in order of time: a bit for each minute, and how many bits came before. */
final class StartRanks {

    /** A word of marks holds two to this many minutes. */
    private static final int WORD = 6;

    private final int earliest;
    private final long[] marks;
    private final int[] before;

    private StartRanks(int earliest, int latest) {
        this.earliest = earliest;
        this.marks = new long[(latest - earliest >> WORD) + 1];
        this.before = new int[marks.length + 1];
    }

    static StartRanks of(int[] starts, int size) {
        int earliest = size == 0 ? 0 : Integer.MAX_VALUE;
        int latest = size == 0 ? 0 : Integer.MIN_VALUE;
        for (int i = 0; i < size; i++) {
            earliest = Math.min(earliest, starts[i]);
            latest = Math.max(latest, starts[i]);
        }
        var ranks = new StartRanks(earliest, latest);
        for (int i = 0; i < size; i++) ranks.mark(starts[i] - earliest);
        ranks.countMarks();
        return ranks;
    }

    int count() {
        return before[marks.length];
    }

    int of(int start) {
        var minute = start - earliest;
        var word = minute >> WORD;
        return before[word] + Long.bitCount(marks[word] & (1L << minute) - 1);
    }

    private void mark(int minute) {
        marks[minute >> WORD] |= 1L << minute;
    }

    private void countMarks() {
        for (int word = 0; word < marks.length; word++) before[word + 1] = before[word] + Long.bitCount(marks[word]);
    }
}
