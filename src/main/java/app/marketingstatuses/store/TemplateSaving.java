package app.marketingstatuses.store;

/** What became of an edited template. */
public sealed interface TemplateSaving {
    /**
     * It holds now.
     *
     * @param stored null where the template was taken away
     */
    record Done(StoredTemplate stored) implements TemplateSaving {}

    /**
     * Somebody else changed it meanwhile; nothing was written.
     *
     * @param theirs the current one; null where they took it away
     */
    record Conflict(StoredTemplate theirs) implements TemplateSaving {}
}
