package app.marketingstatuses.cli;

import picocli.CommandLine.Command;

@Command(description = "Who gets no marketing mail.")
final class DoNotMailCommand {}
