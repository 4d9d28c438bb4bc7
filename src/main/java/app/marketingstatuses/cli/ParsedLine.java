package app.marketingstatuses.cli;

import app.marketingstatuses.domain.Refusal;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** A command line as picocli reads it: all commands, help, and what is wrong with a line. */
final class ParsedLine {
    /** What file managers hand over as the only argument. */
    private static final String TASKS_FILE = ".mstasks";

    private final Surroundings surroundings;
    private final Program program;
    private final DesktopDoor desktop;

    ParsedLine(Program program, DesktopDoor desktop) {
        this.surroundings = program.surroundings();
        this.program = program;
        this.desktop = desktop;
    }

    /** @return the exit code */
    int run(String[] args) {
        if (args.length == 1 && args[0].endsWith(TASKS_FILE)) {
            return openDesktop(Path.of(args[0]));
        }
        CommandLine line = of(program, args);
        line.setOut(new PrintWriter(surroundings.out(), true));
        line.setErr(new PrintWriter(surroundings.err(), true));
        line.setExecutionStrategy(ParsedLine::execute);
        line.setParameterExceptionHandler(this::wrongLine);
        line.setExecutionExceptionHandler((e, command, parsed) -> Cli.trouble(e, program, isSilent(parsed)));
        return line.execute(args);
    }

    /** What reads such a line into the program's options and a command. */
    static CommandLine of(Program program, String[] args) {
        CommandLine line = Commands.line(program.options(), program, Arrays.asList(args));
        line.setExpandAtFiles(false);
        line.setAbbreviatedOptionsAllowed(false);
        line.setCaseInsensitiveEnumValuesAllowed(false);
        line.setTrimQuotes(false);
        return line;
    }

    private static int execute(ParseResult parsed) {
        Set<String> seen = new HashSet<>();
        for (ParseResult level = parsed; level != null; level = level.subcommand()) {
            for (OptionSpec option : new LinkedHashSet<>(level.matchedOptions())) {
                if (!seen.add(option.longestName())) {
                    throw new ParameterException(
                            level.commandSpec().commandLine(), option.longestName() + " is given twice.");
                }
            }
        }
        Integer help = CommandLine.executeHelpRequest(parsed);
        return help != null ? help : new CommandLine.RunLast().execute(withCommand(parsed));
    }

    private static ParseResult withCommand(ParseResult parsed) {
        ParseResult last = parsed;
        while (last.hasSubcommand()) {
            last = last.subcommand();
        }
        if (!(last.commandSpec().userObject() instanceof BaseCommand)) {
            throw new NoCommand(last.commandSpec().commandLine());
        }
        return parsed;
    }

    private int wrongLine(ParameterException e, String[] args) {
        CommandLine line = e.getCommandLine();
        if (e instanceof NoCommand) {
            if (line.getParent() == null) {
                return openDesktop(null);
            }
            line.usage(surroundings.err());
        } else {
            surroundings.err().println(Output.printable(e.getMessage()));
            surroundings.err().println("See: " + line.getCommandSpec().qualifiedName() + " --help");
        }
        return ExitCodes.USAGE;
    }

    private int openDesktop(Path tasks) {
        try {
            desktop.open(
                    program.home(), program.chosen().orElse(null), program.options().zone, tasks, surroundings.clock());
            return ExitCodes.DONE;
        } catch (Refusal e) {
            surroundings.err().println(Output.printable(e.getMessage()));
            return ExitCodes.of(e);
        } catch (UnsupportedOperationException | LinkageError e) {
            surroundings.debug(e);
            surroundings
                    .err()
                    .println("The desktop needs a display and, on Linux, GTK 3; one of them is missing here."
                            + " Give a command instead: marketing-statuses --help lists them.");
            return ExitCodes.USAGE;
        }
    }

    private static boolean isSilent(ParseResult parsed) {
        return parsed.hasSubcommand()
                && parsed.subcommand().commandSpec().userObject() instanceof RunCommand run
                && run.isSilent();
    }

    /** A line without fault that ends before it says what to do. */
    private static final class NoCommand extends ParameterException {
        NoCommand(CommandLine line) {
            super(line, "Missing command");
        }
    }
}
