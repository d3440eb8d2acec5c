package org.banso.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Properties;

/** Hands one letter to the SMTP server of the settings. */
@ApplicationScoped
class Mailer {
    private static final String TIMEOUT_MS = "15000";

    @Inject
    private Settings settings;

    boolean configured() {
        return settings.isSet(Setting.MAIL_HOST);
    }

    /** The Message-ID is made from the letter's key, so a second copy after a crash is recognised as the same letter. */
    void send(Letter letter) throws MessagingException {
        var message = new MimeMessage(session()) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", "<" + Integer.toHexString(letter.key().hashCode()) + "." + letter.key().replaceAll("[^A-Za-z0-9.-]", "-") + "@banso>");
            }
        };
        message.setFrom(new InternetAddress(settings.text(Setting.MAIL_FROM)));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.recipient(), true));
        message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        message.setText(letter.body(), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(java.time.Clock.systemUTC().instant()));
        Transport.send(message);
    }

    private Session session() {
        var properties = new Properties();
        properties.put("mail.smtp.host", settings.text(Setting.MAIL_HOST));
        properties.put("mail.smtp.port", settings.text(Setting.MAIL_PORT));
        properties.put("mail.smtp.connectiontimeout", TIMEOUT_MS);
        properties.put("mail.smtp.timeout", TIMEOUT_MS);
        properties.put("mail.smtp.writetimeout", TIMEOUT_MS);
        properties.put("mail.smtp.starttls.enable", settings.text(Setting.MAIL_STARTTLS));
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
