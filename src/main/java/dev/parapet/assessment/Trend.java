package dev.parapet.assessment;

import dev.parapet.review.Review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// How a review went on: what it came to at each of its milestones, oldest first, and now.
public record Trend(List<Point> points) {

    /// What a review came to at one moment.
    ///
    /// @param milestone its name; empty for now
    /// @param score with its completeness
    /// @param risks how many questions have each risk; every risk has an entry
    public record Point(String milestone, Instant at, Score score, Map<Risk, Integer> risks) {
        public Point {
            risks = Map.copyOf(risks);
        }

        static Point of(String milestone, Instant at, Assessment assessment) {
            return new Point(milestone, at, assessment.score(), assessment.risks());
        }
    }

    public Trend {
        points = List.copyOf(points);
    }

    public static Trend of(Review review) {
        return of(review, Assessor.assess(review));
    }

    /// The trend of a review whose present assessment is at hand.
    public static Trend of(Review review, Assessment now) {
        var points = new ArrayList<Point>();
        for (var milestone : review.milestones()) {
            var then = Assessor.assess(review.asOf(milestone));
            points.add(Point.of(milestone.name(), milestone.at(), then));
        }
        points.add(Point.of("", review.changed(), now));
        return new Trend(points);
    }
}
