package org.banso.platform.fonts;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A TrueType font with Japanese letters that may be set into a PDF.
 *
 * @param name as the font calls itself, for people
 * @param file where it lies
 * @param face which one of a collection (.ttc), 0 for a plain file
 */
public record JapaneseFont(String name, Path file, int face) {

    /**
     * The font as a plain TrueType file, also when it lies in a collection: every library reads that.
     *
     * @throws IOException when the file has gone since it was found
     */
    public InputStream open() throws IOException {
        if (!FontFile.isCollection(file)) {
            return Files.newInputStream(file);
        }
        return new ByteArrayInputStream(FontFile.face(Files.readAllBytes(file), face));
    }
}
