package app.marketingstatuses.ui.overview;

import app.marketingstatuses.domain.OrderStatus;
import app.marketingstatuses.domain.ShopZone;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.engine.HourlyForecast.Hour;
import app.marketingstatuses.session.Overview;
import app.marketingstatuses.ui.part.ShopColors;
import app.marketingstatuses.ui.text.Texts;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.geometry.Side;
import javafx.scene.AccessibleRole;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.StackedBarChart;
import javafx.scene.chart.XYChart;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.text.TextAlignment;

/** Bars of the moves of each hour, a colour for each task, with their sums, and the quiet hours behind them. */
final class HoursChart extends StackedBarChart<String, Number> {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final Duration SHORTEST_QUIET = Duration.ofMinutes(30);
    private static final int LABELLED = 3;
    private static final double NARROWEST = 90;

    private final Overview overview;
    private final Texts texts;
    private final ShopZone zone;
    private final List<Hour> hours;
    private final Map<Hour, Label> sums = new LinkedHashMap<>();
    private final Map<Hour, Label> names = new LinkedHashMap<>();
    private final Map<QuietHours.Span, Region> quiet = new LinkedHashMap<>();
    private final Label words = new Label();

    HoursChart(Overview overview, Texts texts, ShopZone zone) {
        super(new CategoryAxis(), new NumberAxis());
        this.overview = overview;
        this.texts = texts;
        this.zone = zone;
        this.hours = overview.next().hours();
        getStyleClass().add("hours-chart");
        setAnimated(false);
        setLegendVisible(false);
        setVerticalGridLinesVisible(false);
        setHorizontalZeroLineVisible(false);
        setVerticalZeroLineVisible(false);
        setCategoryGap(5);
        setMinSize(0, 150);
        setPrefHeight(170);
        axes();
        fill();
        overlay();
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(told());
    }

    private void axes() {
        CategoryAxis x = (CategoryAxis) getXAxis();
        x.setAnimated(false);
        x.setTickMarkVisible(false);
        x.setCategories(
                FXCollections.observableArrayList(hours.stream().map(this::key).toList()));
        NumberAxis y = (NumberAxis) getYAxis();
        y.setAnimated(false);
        y.setAutoRanging(false);
        y.setMinorTickVisible(false);
        y.setTickMarkVisible(false);
        y.setSide(Side.LEFT);
        AxisScale scale = AxisScale.of(hours.stream().mapToInt(Hour::sum).max().orElse(0));
        y.setUpperBound(scale.top());
        y.setTickUnit(scale.step());
    }

    /** Two hours may bear the same name; what the axis writes itself is not seen. */
    private String key(Hour hour) {
        return String.valueOf(hours.indexOf(hour));
    }

    private String clock(Instant at) {
        return CLOCK.format(zone.local(at));
    }

    /** Adding a series takes the looks of those before it away: all are dressed in the end. */
    private void fill() {
        Map<Task, XYChart.Series<String, Number>> all = new LinkedHashMap<>();
        for (Task task : overview.tasksOn()) {
            if (overview.next().moved().containsKey(task.id())) {
                all.put(task, series(task));
            }
        }
        getData().addAll(all.values());
        all.forEach((task, series) -> series.getData().forEach(data -> dress(data, task)));
    }

    private XYChart.Series<String, Number> series(Task task) {
        XYChart.Series<String, Number> series = new XYChart.Series<>();
        series.setName(task.name());
        hours.stream()
                .filter(hour -> hour.moved().containsKey(task.id()))
                .forEach(hour -> series.getData()
                        .add(new XYChart.Data<>(key(hour), hour.moved().get(task.id()), hour)));
        return series;
    }

    private void dress(XYChart.Data<String, Number> data, Task task) {
        ShopColors.paint(
                data.getNode(),
                overview.statuses().find(task.to()).map(OrderStatus::color).orElse(null));
        Hour hour = (Hour) data.getExtraValue();
        Tooltip.install(
                data.getNode(),
                new Tooltip(texts.text("hours.bar", clock(hour.start()), task.name(), data.getYValue())));
    }

    private void overlay() {
        QuietHours shut = QuietHours.of(
                overview.tasksOn(), zone, overview.at(), overview.at().plus(Duration.ofDays(1)));
        for (QuietHours.Span span : shut.spans()) {
            if (span.length().compareTo(SHORTEST_QUIET) >= 0) {
                Region band = new Region();
                band.getStyleClass().add("quiet-band");
                band.setManaged(false);
                quiet.put(span, band);
                getPlotChildren().add(0, band);
            }
        }
        for (int i = 0; i < hours.size(); i++) {
            Hour hour = hours.get(i);
            if (hour.sum() > 0) {
                sums.put(hour, overlaid(texts.number(hour.sum()), "bar-sum"));
                getPlotChildren().add(sums.get(hour));
            }
            if (i % LABELLED == 0) {
                names.put(hour, overlaid(clock(hour.start()), "secondary"));
                getChartChildren().add(names.get(hour));
            }
        }
        words.getStyleClass().add("secondary");
        words.setManaged(false);
        words.setWrapText(true);
        words.setTextAlignment(TextAlignment.CENTER);
        words.setText(wordsOfPlot(shut));
        getPlotChildren().add(words);
    }

    private String wordsOfPlot(QuietHours shut) {
        if (overview.next().sum() == 0) {
            return texts.text("hours.none");
        }
        return shut.longest()
                .filter(quiet::containsKey)
                .map(span -> texts.text("hours.quiet", clock(span.from()) + "–" + clock(span.to())))
                .orElse("");
    }

    private static Label overlaid(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setManaged(false);
        label.setMouseTransparent(true);
        return label;
    }

    @Override
    protected void layoutPlotChildren() {
        super.layoutPlotChildren();
        if (hours.isEmpty() || words == null) {
            return;
        }
        double bottom = getYAxis().getHeight();
        sums.forEach((hour, label) -> {
            label.autosize();
            label.relocate(
                    Math.round(centre(hour) - label.getWidth() / 2),
                    getYAxis().getDisplayPosition(hour.sum()) - label.getHeight() - 1);
        });
        names.forEach((hour, label) -> {
            label.autosize();
            label.relocate(
                    Math.round(getXAxis().getLayoutX() + centre(hour) - label.getWidth() / 2),
                    getXAxis().getLayoutY() + 4);
        });
        quiet.forEach((span, band) -> band.resizeRelocate(x(span.from()), 0, x(span.to()) - x(span.from()), bottom));
        placeWords(bottom);
    }

    /** In the longest quiet time, in two lines where one has no room; over the whole plot where nothing moves. */
    private void placeWords(double bottom) {
        double middle = getXAxis().getWidth() / 2;
        double room = getXAxis().getWidth();
        QuietHours.Span longest =
                new QuietHours(new ArrayList<>(quiet.keySet())).longest().orElse(null);
        if (overview.next().sum() > 0 && longest != null) {
            middle = (x(longest.from()) + x(longest.to())) / 2;
            room = x(longest.to()) - x(longest.from()) - 8;
        }
        double width = Math.min(Math.ceil(words.prefWidth(-1)), room);
        double height = words.prefHeight(width);
        words.setVisible(room >= NARROWEST && height < bottom);
        words.resizeRelocate(Math.round(middle - width / 2), Math.round((bottom - height) / 2), width, height);
    }

    private double centre(Hour hour) {
        return getXAxis().getDisplayPosition(key(hour));
    }

    /** Hours are equally wide: their clock strikes at the left edge. */
    private double x(Instant at) {
        double width = getXAxis().getWidth() / hours.size();
        double since = Duration.between(hours.get(0).start(), at).toSeconds() / 3600.0;
        return Math.max(0, Math.min(getXAxis().getWidth(), since * width));
    }

    private String told() {
        return hours.stream()
                .filter(hour -> hour.sum() > 0)
                .map(hour -> clock(hour.start()) + ": "
                        + hour.moved().entrySet().stream()
                                .map(entry -> overview.taskNames().get(entry.getKey()) + " " + entry.getValue())
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining(
                        "; ", texts.count("hours.subtitle", overview.next().sum()) + ". ", ""));
    }
}
