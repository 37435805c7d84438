package org.headwaters.reviews;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.headwaters.platform.PersonId;

/** Adds submitted reviews up to their {@link Results}. */
final class Tally {
    private Tally() {}

    /** One submitted review with its scores. */
    record Sheet(Review review, List<Score> scores) {}

    static Results of(
            Rubric rubric,
            List<Sheet> sheets,
            Map<PersonId, String> names,
            Calibration calibration,
            long caseVersion,
            int expected) {
        var criteria = rubric.getCriteria();
        var readers = new ArrayList<Results.Reader>();
        var byReader = new ArrayList<Map<Long, Score>>();
        for (var sheet : sheets) {
            var scores = sheet.scores().stream().collect(toMap(Score::getCriterion, Function.identity()));
            byReader.add(scores);
            var review = sheet.review();
            var total = total(criteria, scores);
            readers.add(new Results.Reader(
                    review.id(),
                    review.getReviewer(),
                    names.getOrDefault(review.getReviewer(), ""),
                    total,
                    calibration.adjusted(review.getReviewer(), total),
                    review.getReadVersion() < caseVersion));
        }
        var lines =
                criteria.stream().map(criterion -> line(criterion, byReader)).toList();
        var marks = CaseScores.of("", readers);
        return new Results(
                readers, lines, marks.mean(), marks.spread(), marks.adjustedMean(), marks.adjustedSpread(), expected);
    }

    private static Results.Line line(Criterion criterion, List<Map<Long, Score>> byReader) {
        var cells = byReader.stream()
                .map(scores -> scores.get(criterion.getId()))
                .map(score -> score == null
                        ? new Results.Cell(null, "")
                        : new Results.Cell(score.getPoints(), score.getComment()))
                .toList();
        var points = cells.stream()
                .map(Results.Cell::points)
                .filter(Objects::nonNull)
                .map(Integer::doubleValue)
                .toList();
        return new Results.Line(criterion.getQuestion(), criterion.isIndependent(), cells, mean(points));
    }

    /** One score with what its criterion says about adding it up; {@code points} null where it was left out. */
    record Mark(int weight, boolean independent, Integer points) {}

    private static List<Mark> marks(List<Criterion> criteria, Map<Long, Score> scores) {
        return criteria.stream()
                .map(criterion -> {
                    var score = scores.get(criterion.getId());
                    var points = score == null ? null : score.getPoints();
                    return new Mark(criterion.getWeight(), criterion.isIndependent(), points);
                })
                .toList();
    }

    static Double total(List<Criterion> criteria, Map<Long, Score> scores) {
        return total(marks(criteria, scores));
    }

    /** The weighted mean of what was scored, without the independent criteria; null when none of it was. */
    static Double total(List<Mark> marks) {
        var summed = marks.stream()
                .filter(mark -> !mark.independent() && mark.points() != null)
                .toList();
        var weights = summed.stream().mapToInt(Mark::weight).sum();
        var points =
                summed.stream().mapToInt(mark -> mark.weight() * mark.points()).sum();
        return weights == 0 ? null : (double) points / weights;
    }

    static Double mean(List<Double> numbers) {
        return numbers.isEmpty()
                ? null
                : numbers.stream().mapToDouble(Double::doubleValue).sum() / numbers.size();
    }

    /** The standard deviation of a sample; null for fewer than two. */
    static Double spread(List<Double> numbers) {
        if (numbers.size() < 2) {
            return null;
        }
        double mean = mean(numbers);
        var squares = numbers.stream()
                .mapToDouble(number -> (number - mean) * (number - mean))
                .sum();
        return Math.sqrt(squares / (numbers.size() - 1));
    }
}
