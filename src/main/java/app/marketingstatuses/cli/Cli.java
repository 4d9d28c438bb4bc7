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

/** Runs one command line. */
public final class Cli {
    /** What file managers hand over as the only argument. */
    private static final String TASKS_FILE = ".mstasks";

    private final Surroundings surroundings;
    private final Program program;
    private final GlobalOptions options = new GlobalOptions();

    private final DesktopDoor desktop;

    private Cli(Surroundings surroundings, DesktopDoor desktop) {
        this.surroundings = surroundings;
        this.desktop = desktop;
        this.program = new Program(options, surroundings);
    }

    /**
     * @param desktop opened where no command is given
     * @return the exit code of the contract; nothing is on standard output for 2 to 5, but for what doctor found
     */
    public static int run(String[] args, Surroundings surroundings, DesktopDoor desktop) {
        return new Cli(surroundings, desktop).run(args);
    }

    private int run(String[] args) {
        if (args.length == 1 && args[0].endsWith(TASKS_FILE)) {
            return openDesktop(Path.of(args[0]));
        }
        CommandLine line = Commands.line(options, program, Arrays.asList(args));
        line.setExpandAtFiles(false);
        line.setAbbreviatedOptionsAllowed(false);
        line.setCaseInsensitiveEnumValuesAllowed(false);
        line.setTrimQuotes(false);
        line.setOut(new PrintWriter(surroundings.out(), true));
        line.setErr(new PrintWriter(surroundings.err(), true));
        line.setExecutionStrategy(Cli::execute);
        line.setParameterExceptionHandler(this::wrongLine);
        line.setExecutionExceptionHandler(this::trouble);
        int exit = line.execute(args);
        if (!program.output().flushTo(surroundings.out())) {
            surroundings.err().println("Standard output cannot be written, so the result is not or only partly there.");
            return exit == ExitCodes.DONE ? ExitCodes.FAILED : exit;
        }
        return exit;
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
            desktop.open(program.home(), program.chosen().orElse(null), options.zone, tasks, surroundings.clock());
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

    private int trouble(Exception e, CommandLine line, ParseResult parsed) {
        program.output().discard();
        surroundings.debug(e);
        int exit = ExitCodes.of(e);
        if (exit != ExitCodes.BUSY || !isSilent(parsed)) {
            surroundings.err().println(Output.printable(ExitCodes.sentence(e)));
        }
        return exit;
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
