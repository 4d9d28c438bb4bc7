package app.marketingstatuses.cli;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import picocli.CommandLine;

/**
 * All commands by name, made only when the command line can mean them. Each costs a run some of its start-up, and so would a
 * method reference to it.
 */
final class Commands {
    private static final List<String> TOP = List.of(
            "init",
            "tasks",
            "templates",
            "preview",
            "run",
            "watch",
            "explain",
            "history",
            "undo",
            "outbox",
            "promo",
            "do-not-mail",
            "pause",
            "resume",
            "settings",
            "mail-test",
            "doctor",
            "crontab",
            "customer",
            "uninstall");

    private Commands() {}

    /** Whether the word names a command. */
    static boolean has(String word) {
        return TOP.contains(word);
    }

    static CommandLine line(GlobalOptions options, Program program, Collection<String> args) {
        CommandLine line = new CommandLine(options);
        boolean any = args.stream().anyMatch(Commands::has);
        Set<String> words = any ? Set.copyOf(args) : Set.copyOf(TOP);
        for (String name : TOP) {
            if (words.contains(name)) {
                CommandLine command = line(top(name), program);
                for (String sub : nested(name)) {
                    command.addSubcommand(sub, line(second(name + " " + sub), program));
                }
                line.addSubcommand(name, command);
            }
        }
        return line;
    }

    private static CommandLine line(Object command, Program program) {
        if (command instanceof BaseCommand one) {
            one.setProgram(program);
        }
        return new CommandLine(command);
    }

    private static Object top(String name) {
        return switch (name) {
            case "init" -> new InitCommand();
            case "tasks" -> new TasksCommand();
            case "templates" -> new TemplatesCommand();
            case "preview" -> new PreviewCommand();
            case "run" -> new RunCommand();
            case "watch" -> new WatchCommand();
            case "explain" -> new ExplainCommand();
            case "history" -> new HistoryCommand();
            case "undo" -> new UndoCommand();
            case "outbox" -> new OutboxCommand();
            case "promo" -> new PromoCommand();
            case "do-not-mail" -> new DoNotMailCommand();
            case "pause" -> new PauseCommand();
            case "resume" -> new ResumeCommand();
            case "settings" -> new SettingsCommand();
            case "mail-test" -> new MailTestCommand();
            case "doctor" -> new DoctorCommand();
            case "crontab" -> new CrontabCommand();
            case "customer" -> new CustomerCommand();
            case "uninstall" -> new UninstallCommand();
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static List<String> nested(String name) {
        return switch (name) {
            case "tasks" -> List.of("list", "export", "import", "enable", "disable");
            case "templates" -> List.of("list", "show", "export", "import", "restore");
            case "outbox" -> List.of("list", "flush", "retry", "drop");
            case "promo" -> List.of("list", "import");
            case "customer" -> List.of("export", "erase");
            case "do-not-mail" -> List.of("list", "add", "remove", "import");
            case "settings" -> List.of("list", "set");
            default -> List.of();
        };
    }

    private static Object second(String names) {
        return switch (names) {
            case "tasks list" -> new TasksListCommand();
            case "tasks export" -> new TasksExportCommand();
            case "tasks import" -> new TasksImportCommand();
            case "tasks enable" -> new TasksEnableCommand();
            case "tasks disable" -> new TasksDisableCommand();
            case "templates list" -> new TemplatesListCommand();
            case "templates show" -> new TemplatesShowCommand();
            case "templates export" -> new TemplatesExportCommand();
            case "templates import" -> new TemplatesImportCommand();
            case "templates restore" -> new TemplatesRestoreCommand();
            case "outbox list" -> new OutboxListCommand();
            case "outbox flush" -> new OutboxFlushCommand();
            case "outbox retry" -> new OutboxRetryCommand();
            case "outbox drop" -> new OutboxDropCommand();
            case "promo list" -> new PromoListCommand();
            case "promo import" -> new PromoImportCommand();
            case "customer export" -> new CustomerExportCommand();
            case "customer erase" -> new CustomerEraseCommand();
            case "do-not-mail list" -> new DoNotMailListCommand();
            case "do-not-mail add" -> new DoNotMailAddCommand();
            case "do-not-mail remove" -> new DoNotMailRemoveCommand();
            case "do-not-mail import" -> new DoNotMailImportCommand();
            case "settings list" -> new SettingsListCommand();
            case "settings set" -> new SettingsSetCommand();
            default -> throw new IllegalArgumentException(names);
        };
    }
}
