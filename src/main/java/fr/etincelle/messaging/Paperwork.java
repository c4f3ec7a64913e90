package fr.etincelle.messaging;

import fr.etincelle.places.CentreDay;
import fr.etincelle.places.Places;
import fr.etincelle.places.Telephone;
import fr.etincelle.shared.Spoken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Prints what one of us carries: the letters of the day in one file, and the list of those to be called. */
@Service
@Transactional(readOnly = true)
class Paperwork {

    /** @param number as one dials it */
    record Call(String name, String number, String sentence, int attempts) {}

    private final Messages messages;
    private final Places places;
    private final CentreDay today;
    private final Printing printing;
    private final ITemplateEngine pages;
    private final Spoken spoken;
    private final Clock clock;

    Paperwork(Messages messages, Places places, CentreDay today, Printing printing, ITemplateEngine pages, Spoken spoken, Clock clock) {
        this.messages = messages;
        this.places = places;
        this.today = today;
        this.printing = printing;
        this.pages = pages;
        this.spoken = spoken;
        this.clock = clock;
    }

    /** One after the other, each beginning on a page of its own; empty when there is none. */
    byte[] letters() {
        var letters = messages.toDoByHand(Message.Kind.LETTER, clock.instant());
        return letters.isEmpty() ? new byte[0] : joined(letters.stream().map(letter -> printing.pdf(letter.text())).toList());
    }

    byte[] calls() {
        var calls = messages.toDoByHand(Message.Kind.CALL, clock.instant()).stream()
                .map(it -> new Call(String.valueOf(it.addressee()), Telephone.spoken(it.recipient()), it.text(), it.progress().attempts())).toList();
        return printing.pdf(pages.process("messaging/calls", new Context(Locale.FRENCH, Map.of(
                "calls", calls, "centre", places.centre().name(), "day", spoken.dayAndYear(today.today())))));
    }

    private static byte[] joined(List<byte[]> files) {
        if (files.size() == 1) return files.getFirst();
        var all = new ByteArrayOutputStream();
        var joining = new PDFMergerUtility();
        files.forEach(file -> joining.addSource(new RandomAccessReadBuffer(file)));
        joining.setDestinationStream(all);
        try {
            joining.mergeDocuments(IOUtils.createMemoryOnlyStreamCache());
        } catch (IOException e) {
            throw new UncheckedIOException("the letters could not be joined", e);
        }
        return all.toByteArray();
    }
}
