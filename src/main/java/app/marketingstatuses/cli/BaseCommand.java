package app.marketingstatuses.cli;

import app.marketingstatuses.domain.Refusal;
import java.util.concurrent.Callable;

/** A command; the program it runs in is set before it is called. */
abstract class BaseCommand implements Callable<Integer> {
    private Program program;

    void setProgram(Program program) {
        this.program = program;
    }

    Program program() {
        return program;
    }

    Output out() {
        return program.output();
    }

    static Refusal usage(String sentence) {
        return new Refusal(Refusal.Kind.USAGE, sentence);
    }
}
