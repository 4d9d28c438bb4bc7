package app.marketingstatuses.ui.overview;

import app.marketingstatuses.domain.Statuses;
import app.marketingstatuses.ui.desk.Workbench;
import app.marketingstatuses.ui.overview.FlowLayout.Box;
import app.marketingstatuses.ui.text.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/** Draws the flow map as wide as there is room, and as high as it needs. */
final class FlowMap extends Region {
    private final FlowGraph graph;
    private final Map<Integer, FlowNode> nodes = new LinkedHashMap<>();
    private final List<FlowArrow> arrows = new ArrayList<>();
    private FlowLayout laidOut;

    FlowMap(FlowGraph graph, Statuses statuses, Workbench workbench, Texts texts) {
        this.graph = graph;
        getStyleClass().add("flow-map");
        for (FlowGraph.Arrow arrow : graph.arrows()) {
            arrows.add(new FlowArrow(arrow, statuses, workbench, texts));
        }
        for (FlowGraph.Node node : graph.nodes()) {
            nodes.put(node.status(), new FlowNode(node, workbench, texts));
        }
        arrows.forEach(arrow -> getChildren().add(arrow.lines()));
        nodes.values().forEach(node -> getChildren().addAll(node, node.note()));
        arrows.forEach(arrow -> getChildren().add(arrow.words()));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private FlowLayout layout(double width) {
        if (laidOut == null || laidOut.width() != width) {
            laidOut = arrange(width);
        }
        return laidOut;
    }

    private FlowLayout arrange(double width) {
        Set<Integer> noted = graph.nodes().stream()
                .filter(node -> node.trap() != null)
                .map(FlowGraph.Node::status)
                .collect(Collectors.toSet());
        List<FlowLayout.Arrow> wanted = arrows.stream()
                .map(arrow -> new FlowLayout.Arrow(
                        arrow.arrow().from(), arrow.arrow().task().to(), arrow.wordsWidth()))
                .toList();
        return FlowLayout.of(graph.nodes().stream().map(FlowGraph.Node::status).toList(), noted, wanted, width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return layout(width > 0 ? width : 600).height();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 600;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 150;
    }

    @Override
    protected void layoutChildren() {
        FlowLayout layout = layout(getWidth());
        layout.nodes().forEach((status, box) -> nodes.get(status).place(box));
        for (int i = 0; i < arrows.size(); i++) {
            Box from = layout.nodes().get(arrows.get(i).arrow().from());
            Box to = layout.nodes().get(arrows.get(i).arrow().task().to());
            arrows.get(i).place(layout.routes().get(i), from, to);
        }
    }
}
