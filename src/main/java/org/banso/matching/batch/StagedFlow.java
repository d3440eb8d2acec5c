package org.banso.matching.batch;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem.MinimumCostFlowProblemImpl;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.DirectedWeightedMultigraph;

/**
 * A flow of least cost by several costs, the first before the second and so on, exact in whole numbers. After each stage the
 * prices of its solution (the dual) tell which arcs every cheapest flow leaves empty and which it fills; the next stage may
 * choose only among the others. So no cost has to outweigh another by its size.
 *
 * <p>Arcs may be held back: they are brought in when the prices say that they could make the flow cheaper, and the flow is
 * solved again, until none could. The result is the same as with all of them from the start, in a fraction of the time.
 */
class StagedFlow {
    /** Costs at or above this are infinite for the solver. */
    private static final int COST_LIMIT = 500_000_000;

    private final int[] supply;
    private final List<Arc> arcs = new ArrayList<>();

    /** {@code costs}: one of each stage. */
    private static final class Arc {
        private final int from;
        private final int to;
        private final int capacity;
        private final int[] costs;
        private boolean held;
        private boolean open;
        private int least;
        /** Sign of the first reduced cost that is not 0, for arcs held back. */
        private int wanted;
        private int flow;

        Arc(int from, int to, int capacity, int[] costs) {
            this.from = from;
            this.to = to;
            this.capacity = capacity;
            this.costs = costs;
        }
    }

    /** {@code supply}: by node; what leaves it, negative for what arrives; together 0. */
    StagedFlow(int[] supply) {
        this.supply = supply.clone();
    }

    /** Adds an arc and answers its number. */
    int arc(int from, int to, int capacity, int... costs) {
        for (int cost : costs) {
            if (cost < 0 || cost >= COST_LIMIT) {
                throw new IllegalArgumentException("cost " + cost);
            }
        }
        arcs.add(new Arc(from, to, capacity, costs));
        return arcs.size() - 1;
    }

    /** Holds an arc back until it is needed. */
    void hold(int arc) {
        arcs.get(arc).held = true;
    }

    /** Solves by as many costs as the arcs have. */
    void solve(int stages) {
        do {
            for (Arc arc : arcs) {
                arc.open = !arc.held;
                arc.least = 0;
                arc.wanted = 0;
            }
            for (int stage = 0; stage < stages; stage++) {
                solveStage(stage);
            }
        } while (bringIn());
    }

    private boolean bringIn() {
        boolean found = false;
        for (Arc arc : arcs) {
            if (arc.held && arc.wanted < 0) {
                arc.held = false;
                found = true;
            }
        }
        return found;
    }

    int flow(int arc) {
        return arcs.get(arc).flow;
    }

    private void solveStage(int stage) {
        var graph = new DirectedWeightedMultigraph<Integer, DefaultWeightedEdge>(DefaultWeightedEdge.class);
        for (int node = 0; node < supply.length; node++) {
            graph.addVertex(node);
        }
        Map<DefaultWeightedEdge, Arc> of = new IdentityHashMap<>();
        for (Arc arc : arcs) {
            if (arc.open) {
                DefaultWeightedEdge edge = graph.addEdge(arc.from, arc.to);
                graph.setEdgeWeight(edge, arc.costs[stage]);
                of.put(edge, arc);
            }
        }
        var solver = new CapacityScalingMinimumCostFlow<Integer, DefaultWeightedEdge>();
        var flow = solver.getMinimumCostFlow(new MinimumCostFlowProblemImpl<>(graph, node -> supply[node], edge -> of.get(edge).capacity,
            edge -> of.get(edge).least));
        Map<Integer, Double> price = solver.getDualSolution();
        graph.edgeSet().forEach(edge -> of.get(edge).flow = (int) Math.round(flow.getFlow(edge)));
        arcs.forEach(arc -> settle(arc, Math.round(arc.costs[stage] - price.get(arc.from) + price.get(arc.to))));
    }

    /** What this stage decides of an arc for those that follow. */
    private static void settle(Arc arc, long reduced) {
        if (arc.held) {
            arc.wanted = arc.wanted == 0 ? Long.signum(reduced) : arc.wanted;
        } else if (reduced > 0) {
            arc.open = false;
        } else if (reduced < 0 && arc.open) {
            arc.least = arc.capacity;
        }
    }
}
