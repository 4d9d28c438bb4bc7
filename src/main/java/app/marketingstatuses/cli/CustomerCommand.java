package app.marketingstatuses.cli;

import picocli.CommandLine.Command;

@Command(description = "What this program keeps of one customer: to be handed out, or erased.")
final class CustomerCommand {}
