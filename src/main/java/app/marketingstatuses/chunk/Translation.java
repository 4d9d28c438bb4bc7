package app.marketingstatuses.chunk;

import java.util.List;

/**
 * A chunk or subject as a FreeMarker template.
 *
 * @param template with what could not be translated left out as comments
 * @param plain whether no condition, loop or function decides what text is left when values are empty
 * @param faults what could not be translated; empty where it may be rendered
 */
public record Translation(String template, boolean plain, List<ChunkFault> faults) {
    public Translation {
        faults = List.copyOf(faults);
    }

    /** A template written in FreeMarker to begin with, with the same variables and functions at hand. */
    public static Translation ofTemplate(String template) {
        return new Translation(template, false, List.of());
    }

    /** Whether all of it was translated. */
    public boolean complete() {
        return faults.isEmpty();
    }
}
