package app.marketingstatuses.session;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What the schedulers of the systems want to read to run a shop every minute.
 *
 * @param name of the shop, for people; quoted where it must be
 */
public record EveryMinute(RunCommand command, String name) {
    /** The base of the file names of units. */
    public static final String UNIT = "marketing-statuses";

    /** The line for crontab. */
    public static String cron(RunCommand command) {
        String line = command.words().stream().map(EveryMinute::forShell).collect(Collectors.joining(" "));
        return "* * * * * " + (command.isAscii() ? "" : "LC_ALL=C.UTF-8 ") + line.replace("%", "\\%");
    }

    /** In single quotes for the shell, unless it is plain. */
    private static String forShell(String word) {
        return word.matches("[A-Za-z0-9_./:=-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }

    public String cron() {
        return cron(command);
    }

    /** The file {@code marketing-statuses.service}. */
    public String systemdService() {
        return String.join(
                "\n",
                "[Unit]",
                "Description=Marketing Statuses (" + oneLine(name).replace("%", "%%") + ")",
                "",
                "[Service]",
                "Type=oneshot",
                "Environment=LC_ALL=C.UTF-8",
                "ExecStart="
                        + command.words().stream().map(EveryMinute::forSystemd).collect(Collectors.joining(" ")),
                "");
    }

    private static String forSystemd(String word) {
        String escaped = word.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("%", "%%")
                .replace("$", "$$");
        return word.matches("[A-Za-z0-9_./:=-]+") ? word : "\"" + escaped + "\"";
    }

    /** The file {@code marketing-statuses.timer}. */
    public String systemdTimer() {
        return String.join(
                "\n",
                "[Unit]",
                "Description=Marketing Statuses every minute (" + oneLine(name).replace("%", "%%") + ")",
                "",
                "[Timer]",
                "OnCalendar=minutely",
                "AccuracySec=1s",
                "",
                "[Install]",
                "WantedBy=timers.target",
                "");
    }

    /** The task for Windows' task scheduler, to be saved as UTF-16. */
    public String windowsTask() {
        List<String> words = command.words();
        // Without the window of a console.
        String java = words.get(0).replaceFirst("(?i)java(\\.exe)?$", "javaw.exe");
        String arguments = words.subList(1, words.size()).stream()
                .map(EveryMinute::forWindows)
                .collect(Collectors.joining(" "));
        return String.join(
                "\r\n",
                "<?xml version=\"1.0\" encoding=\"UTF-16\"?>",
                "<Task version=\"1.2\" xmlns=\"http://schemas.microsoft.com/windows/2004/02/mit/task\">",
                "  <RegistrationInfo><Description>Marketing Statuses (" + xml(oneLine(name))
                        + ")</Description></RegistrationInfo>",
                "  <Triggers><TimeTrigger>",
                "    <StartBoundary>2026-01-01T00:00:00</StartBoundary>",
                "    <Repetition><Interval>PT1M</Interval></Repetition>",
                "  </TimeTrigger></Triggers>",
                "  <Settings>",
                "    <MultipleInstancesPolicy>IgnoreNew</MultipleInstancesPolicy>",
                "    <DisallowStartIfOnBatteries>false</DisallowStartIfOnBatteries>",
                "    <StopIfGoingOnBatteries>false</StopIfGoingOnBatteries>",
                "    <ExecutionTimeLimit>PT1H</ExecutionTimeLimit>",
                "  </Settings>",
                "  <Actions><Exec>",
                "    <Command>" + xml(java) + "</Command>",
                "    <Arguments>" + xml(arguments) + "</Arguments>",
                "  </Exec></Actions>",
                "</Task>",
                "");
    }

    /** As programs on Windows take their command line apart. */
    static String forWindows(String word) {
        if (word.matches("[^\\s\"]+")) {
            return word;
        }
        String escaped = word.replaceAll("(\\\\*)\"", "$1$1\\\\\"").replaceAll("(\\\\+)$", "$1$1");
        return "\"" + escaped + "\"";
    }

    private static String xml(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }
}
