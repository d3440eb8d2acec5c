package org.banso.pitch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import org.banso.document.Handing;
import org.banso.platform.Actor;
import org.banso.platform.Requires;
import org.banso.platform.fonts.JapaneseFonts;

/**
 * Hands out pictures of pages to whoever may take the file itself, and to nobody else. Where the file is handed out marked, so is the picture;
 * that somebody looked is written down as that he took it along.
 */
@ApplicationScoped
@Transactional
@Requires(signedIn = true)
public class PageImages {
    @Inject
    private Handing handing;
    @Inject
    private PageImageQueries images;
    @Inject
    private JapaneseFonts fonts;
    @Inject
    private Actor actor;
    @Inject
    private Clock clock;

    /**
     * A picture for the actor.
     *
     * @param tag says which bytes these are; null when they are marked, and nobody may keep them
     */
    public record Image(byte[] jpeg, String tag) {
    }

    /** @return the tag of the picture when the actor may see it unmarked, else null. @throws org.banso.shared.NotFound when the version is not for the actor */
    public String tag(String publicId, int page, boolean small) {
        return handing.find(publicId).marked() ? null : publicId + "-" + page + (small ? "-s" : "");
    }

    /** @throws org.banso.shared.NotFound when there is no such page, or not for the actor */
    public Image image(String publicId, int page, boolean small) {
        Handing.Handed file = handing.find(publicId);
        byte[] jpeg = images.jpeg(publicId, page, small ? DeckImageContent.SMALL : DeckImageContent.LARGE);
        if (!small) {
            handing.handedOut(publicId, true);
        }
        if (!file.marked()) {
            return new Image(jpeg, tag(publicId, page, small));
        }
        try {
            return new Image(PageMark.on(jpeg, actor.who(), clock.instant(), fonts.font()), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
