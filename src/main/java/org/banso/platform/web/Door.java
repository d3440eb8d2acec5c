package org.banso.platform.web;

/**
 * Knows whether what an address names is the actor's to see at this moment. A page that is open shows what it was given when it was
 * opened, and shows it again when a post is refused; so who may no longer see it is turned away before his post is looked at.
 */
public interface Door {
    /**
     * @param path of a page, without its query
     * @return true also for whatever this door has nothing to say of
     */
    boolean opens(String path);
}
