package app.marketingstatuses.cli;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The lines that cron and systemd start, read without picocli, which is a sixth of a run that finds nothing due. It takes a
 * line only where all is as plain as {@code crontab} prints it; any other is left to picocli, which knows all options, help
 * and faults.
 */
final class CronLine {
    private CronLine() {}

    /** The command with its options, and those of the program, set; empty, and nothing is promised of them, for other lines. */
    static Optional<BaseCommand> read(String[] args, Program program) {
        BaseCommand command = null;
        Set<String> seen = new HashSet<>();
        try {
            for (int i = 0; i < args.length; i++) {
                String word = args[i];
                if (word.startsWith("--")) {
                    int taken = seen.add(word) ? take(word, value(args, i + 1), program, command) : 0;
                    if (taken == 0) {
                        return Optional.empty();
                    }
                    i += taken - 1;
                } else if (command == null) {
                    command = command(word);
                    if (command == null) {
                        return Optional.empty();
                    }
                } else {
                    return Optional.empty();
                }
            }
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        if (command != null) {
            command.setProgram(program);
        }
        return Optional.ofNullable(command);
    }

    private static int take(String option, String value, Program program, BaseCommand command) {
        int taken = program.options().take(option, value);
        return taken == 0 && command != null ? command.take(option, value) : taken;
    }

    private static BaseCommand command(String word) {
        return switch (word) {
            case "run" -> new RunCommand();
            case "watch" -> new WatchCommand();
            default -> null;
        };
    }

    /** The word at this place if it can be nothing but a value; else null. */
    private static String value(String[] args, int at) {
        boolean plain = at < args.length && !args[at].isEmpty() && args[at].charAt(0) != '-' && !Commands.has(args[at]);
        return plain ? args[at] : null;
    }
}
