package fr.etincelle.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Keeps secrets that the program must be able to read again, such as the password of a mailbox: sealed in the database, opened by a key
 * that is not in it. Whoever copies the database alone can read none. The key is {@code ETINCELLE_KEY}, or the file {@code key} of the
 * data folder, which is made when something is sealed for the first time.
 */
@Component
public class Seal {

    private static final String FIRST_KIND = "1.";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int SHORTEST_KEY = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final @Nullable String given;
    private final Path file;
    private @Nullable SecretKey key;

    @Autowired
    Seal(Environment settings) {
        this(settings.getProperty("etincelle.key"), Path.of(settings.getProperty("etincelle.data", "./data"), "key"));
    }

    Seal(@Nullable String given, Path file) {
        this.given = given == null || given.isBlank() ? null : given.strip();
        this.file = file;
    }

    /** @param about whose secret it is: put elsewhere in the database, it does not open */
    public String close(String secret, String about) {
        var nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, nonce, about).doFinal(secret.getBytes(StandardCharsets.UTF_8));
            return FIRST_KIND + Base64.getEncoder().encodeToString(ByteBuffer.allocate(nonce.length + sealed.length).put(nonce).put(sealed).array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java cannot seal", e);
        }
    }

    /** Nothing when it was sealed by another key, or for another. */
    public Optional<String> open(String sealed, String about) {
        if (!sealed.startsWith(FIRST_KIND)) return Optional.empty();
        var bytes = ByteBuffer.wrap(Base64.getDecoder().decode(sealed.substring(FIRST_KIND.length())));
        var nonce = new byte[NONCE_BYTES];
        var rest = new byte[bytes.get(nonce).remaining()];
        bytes.get(rest);
        try {
            return Optional.of(new String(cipher(Cipher.DECRYPT_MODE, nonce, about).doFinal(rest), StandardCharsets.UTF_8));
        } catch (AEADBadTagException anotherKey) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java cannot unseal", e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String about) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key(), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(about.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private synchronized SecretKey key() throws GeneralSecurityException {
        if (key == null) key = derived(given == null ? kept() : given);
        return key;
    }

    private static SecretKey derived(String text) throws GeneralSecurityException {
        if (text.length() < SHORTEST_KEY) throw new IllegalStateException("ETINCELLE_KEY : il faut %d caractères au moins, tirés au sort.".formatted(SHORTEST_KEY));
        return KDF.getInstance("HKDF-SHA256").deriveKey("AES", HKDFParameterSpec.ofExtract()
                .addIKM(text.getBytes(StandardCharsets.UTF_8)).thenExpand("etincelle seal".getBytes(StandardCharsets.UTF_8), 32));
    }

    private String kept() {
        try {
            if (!Files.exists(file)) make();
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("the key can neither be read nor made", e);
        }
    }

    private void make() throws IOException {
        var random = new byte[32];
        RANDOM.nextBytes(random);
        var unfinished = file.resolveSibling("key.unfinished");
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.deleteIfExists(unfinished);
        Files.createFile(unfinished, readableByItsOwnerAlone());
        Files.writeString(unfinished, Base64.getEncoder().encodeToString(random));
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private FileAttribute<?>[] readableByItsOwnerAlone() {
        if (!file.getFileSystem().supportedFileAttributeViews().contains("posix")) return new FileAttribute<?>[0];
        return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))};
    }
}
