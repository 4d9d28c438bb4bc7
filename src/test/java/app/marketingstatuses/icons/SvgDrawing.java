package app.marketingstatuses.icons;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A drawing of rectangles, circles and straight strokes: as much of SVG as an icon needs. */
final class SvgDrawing {
    private final Element root;
    private final double side;

    private SvgDrawing(Element root) {
        this.root = root;
        this.side = Double.parseDouble(root.getAttribute("viewBox").split(" ")[2]);
    }

    static SvgDrawing read(Path file) throws IOException {
        try {
            return new SvgDrawing(DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(file.toFile())
                    .getDocumentElement());
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }

    /** @param margin the part of a side that stays empty at each edge */
    BufferedImage draw(int size, double margin) {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.translate(size * margin, size * margin);
        double scale = size * (1 - 2 * margin) / side;
        pen.scale(scale, scale);
        NodeList all = root.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            element((Element) all.item(i), pen);
        }
        pen.dispose();
        return image;
    }

    private static void element(Element element, Graphics2D pen) {
        switch (element.getTagName()) {
            case "title" -> {}
            case "rect" -> fill(element, rectangle(element), pen);
            case "circle" -> fill(element, circle(element), pen);
            case "path" -> stroke(element, pen);
            default -> throw new IllegalArgumentException(element.getTagName());
        }
    }

    private static Shape rectangle(Element element) {
        double arc = 2 * number(element, "rx");
        return new RoundRectangle2D.Double(
                number(element, "x"),
                number(element, "y"),
                number(element, "width"),
                number(element, "height"),
                arc,
                arc);
    }

    private static Shape circle(Element element) {
        double r = number(element, "r");
        return new Ellipse2D.Double(number(element, "cx") - r, number(element, "cy") - r, 2 * r, 2 * r);
    }

    private static void fill(Element element, Shape shape, Graphics2D pen) {
        pen.setColor(Color.decode(element.getAttribute("fill")));
        pen.fill(shape);
    }

    private static void stroke(Element element, Graphics2D pen) {
        boolean round = element.getAttribute("stroke-linecap").equals("round");
        pen.setColor(Color.decode(element.getAttribute("stroke")));
        pen.setStroke(new BasicStroke(
                (float) number(element, "stroke-width"),
                round ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT,
                round ? BasicStroke.JOIN_ROUND : BasicStroke.JOIN_MITER));
        pen.draw(line(element.getAttribute("d").split(" ")));
    }

    private static Path2D line(String[] words) {
        Path2D line = new Path2D.Double();
        for (int i = 0; i < words.length; i += 3) {
            double x = Double.parseDouble(words[i + 1]);
            double y = Double.parseDouble(words[i + 2]);
            if (words[i].equals("M")) {
                line.moveTo(x, y);
            } else {
                line.lineTo(x, y);
            }
        }
        return line;
    }

    private static double number(Element element, String name) {
        return Double.parseDouble(element.getAttribute(name));
    }
}
