package app.marketingstatuses.cli;

import picocli.CommandLine.Command;

@Command(description = "What holds for the shop, kept in its database.")
final class SettingsCommand {}
