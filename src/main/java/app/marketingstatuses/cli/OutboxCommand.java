package app.marketingstatuses.cli;

import picocli.CommandLine.Command;

@Command(description = "Mail waiting, sent, dead and dropped.")
final class OutboxCommand {}
