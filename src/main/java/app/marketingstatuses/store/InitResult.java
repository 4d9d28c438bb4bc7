package app.marketingstatuses.store;

/**
 * What {@code init} did.
 *
 * @param changed false where everything was so already
 * @param fromVersion version of the tables before, 0 where there were none
 * @param version version of the tables now
 * @param droppedMails queued mails that {@code --adopt} dropped
 */
public record InitResult(boolean changed, int fromVersion, int version, int droppedMails) {}
