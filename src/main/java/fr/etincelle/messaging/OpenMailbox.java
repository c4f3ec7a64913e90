package fr.etincelle.messaging;

import jakarta.mail.Folder;
import jakarta.mail.FolderNotFoundException;
import jakarta.mail.MessagingException;
import jakarta.mail.Store;
import org.eclipse.angus.mail.imap.IMAPFolder;

/** A folder of a mailbox, as long as the line holds. */
record OpenMailbox(Store store, IMAPFolder folder) implements AutoCloseable {

    static OpenMailbox of(MailServer server, String password, String name) throws MessagingException {
        var store = MailSession.toRead(server).getStore("imap");
        store.connect(server.user(), password);
        try {
            if (!(store.getFolder(name) instanceof IMAPFolder folder)) throw new FolderNotFoundException();
            folder.open(Folder.READ_WRITE);
            return new OpenMailbox(store, folder);
        } catch (MessagingException | RuntimeException failure) {
            store.close();
            throw failure;
        }
    }

    /** Nothing is removed, whatever the others marked; a line that is cut already is closed. */
    @Override
    public void close() {
        try {
            if (folder.isOpen()) folder.close(false);
            store.close();
        } catch (MessagingException gone) {
            return;
        }
    }
}
