package app.marketingstatuses.cli;

import java.util.Optional;

/** Runs one command line. */
public final class Cli {
    private Cli() {}

    /**
     * @param desktop opened where no command is given
     * @return the exit code of the contract; nothing is on standard output for 2 to 5, but for what doctor found
     */
    public static int run(String[] args, Surroundings surroundings, DesktopDoor desktop) {
        Program program = new Program(new GlobalOptions(), surroundings);
        Optional<BaseCommand> plain = CronLine.read(args, program);
        if (plain.isPresent()) {
            return ended(call(plain.get(), program), program);
        }
        Program asked = new Program(new GlobalOptions(), surroundings);
        return ended(new ParsedLine(asked, desktop).run(args), asked);
    }

    private static int call(BaseCommand command, Program program) {
        try {
            return command.call();
        } catch (Exception e) {
            return trouble(e, program, command instanceof RunCommand run && run.isSilent());
        }
    }

    /** Says what ended a command. @return the exit code */
    static int trouble(Exception e, Program program, boolean silent) {
        Surroundings surroundings = program.surroundings();
        program.output().discard();
        surroundings.debug(e);
        int exit = ExitCodes.of(e);
        if (exit != ExitCodes.BUSY || !silent) {
            surroundings.err().println(Output.printable(ExitCodes.sentence(e)));
        }
        return exit;
    }

    private static int ended(int exit, Program program) {
        Surroundings surroundings = program.surroundings();
        if (!program.output().flushTo(surroundings.out())) {
            surroundings.err().println("Standard output cannot be written, so the result is not or only partly there.");
            return exit == ExitCodes.DONE ? ExitCodes.FAILED : exit;
        }
        return exit;
    }
}
