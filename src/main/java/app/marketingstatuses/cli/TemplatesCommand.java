package app.marketingstatuses.cli;

import picocli.CommandLine.Command;

@Command(description = "Lists, shows, exports, imports and restores mail templates of your own.")
final class TemplatesCommand {}
