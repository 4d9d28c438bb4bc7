package app.marketingstatuses.cli;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import picocli.CommandLine;

/** All commands by name, made only when the command line can mean them: each costs a run some of its start-up. */
final class Commands {
    private static final Map<String, Supplier<Object>> TOP = new LinkedHashMap<>();
    private static final Map<String, Map<String, Supplier<Object>>> NESTED = new LinkedHashMap<>();

    static {
        TOP.put("init", InitCommand::new);
        TOP.put("tasks", TasksCommand::new);
        TOP.put("templates", TemplatesCommand::new);
        TOP.put("preview", PreviewCommand::new);
        TOP.put("run", RunCommand::new);
        TOP.put("watch", WatchCommand::new);
        TOP.put("explain", ExplainCommand::new);
        TOP.put("history", HistoryCommand::new);
        TOP.put("undo", UndoCommand::new);
        TOP.put("outbox", OutboxCommand::new);
        TOP.put("promo", PromoCommand::new);
        TOP.put("do-not-mail", DoNotMailCommand::new);
        TOP.put("pause", PauseCommand::new);
        TOP.put("resume", ResumeCommand::new);
        TOP.put("settings", SettingsCommand::new);
        TOP.put("mail-test", MailTestCommand::new);
        TOP.put("doctor", DoctorCommand::new);
        TOP.put("crontab", CrontabCommand::new);
        TOP.put("customer", CustomerCommand::new);
        TOP.put("uninstall", UninstallCommand::new);
        nest("tasks", "list", TasksListCommand::new);
        nest("tasks", "export", TasksExportCommand::new);
        nest("tasks", "import", TasksImportCommand::new);
        nest("tasks", "enable", TasksEnableCommand::new);
        nest("tasks", "disable", TasksDisableCommand::new);
        nest("templates", "list", TemplatesListCommand::new);
        nest("templates", "show", TemplatesShowCommand::new);
        nest("templates", "export", TemplatesExportCommand::new);
        nest("templates", "import", TemplatesImportCommand::new);
        nest("templates", "restore", TemplatesRestoreCommand::new);
        nest("outbox", "list", OutboxListCommand::new);
        nest("outbox", "flush", OutboxFlushCommand::new);
        nest("outbox", "retry", OutboxRetryCommand::new);
        nest("outbox", "drop", OutboxDropCommand::new);
        nest("promo", "list", PromoListCommand::new);
        nest("promo", "import", PromoImportCommand::new);
        nest("customer", "export", CustomerExportCommand::new);
        nest("customer", "erase", CustomerEraseCommand::new);
        nest("do-not-mail", "list", DoNotMailListCommand::new);
        nest("do-not-mail", "add", DoNotMailAddCommand::new);
        nest("do-not-mail", "remove", DoNotMailRemoveCommand::new);
        nest("do-not-mail", "import", DoNotMailImportCommand::new);
        nest("settings", "list", SettingsListCommand::new);
        nest("settings", "set", SettingsSetCommand::new);
    }

    private Commands() {}

    private static void nest(String group, String name, Supplier<Object> maker) {
        NESTED.computeIfAbsent(group, key -> new LinkedHashMap<>()).put(name, maker);
    }

    /** Whether the word names a command. */
    static boolean has(String word) {
        return TOP.containsKey(word);
    }

    static CommandLine line(GlobalOptions options, Program program, Collection<String> args) {
        CommandLine line = new CommandLine(options);
        boolean any = args.stream().anyMatch(Commands::has);
        Set<String> words = any ? Set.copyOf(args) : TOP.keySet();
        TOP.forEach((name, maker) -> {
            if (words.contains(name)) {
                CommandLine command = made(maker, program);
                NESTED.getOrDefault(name, Map.of())
                        .forEach((sub, subMaker) -> command.addSubcommand(sub, made(subMaker, program)));
                line.addSubcommand(name, command);
            }
        });
        return line;
    }

    private static CommandLine made(Supplier<Object> maker, Program program) {
        Object command = maker.get();
        if (command instanceof BaseCommand one) {
            one.setProgram(program);
        }
        return new CommandLine(command);
    }
}
