package app.marketingstatuses.engine;

/** Follows the shop's log into the schedule. */
public final class Follower {}
