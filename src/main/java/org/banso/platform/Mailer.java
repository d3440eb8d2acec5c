package org.banso.platform;

import jakarta.activation.DataHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hands one letter to the SMTP server of the settings. */
@ApplicationScoped
class Mailer {
    private static final String TIMEOUT_MS = "15000";
    private static final Pattern METHOD = Pattern.compile("(?m)^METHOD:([A-Z]{1,20})\\s*$");

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
        write(message, letter);
        message.setSentDate(Date.from(java.time.Clock.systemUTC().instant()));
        Transport.send(message);
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
