package app.marketingstatuses.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The man page and the completion for bash, as the commands say. Its main writes both to {@code installer/share}. */
final class HelpPages {
    static final Path FOLDER = Path.of("installer", "share");
    static final String MAN = "marketing-statuses.1";
    static final String BASH = "marketing-statuses.bash";

    private final CommandLine line;

    HelpPages() {
        GlobalOptions options = new GlobalOptions();
        PrintStream nowhere = new PrintStream(PrintStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        Surroundings none =
                new Surroundings(nowhere, nowhere, java.io.InputStream.nullInputStream(), Map.of(), Clock.systemUTC());
        line = Commands.line(options, new Program(options, none), List.of());
    }

    public static void main(String[] args) throws IOException {
        Files.createDirectories(FOLDER);
        HelpPages pages = new HelpPages();
        Files.writeString(FOLDER.resolve(MAN), pages.man());
        Files.writeString(FOLDER.resolve(BASH), pages.bash());
    }

    String bash() {
        return AutoComplete.bash("marketing-statuses", line).replaceAll("(?m)[ \t]+$", "");
    }

    String man() {
        CommandSpec root = line.getCommandSpec();
        StringBuilder page = new StringBuilder(".TH MARKETING-STATUSES 1\n.SH NAME\nmarketing-statuses \\- ")
                .append(text("moves miniShop2 orders to their next status when their time has come"))
                .append("\n.SH SYNOPSIS\n.B marketing-statuses\n[shop] [command] [options]\n.SH DESCRIPTION\n")
                .append(text(description(root)))
                .append("\n.PP\nWithout a command the desktop is opened. With one no display is needed.\n")
                .append(".SH CHOOSING THE SHOP\nExactly one way, before or after the command:\n");
        options(page, root, root);
        page.append(".SH COMMANDS\n");
        line.getSubcommands().forEach((name, command) -> command(page, root, name, command));
        return page.append(".SH EXIT STATUS\n")
                .append(exit(0, "done, also when nothing was due"))
                .append(exit(1, "done, but an order failed or a mail died in this run; doctor: some check says fail"))
                .append(exit(2, "the command line or a file is wrong"))
                .append(exit(3, "no such shop: not reachable, access refused, not miniShop2, or init not done"))
                .append(exit(4, "another run holds this shop; nothing was done"))
                .append(exit(5, "a guard stopped the run; nothing moved, nothing was sent"))
                .toString();
    }

    private static void command(StringBuilder page, CommandSpec root, String name, CommandLine command) {
        if (!command.getSubcommands().isEmpty()) {
            command.getSubcommands().forEach((sub, one) -> command(page, root, name + " " + sub, one));
            return;
        }
        CommandSpec spec = command.getCommandSpec();
        page.append(".SS ").append(text(name));
        for (PositionalParamSpec parameter : spec.positionalParameters()) {
            page.append(" ").append(text(parameter.paramLabel()));
        }
        page.append("\n").append(text(description(spec))).append("\n");
        options(page, spec, root);
    }

    /** Those of a command; the ones of the root are told once. */
    private static void options(StringBuilder page, CommandSpec spec, CommandSpec root) {
        TreeSet<String> told = new TreeSet<>();
        for (OptionSpec option : spec.options()) {
            boolean inherited = spec != root && root.findOption(option.longestName()) != null;
            if (!inherited && !option.hidden() && told.add(option.longestName())) {
                String value = option.arity().max() == 0 ? "" : " \\fI" + text(option.paramLabel()) + "\\fR";
                page.append(".TP\n\\fB")
                        .append(text(String.join(", ", option.names())))
                        .append("\\fR")
                        .append(value)
                        .append("\n")
                        .append(text(String.join(" ", option.description())))
                        .append("\n");
            }
        }
    }

    private static String description(CommandSpec spec) {
        return String.join(" ", spec.usageMessage().description());
    }

    private static String exit(int code, String meaning) {
        return ".TP\n\\fB" + code + "\\fR\n" + text(meaning) + "\n";
    }

    /** Nothing of it is read as a request of roff. */
    private static String text(String plain) {
        String escaped = plain.replace("%n", " ").replace("\\", "\\e").replace("-", "\\-");
        return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
    }
}
