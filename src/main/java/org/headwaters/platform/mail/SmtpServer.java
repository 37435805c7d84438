package org.headwaters.platform.mail;

import jakarta.mail.Authenticator;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import java.util.Properties;

/**
 * A mail server and how to talk to it.
 *
 * @param security {@code starttls} (and nothing less), {@code tls} from the first byte, or {@code none}
 * @param user null where the server asks for none
 * @param greeting the name by which we say hello
 * @param patienceMillis how long to wait for it at each step
 */
record SmtpServer(
        String host, int port, String security, String user, String password, String greeting, int patienceMillis) {

    Session session() {
        var properties = properties();
        if (user == null) {
            return Session.getInstance(properties);
        }
        properties.put("mail.smtp.auth", "true");
        return Session.getInstance(properties, new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(user, password);
            }
        });
    }

    private Properties properties() {
        var patience = Integer.toString(patienceMillis);
        var properties = new Properties();
        properties.put("mail.transport.protocol", "smtp");
        properties.put("mail.smtp.host", host);
        properties.put("mail.smtp.port", Integer.toString(port));
        properties.put("mail.smtp.connectiontimeout", patience);
        properties.put("mail.smtp.timeout", patience);
        properties.put("mail.smtp.writetimeout", patience);
        properties.put("mail.smtp.localhost", greeting);
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        if (security.equals("tls")) {
            properties.put("mail.smtp.ssl.enable", "true");
        } else if (!security.equals("none")) {
            properties.put("mail.smtp.starttls.enable", "true");
            properties.put("mail.smtp.starttls.required", "true");
        }
        return properties;
    }
}
