package org.banso.pitch;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.banso.shared.Numbers;

/**
 * The room of a pitch as one reader sees it.
 *
 * @param side      as what he works in it
 * @param writing   he may change something: the pitch and the case are open, and he has the right
 * @param shown     he may see the pages; else only that there are some (an unpublished invention, domain.md 7)
 * @param versions  of the deck, the newest first
 */
public record PitchRoom(PitchCard card, String caseNo, String caseTitle, String organizationName, boolean caseOpen, PitchSide side, boolean writing, boolean shown,
                        long documentId, String cameOfIt, List<Deck> versions) implements Serializable {

    /** One version of the deck. {@code state} is null while it is held back by the scanner. */
    public record Deck(long versionId, String publicId, int number, String name, long size, String uploaderName, Instant at, boolean delivered, DrawingState state,
                       DrawingFault why, int pages) implements Serializable {
        /** 1.4 MB, 320 KB. */
        public String sizeText() {
            return Numbers.size(size);
        }

        public boolean drawn() {
            return state == DrawingState.DRAWN;
        }

        /** It will be shown in a while. */
        public boolean coming() {
            return state == DrawingState.WAITING || state == DrawingState.DRAWING;
        }
    }

    /** A page of a version, and the words on it. */
    public record Leaf(int number, int width, int height, String words) implements Serializable {
    }

    /** The version with this number, else the newest; null when there is none. */
    public Deck version(Integer number) {
        return versions.stream().filter(deck -> number != null && deck.number() == number).findFirst().orElse(versions.isEmpty() ? null : versions.get(0));
    }
}
