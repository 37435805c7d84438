package org.headwaters.reviews;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.headwaters.platform.PersonId;
import org.jgrapht.Graph;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem.MinimumCostFlowProblemImpl;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.DirectedWeightedMultigraph;

/**
 * Gives cases to readers so that as many seats as possible are taken, and among all such ways one that costs least: a
 * flow of least cost from the cases over the readers to a sink. A pair that must not be has no edge. Each further review
 * of one person costs more than the one before, so that the load is even. The same input always gives the same answer.
 *
 * <p>Most pairs are too dear to be in the answer. So it begins with the cheapest few of each case, and as long as the dual
 * prices of the flow say that another pair would make it cheaper, that pair is added: what is found is the best of all
 * pairs in a tenth of the time.
 */
final class Matching {
    /** What each review that somebody has already makes the next one dearer. */
    static final int LOAD = 10;

    /** An empty seat costs more than any that is taken. */
    private static final int EMPTY = 1_000_000;

    private static final int FIRST_FEW = 8;
    private static final double EXACTLY = 1e-6;
    private static final Object SINK = "sink";

    private final Graph<Object, DefaultWeightedEdge> graph =
            new DirectedWeightedMultigraph<>(null, DefaultWeightedEdge::new);
    private final Map<DefaultWeightedEdge, Integer> capacities = new HashMap<>();
    private final Map<String, Map<PersonId, DefaultWeightedEdge>> pairs = new LinkedHashMap<>();
    private final Map<Object, Integer> supplies = new HashMap<>();
    private final List<Wanted> cases;

    private Matching(List<Wanted> cases, List<Room> readers, int few) {
        graph.addVertex(SINK);
        this.cases = cases.stream().map(wanted -> wanted.among(readers)).toList();
        for (var reader : readers) {
            graph.addVertex(reader.person());
            for (int more = 0; more < reader.room(); more++) {
                edge(reader.person(), SINK, 1, LOAD * (reader.load() + more));
            }
        }
        int seats = 0;
        for (var wanted : this.cases) {
            graph.addVertex(wanted.reference());
            supplies.put(wanted.reference(), wanted.seats());
            seats += wanted.seats();
            edge(wanted.reference(), SINK, wanted.seats(), EMPTY);
            pairs.put(wanted.reference(), new LinkedHashMap<>());
            wanted.costs().keySet().stream().limit(few).forEach(person -> pair(wanted, person));
        }
        supplies.put(SINK, -seats);
    }

    /** @param costs whom it can be given to, and what that costs; nobody else is possible */
    record Wanted(String reference, int seats, Map<PersonId, Integer> costs) {

        /** Only those who have room, the cheapest first; among equals each case begins with others. */
        private Wanted among(List<Room> readers) {
            var possible = new LinkedHashMap<PersonId, Integer>();
            readers.stream()
                    .filter(reader -> reader.room() > 0 && costs.containsKey(reader.person()))
                    .map(Room::person)
                    .sorted(comparing((PersonId person) -> costs.get(person))
                            .thenComparing(person -> (person.value() + " " + reference).hashCode())
                            .thenComparing(PersonId::value))
                    .forEach(person -> possible.put(person, costs.get(person)));
            return new Wanted(reference, seats, possible);
        }
    }

    /** @param load how many reviews the person has now; {@code room} how many more he or she may get */
    record Room(PersonId person, int load, int room) {}

    /** For each of the cases, in the order given, who reads it: the cheapest first. */
    static Map<String, List<PersonId>> of(List<Wanted> cases, List<Room> readers) {
        return of(cases, readers, FIRST_FEW);
    }

    /** @param few so many pairs of each case it begins with */
    static Map<String, List<PersonId>> of(List<Wanted> cases, List<Room> readers, int few) {
        var matching = new Matching(cases, readers, few);
        while (true) {
            var algorithm = new CapacityScalingMinimumCostFlow<Object, DefaultWeightedEdge>();
            var flow = algorithm
                    .getMinimumCostFlow(new MinimumCostFlowProblemImpl<>(
                            matching.graph,
                            node -> matching.supplies.getOrDefault(node, 0),
                            matching.capacities::get,
                            edge -> 0))
                    .getFlowMap();
            if (!matching.addCheaper(algorithm.getDualSolution())) {
                return matching.taken(flow);
            }
        }
    }

    /** Whether a pair was left out that would make it cheaper; then it is one of the graph's now. */
    private boolean addCheaper(Map<Object, Double> prices) {
        var added = false;
        for (var wanted : cases) {
            var known = pairs.get(wanted.reference());
            var price = prices.get(wanted.reference());
            for (var possible : wanted.costs().entrySet()) {
                if (!known.containsKey(possible.getKey())
                        && possible.getValue() - price + prices.get(possible.getKey()) < -EXACTLY) {
                    pair(wanted, possible.getKey());
                    added = true;
                }
            }
        }
        return added;
    }

    private Map<String, List<PersonId>> taken(Map<DefaultWeightedEdge, Double> flow) {
        var found = new LinkedHashMap<String, List<PersonId>>();
        for (var wanted : cases) {
            var taken = new ArrayList<PersonId>();
            pairs.get(wanted.reference()).forEach((person, edge) -> {
                if (flow.get(edge) > 0.5) {
                    taken.add(person);
                }
            });
            taken.sort(
                    comparing((PersonId person) -> wanted.costs().get(person)).thenComparing(PersonId::value));
            found.put(wanted.reference(), List.copyOf(taken));
        }
        return found;
    }

    private void pair(Wanted wanted, PersonId person) {
        pairs.get(wanted.reference())
                .put(person, edge(wanted.reference(), person, 1, wanted.costs().get(person)));
    }

    private DefaultWeightedEdge edge(Object from, Object to, int capacity, int cost) {
        var edge = graph.addEdge(from, to);
        graph.setEdgeWeight(edge, cost);
        capacities.put(edge, capacity);
        return edge;
    }
}
