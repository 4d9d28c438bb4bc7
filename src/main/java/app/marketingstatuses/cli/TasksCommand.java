package app.marketingstatuses.cli;

import picocli.CommandLine.Command;

@Command(description = "Lists, exports, imports and switches tasks.")
final class TasksCommand {}
