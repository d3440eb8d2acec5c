package org.banso.platform;

import jakarta.activation.DataHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hands one letter to the SMTP server of the settings. */
@ApplicationScoped
class Mailer {
    private static final Logger LOG = Logger.getLogger(Mailer.class.getName());
    /** Answers that mean the address (RFC 5321 4.2.3); 5.7.x, 5.1.7 and 5.1.8 are about us and may be put right (RFC 3463 3.2, 3.8). */
    private static final Pattern NOBODY = Pattern.compile("\\s*55[013][ -](?!#?5\\.(?:7\\.|1\\.[78]))");
    private static final Pattern METHOD = Pattern.compile("(?m)^METHOD:([A-Z]{1,20})\\s*$");

    @Inject
    private Settings settings;

    boolean configured() {
        return settings.isSet(Setting.MAIL_HOST);
    }

    /**
     * Gives it to the server. The Message-ID is made from the letter's key, so a second copy after a crash is recognised as the same
     * letter. Once the server has said that it took the letter, nothing that happens on the line afterwards matters.
     *
     * @throws Undeliverable      when there is nobody at that address
     * @throws MessagingException when it did not work this time
     */
    void send(Letter letter) throws MessagingException {
        Session session = session();
        MimeMessage message = message(session, letter);
        Transport server = session.getTransport("smtp");
        try {
            server.connect();
            server.sendMessage(message, message.getAllRecipients());
        } catch (SendFailedException e) {
            throw isNobody(e) ? new Undeliverable(innermost(e), e) : new MessagingException(innermost(e), e);
        } finally {
            leave(server);
        }
    }

    private MimeMessage message(Session session, Letter letter) throws MessagingException {
        var message = new MimeMessage(session) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", "<" + Integer.toHexString(letter.key().hashCode()) + "." + letter.key().replaceAll("[^A-Za-z0-9.-]", "-") + "@banso>");
            }
        };
        message.setFrom(new InternetAddress(settings.text(Setting.MAIL_FROM)));
        message.setRecipient(Message.RecipientType.TO, address(letter.recipient()));
        message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        write(message, letter);
        message.setSentDate(Date.from(java.time.Clock.systemUTC().instant()));
        message.saveChanges();
        return message;
    }

    private static InternetAddress address(String recipient) throws Undeliverable {
        try {
            return new InternetAddress(recipient, true);
        } catch (AddressException e) {
            throw new Undeliverable(e.getMessage(), e);
        }
    }

    /** The mail library calls every address invalid that was answered with 5xx, also when the server would not serve us at all. */
    private static boolean isNobody(SendFailedException e) {
        return e.getInvalidAddresses() != null && e.getInvalidAddresses().length > 0 && NOBODY.matcher(innermost(e)).lookingAt();
    }

    /** What the server said; the exceptions around it only say that it said something. */
    private static String innermost(MessagingException e) {
        Exception at = e;
        while (at instanceof MessagingException more && more.getNextException() != null) {
            at = more.getNextException();
        }
        return at.getMessage();
    }

    private static void leave(Transport server) {
        try {
            server.close();
        } catch (MessagingException e) {
            LOG.log(Level.FINE, "The mail server dropped the line: {0}", e.getMessage());
        }
    }

    /** Programs show the text; those with a calendar see that the other part says the same and offer to take it over. */
    static void write(MimeMessage message, Letter letter) throws MessagingException {
        if (letter.calendar() == null) {
            message.setText(letter.body(), StandardCharsets.UTF_8.name());
            return;
        }
        var text = new MimeBodyPart();
        text.setText(letter.body(), StandardCharsets.UTF_8.name());
        var invitation = new MimeBodyPart();
        Matcher method = METHOD.matcher(letter.calendar());
        String type = "text/calendar; charset=UTF-8" + (method.find() ? "; method=" + method.group(1) : "");
        invitation.setDataHandler(new DataHandler(new ByteArrayDataSource(letter.calendar().getBytes(StandardCharsets.UTF_8), type)));
        invitation.setHeader("Content-Type", type);
        message.setContent(new MimeMultipart("alternative", text, invitation));
    }

    private Session session() {
        var properties = new Properties();
        String patience = Long.toString(settings.number(Setting.MAIL_TIMEOUT) * 1000L);
        properties.put("mail.smtp.host", settings.text(Setting.MAIL_HOST));
        properties.put("mail.smtp.port", settings.text(Setting.MAIL_PORT));
        properties.put("mail.smtp.connectiontimeout", patience);
        properties.put("mail.smtp.timeout", patience);
        properties.put("mail.smtp.writetimeout", patience);
        properties.put("mail.smtp.quitwait", "false");
        properties.put("mail.smtp.starttls.enable", settings.text(Setting.MAIL_STARTTLS));
        properties.put("mail.smtp.starttls.required", settings.text(Setting.MAIL_STARTTLS));
        if (!settings.isSet(Setting.MAIL_USER)) {
            return Session.getInstance(properties);
        }
        properties.put("mail.smtp.auth", "true");
        return Session.getInstance(properties, new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(settings.text(Setting.MAIL_USER), settings.text(Setting.MAIL_PASSWORD));
            }
        });
    }
}
