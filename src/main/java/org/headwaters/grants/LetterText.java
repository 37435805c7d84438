package org.headwaters.grants;

import java.io.Serializable;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.text.Typed;

/** The words of a letter: a subject in one line, and a body whose paragraphs are parted by empty lines. */
public record LetterText(String subject, String body) implements Serializable {
    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST_BODY = 20_000;
    private static final Pattern BRACED = Pattern.compile("\\{([a-z_]+)}");

    public LetterText {
        if (subject == null || subject.isBlank() || subject.length() > LONGEST_SUBJECT) {
            throw new Refusal("grants.refused.letterSubject", LONGEST_SUBJECT);
        }
        if (body == null || body.isBlank() || body.length() > LONGEST_BODY) {
            throw new Refusal("grants.refused.letterBody", LONGEST_BODY);
        }
        subject = Typed.line(subject, LONGEST_SUBJECT).strip();
        body = Typed.text(body, LONGEST_BODY).strip();
    }

    /**
     * The same with each word in braces replaced. What is filled in is never read as a template again; a word that
     * nobody knows stays as it is, so that whoever reads the draft sees it. A subject that grows too long is cut.
     */
    public LetterText filled(Map<Blank, String> words) {
        var line = fill(subject, words);
        if (line.length() > LONGEST_SUBJECT) {
            line = line.substring(0, LONGEST_SUBJECT - 1) + "…";
        }
        return new LetterText(line, fill(body, words).replaceAll("\n{3,}", "\n\n"));
    }

    private static String fill(String template, Map<Blank, String> words) {
        return BRACED.matcher(template)
                .replaceAll(found -> Matcher.quoteReplacement(
                        Blank.named(found.group(1)).map(words::get).orElse(found.group())));
    }
}
