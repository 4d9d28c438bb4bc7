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

    /**
     * Sets one option for {@link CronLine}.
     *
     * @param value the word after it; null where that is no plain value
     * @return how many words it takes; 0 leaves the line to picocli
     * @throws IllegalArgumentException where the value is none of its kind: the same
     */
    int take(String option, String value) {
        return 0;
    }

    static Refusal usage(String sentence) {
        return new Refusal(Refusal.Kind.USAGE, sentence);
    }
}
