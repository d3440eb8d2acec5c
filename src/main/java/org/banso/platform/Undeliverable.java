package org.banso.platform;

import jakarta.mail.MessagingException;

/** There is nobody at the letter's address, and there will not be: sending it again is of no use. */
class Undeliverable extends MessagingException {
    private static final long serialVersionUID = 1L;

    Undeliverable(String why, Exception cause) {
        super(why, cause);
    }
}
