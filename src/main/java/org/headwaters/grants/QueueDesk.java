package org.headwaters.grants;

import static jakarta.ejb.TransactionAttributeType.REQUIRED;
import static jakarta.ejb.TransactionAttributeType.SUPPORTS;
import static java.util.stream.Collectors.toMap;
import static org.headwaters.platform.Roles.APPROVER;
import static org.headwaters.platform.Roles.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.headwaters.platform.Caller;
import org.headwaters.platform.exports.Rows;
import org.headwaters.platform.text.Texts;
import org.headwaters.reviews.KeptAway;
import org.headwaters.reviews.Reviews;

/** The queue: every application that staff may know of, by the time left to what was promised. */
@Stateless
@TransactionAttribute(SUPPORTS)
public class QueueDesk {
    @Inject
    QueueRows rows;

    @Inject
    QueuePlaces places;

    @Inject
    QueueViews views;

    @Inject
    PartnerWords words;

    @Inject
    Reviews reviews;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** @param page from 1; a page beyond the last shows the last */
    @RolesAllowed({OFFICER, APPROVER})
    public Queue open(QueueFilter asked, int page) {
        var away = reviews.keptAway(caller.person(), Step.KIND);
        var choices = views.choices(caller.person());
        var cuts = cuts(choices);
        var filter = asked.within(cuts);
        var saved = saved(choices, cuts);
        var counted = new LinkedHashSet<QueueFilter>();
        counted.add(filter);
        Arrays.stream(QueueView.values()).map(QueueFilter::of).forEach(counted::add);
        saved.forEach(view -> counted.add(view.filter()));
        var filters = List.copyOf(counted);
        var named = words.of(filters);
        var seen = look(filters, named, away, Math.max(1, Math.min(page, last(filter.most()))));
        var total = seen.counts().get(filter);
        var found = rows.numbered(seen.page());
        var twinned = twinned(found, away);
        var lines = found.stream()
                .map(row -> line(row, twinned.contains(row.getId()), cuts))
                .toList();
        var usual = Arrays.stream(QueueView.values())
                .map(QueueFilter::of)
                .map(one -> view(one, null, 0, seen, filter))
                .toList();
        var own = saved.stream()
                .map(one -> view(one.filter(), one.name(), one.id(), seen, filter))
                .toList();
        return new Queue(
                filter,
                lines,
                seen.number(),
                total,
                usual,
                own,
                some(choices, "call"),
                some(choices, "officer"),
                cuts.containsKey(filter.call()) ? cuts.get(filter.call()).latest(clock.instant()) : List.of());
    }

    private static Queue.View view(QueueFilter one, String name, long id, Seen seen, QueueFilter shown) {
        var most = one.equals(shown) ? one.most() : Queue.MOST_BESIDE;
        var count = seen.counts().get(one);
        return new Queue.View(one, name, id, Math.min(count, most), count > most, one.equals(shown));
    }

    /** Which page it is, what is on it, and how many each filter finds. */
    private record Seen(int number, List<Long> page, Map<QueueFilter, Long> counts) {}

    /** Each is counted once, and no farther than one turns the pages; looked for again only behind the last page. */
    private Seen look(List<QueueFilter> filters, Map<String, List<Long>> named, KeptAway away, int page) {
        var most = filters.get(0).most();
        var found = places.look(filters, named, away, most + 1, (page - 1) * Queue.SIZE, Queue.SIZE);
        var last = last(Math.min(found.counts().get(0), most));
        return page > last
                ? look(filters, named, away, last)
                : new Seen(
                        page,
                        found.page(),
                        IntStream.range(0, filters.size()).boxed().collect(toMap(filters::get, found.counts()::get)));
    }

    private static int last(long many) {
        return (int) Math.max(1, (many + Queue.SIZE - 1) / Queue.SIZE);
    }

    /** How each call that is cut into batches is cut, by its reference. */
    private static Map<String, Batch.Cut> cuts(List<Object[]> choices) {
        return choices.stream()
                .filter(choice -> choice[4] != null)
                .collect(toMap(choice -> (String) choice[1], choice -> Batch.Cut.read((String) choice[4])));
    }

    /** The same where nobody chooses: read only for an address that names a batch. */
    private Map<String, Batch.Cut> cuts(QueueFilter filter) {
        return filter.batch() == null ? Map.of() : cuts(views.choices(caller.person()));
    }

    /**
     * What follows a case in the order of a view, counted from where it stood when it was opened: what was done to it
     * since may have moved it. Empty when it was the last.
     *
     * @param due what was promised for it then, null for nothing
     */
    @RolesAllowed({OFFICER, APPROVER})
    public Optional<Queue.Line> after(QueueFilter filter, String reference, Instant due) {
        var away = reviews.keptAway(caller.person(), Step.KIND);
        return rows.after(filter.within(cuts(filter)), away, reference, due).map(this::line);
    }

    /** Those of the references that the caller may know of, by time left; at most one page's. */
    @RolesAllowed({OFFICER, APPROVER})
    public List<Queue.Line> these(Collection<String> references) {
        var away = reviews.keptAway(caller.person(), Step.KIND);
        return rows.these(references, away, Queue.SIZE).stream().map(this::line).toList();
    }

    /** What the filter finds, to take along: the same rows in the same order, without pages. */
    @RolesAllowed({OFFICER, APPROVER})
    @TransactionAttribute(REQUIRED)
    public void export(QueueFilter filter, Rows out) {
        var away = reviews.keptAway(caller.person(), Step.KIND);
        var texts = Texts.in(caller.locale());
        var cuts = cuts(views.choices(caller.person()));
        rows.each(filter.within(cuts), away, row -> write(line(row, false, cuts), texts, out));
    }

    /** The same of the chosen ones, as many as a page can have chosen. */
    @RolesAllowed({OFFICER, APPROVER})
    @TransactionAttribute(REQUIRED)
    public void exportThese(Collection<String> references, Rows out) {
        var away = reviews.keptAway(caller.person(), Step.KIND);
        var texts = Texts.in(caller.locale());
        var cuts = cuts(views.choices(caller.person()));
        rows.these(references, away, Queue.SIZE).forEach(row -> write(line(row, false, cuts), texts, out));
    }

    private static void write(Queue.Line line, Texts texts, Rows out) {
        out.row(
                line.reference(),
                line.title(),
                line.partners(),
                line.call(),
                line.batch(),
                texts.get(line.stageKey()),
                texts.get(line.fast() ? "grants.lane.fast" : "grants.lane.normal"),
                line.asked(),
                line.asked().currency(),
                line.officer(),
                line.submitted(),
                line.left() == null ? null : line.left().due());
    }

    /** Those that may be a second request, as long as that may still count for the decision. */
    private Set<Long> twinned(List<QueueRow> found, KeptAway away) {
        var waiting = found.stream()
                .filter(row -> row.getStage().isWaitingForDecision())
                .map(QueueRow::getId)
                .toList();
        return waiting.isEmpty() ? Set.of() : rows.twinned(waiting, away);
    }

    private Queue.Line line(QueueRow row) {
        return line(row, false, Map.of());
    }

    private Queue.Line line(QueueRow row, boolean twin, Map<String, Batch.Cut> cuts) {
        var cut = cuts.get(row.getCallReference());
        return new Queue.Line(
                row.getReference(),
                row.getVersion(),
                row.getTitle(),
                row.getPartners(),
                row.getStage(),
                row.getToldAt() != null,
                row.isFastLane(),
                twin,
                row.getAsked(),
                row.getOfficerName(),
                row.getCallTitle(),
                row.getSubmittedAt(),
                TimeLeft.of(row.getSubmittedAt(), row.getDueAt(), row.getPausedSince(), clock.instant()),
                cut == null || row.getSubmittedAt() == null
                        ? null
                        : (Long) cut.at(row.getSubmittedAt()).number());
    }

    /** A view that somebody keeps, before anything is counted. */
    private record Saved(QueueFilter filter, String name, long id) {}

    private static List<Saved> saved(List<Object[]> choices, Map<String, Batch.Cut> cuts) {
        return choices.stream()
                .filter(choice -> choice[0].equals("view"))
                .map(choice -> new Saved(
                        QueueFilter.read((String) choice[1]).within(cuts), (String) choice[2], number(choice)))
                .sorted(Comparator.comparing(Saved::name))
                .toList();
    }

    /** Calls with the newest first, people by the alphabet. */
    private static List<Queue.Choice> some(List<Object[]> choices, String kind) {
        Comparator<Object[]> order = kind.equals("call")
                ? Comparator.comparing(QueueDesk::number).reversed()
                : Comparator.comparing(choice -> (String) choice[2]);
        return choices.stream()
                .filter(choice -> choice[0].equals(kind))
                .sorted(order)
                .map(choice -> new Queue.Choice((String) choice[1], (String) choice[2]))
                .toList();
    }

    private static Long number(Object[] choice) {
        return ((Number) choice[3]).longValue();
    }
}
