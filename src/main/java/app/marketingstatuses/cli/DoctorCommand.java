package app.marketingstatuses.cli;

import app.marketingstatuses.doctor.Check;
import app.marketingstatuses.doctor.Check.Result;
import app.marketingstatuses.doctor.Doctor;
import app.marketingstatuses.domain.Refusal;
import app.marketingstatuses.session.Json;
import app.marketingstatuses.session.ShopChoice;
import app.marketingstatuses.session.ShopSession;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(description = "Checks connection, clock, rules, mail, other listeners and cron, and says what to do.")
final class DoctorCommand extends BaseCommand {
    /** Checks whose failure means that there is no shop to work on. */
    private static final Set<String> NO_SHOP = Set.of("connection", "init");

    @Option(names = "--json", description = "One JSON document.")
    private boolean json;

    @Option(
            names = "--grants",
            description = "Prints the GRANT statements with the least rights an account needs, and checks nothing.")
    private boolean grants;

    @Option(
            names = "--account",
            paramLabel = "USER@HOST",
            description = "With --grants: for this account; else for the one that is logged in.")
    private String account;

    @Option(names = "--read-only", description = "With --grants: for preview and explain alone.")
    private boolean readOnly;

    @Override
    public Integer call() {
        if (grants) {
            return printGrants();
        }
        if (account != null || readOnly) {
            throw usage("--account and --read-only go with --grants only.");
        }
        List<Check> checks = checks();
        if (json) {
            out().json(Json.object(
                    "checks", checks.stream().map(DoctorCommand::document).toList()));
        } else {
            print(checks);
        }
        return exit(checks);
    }

    private int printGrants() {
        ShopChoice choice = program().choice();
        if (json) {
            throw usage("--grants prints SQL, not JSON.");
        }
        if (choice instanceof ShopChoice.Demo) {
            throw usage("The demo shop has no database accounts: choose a shop of yours for --grants.");
        }
        try (ShopSession shop = program().opener().open(choice)) {
            new GrantsPrinter(account, readOnly).print(shop, out());
        }
        return ExitCodes.DONE;
    }

    private List<Check> checks() {
        ShopChoice choice = program().choice();
        try (ShopSession shop = program().opener().open(choice)) {
            return Doctor.examine(shop.visit());
        } catch (Refusal e) {
            if (e.kind() == Refusal.Kind.NO_SHOP) {
                return Doctor.unreachable(e);
            }
            throw e;
        }
    }

    private static Object document(Check check) {
        return Json.object(
                "id", check.id(), "result", check.result().code(), "message", check.message(), "fix", check.fix());
    }

    private void print(List<Check> checks) {
        out().line(count(checks, Result.OK) + " ok, " + Words.count(count(checks, Result.WARN), "warning") + ", "
                + Words.count(count(checks, Result.FAIL), "failure") + ".");
        for (Check check : checks) {
            out().line(String.format("  %-4s  %s: %s", check.result().code(), check.id(), check.message()));
            if (check.fix() != null) {
                out().line("        " + check.fix());
            }
        }
    }

    private static long count(List<Check> checks, Result result) {
        return checks.stream().filter(check -> check.result() == result).count();
    }

    private static int exit(List<Check> checks) {
        List<Check> failed =
                checks.stream().filter(check -> check.result() == Result.FAIL).toList();
        if (failed.isEmpty()) {
            return ExitCodes.DONE;
        }
        return failed.stream().anyMatch(check -> NO_SHOP.contains(check.id())) ? ExitCodes.NO_SHOP : ExitCodes.FAILED;
    }
}
