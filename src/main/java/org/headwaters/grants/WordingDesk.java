package org.headwaters.grants;

import static jakarta.ejb.TransactionAttributeType.SUPPORTS;
import static java.util.stream.Collectors.joining;
import static org.headwaters.platform.Roles.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.headwaters.platform.Caller;
import org.headwaters.platform.PersonNames;
import org.headwaters.platform.text.Speech;

/** What officers read while they word letters and reasons: of one call, or of all where the reference is null. */
@Stateless
@TransactionAttribute(SUPPORTS)
public class WordingDesk {
    private static final int REASONS_IN_AN_EXAMPLE = 2;

    @Inject
    Calls calls;

    @Inject
    Wordings wordings;

    @Inject
    Caller caller;

    @Inject
    PersonNames names;

    @Inject
    Speech speech;

    @Inject
    @ConfigProperty(name = "network.backbone", defaultValue = "Headwaters")
    String backbone;

    /**
     * @param title of the call, null for the network's own
     * @param letters one of each kind
     * @param reasons in their order, also those that are not offered
     */
    public record Sheet(String title, List<LetterRow> letters, List<ReasonRow> reasons) implements Serializable {

        public List<ReasonRow> offered(Verdict verdict) {
            return reasons.stream()
                    .filter(r -> r.offered() && r.verdict() == verdict)
                    .toList();
        }

        public List<ReasonRow> retired() {
            return reasons.stream().filter(r -> !r.offered()).toList();
        }
    }

    /** @param own whether the call says it in its own words */
    public record LetterRow(Verdict kind, LetterText text, boolean own) implements Serializable {}

    /** @param comesBack whether it can be offered again from here */
    public record ReasonRow(
            String code, Verdict verdict, ReasonText text, boolean own, boolean offered, boolean comesBack)
            implements Serializable {}

    /**
     * @param seen the mark of these words, sent back with new ones
     * @param standard what the network says, null for the network's own
     * @param examples what an example application fills in
     */
    public record LetterSheet(
            String title,
            Verdict kind,
            LetterText text,
            boolean own,
            String seen,
            LetterText standard,
            Map<Blank, String> examples)
            implements Serializable {}

    /**
     * @param standard what the network says, null for the network's own and for a reason of this call only
     * @param used whether cases keep these words
     */
    public record ReasonSheet(
            String title, Verdict verdict, ReasonText text, boolean own, String seen, ReasonText standard, boolean used)
            implements Serializable {}

    @RolesAllowed(OFFICER)
    public Sheet open(String reference) {
        var call = call(reference);
        return new Sheet(
                title(call),
                Arrays.stream(Verdict.values())
                        .map(kind -> {
                            var letter = wordings.template(call, kind);
                            return new LetterRow(kind, letter.getText(), isOwn(call, letter));
                        })
                        .toList(),
                wordings.library(call).entries().stream()
                        .map(e -> new ReasonRow(
                                e.code(),
                                e.verdict(),
                                text(e.words()),
                                e.isOwn(),
                                e.isOffered(),
                                call == null || e.isOwn() || !e.words().isRetired()))
                        .toList());
    }

    @RolesAllowed(OFFICER)
    public LetterSheet letter(String reference, Verdict kind) {
        var call = call(reference);
        var letter = wordings.template(call, kind);
        return new LetterSheet(
                title(call),
                kind,
                letter.getText(),
                isOwn(call, letter),
                letter.mark(),
                call == null ? null : wordings.template(null, kind).getText(),
                examples(call, kind));
    }

    @RolesAllowed(OFFICER)
    public ReasonSheet reason(String reference, String code) {
        var call = call(reference);
        var entry = wordings.library(call).get(code);
        return new ReasonSheet(
                title(call),
                entry.verdict(),
                text(entry.words()),
                entry.isOwn(),
                entry.words().mark(),
                call == null || entry.standard() == null ? null : text(entry.standard()),
                !wordings.used(List.of(entry.words())).isEmpty());
    }

    /** Where a reason is added: the call's title, null for the network's own. */
    @RolesAllowed(OFFICER)
    public String title(String reference) {
        return title(call(reference));
    }

    private Map<Blank, String> examples(Call call, Verdict kind) {
        var examples = new EnumMap<Blank, String>(Blank.class);
        Blank.of(kind).forEach(blank -> examples.put(blank, example(blank)));
        examples.put(
                Blank.REASONS,
                wordings.library(call).offered().stream()
                        .filter(reason -> reason.getVerdict() == kind)
                        .limit(REASONS_IN_AN_EXAMPLE)
                        .map(Reason::getSentence)
                        .collect(joining("\n\n")));
        examples.put(Blank.OFFICER, names.nameOf(caller.person()));
        examples.put(Blank.BACKBONE, backbone);
        if (call != null) {
            examples.put(Blank.CALL, call.getTitle());
        }
        return examples;
    }

    private String example(Blank blank) {
        return switch (blank) {
            case OFFICER, BACKBONE, REASONS -> "";
            default -> speech.say("grants.blank.example." + blank.name());
        };
    }

    private static boolean isOwn(Call call, Worded words) {
        return call != null && words.getCall() != null;
    }

    private static ReasonText text(Reason reason) {
        return new ReasonText(reason.getLabel(), reason.getSentence());
    }

    private static String title(Call call) {
        return call == null ? null : call.getTitle();
    }

    private Call call(String reference) {
        return reference == null ? null : calls.get(reference);
    }
}
