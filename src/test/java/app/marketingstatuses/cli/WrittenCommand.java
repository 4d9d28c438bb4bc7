package app.marketingstatuses.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A command of a {@code sh} block in the documentation.
 *
 * @param where file and line, for messages
 * @param words as a shell takes them apart
 */
record WrittenCommand(String where, List<String> words) {
    private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");

    WrittenCommand {
        words = List.copyOf(words);
    }

    /** Those of a Markdown file, in their order. */
    static List<WrittenCommand> in(Path file) {
        List<WrittenCommand> commands = new ArrayList<>();
        boolean inside = false;
        int number = 0;
        for (String line : lines(file)) {
            number++;
            if (line.strip().startsWith("```")) {
                inside = line.strip().equals("```sh");
            } else if (inside) {
                String where = file + ":" + number;
                Stream.of(line.split(" && "))
                        .map(WrittenCommand::split)
                        .filter(words -> !words.isEmpty())
                        .forEach(words -> commands.add(new WrittenCommand(where, words)));
            }
        }
        return commands;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> split(String line) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(line);
        while (word.find()) {
            if (word.group(3) != null && word.group(3).startsWith("#")) {
                break;
            }
            words.add(Stream.of(word.group(1), word.group(2), word.group(3))
                    .filter(group -> group != null)
                    .findFirst()
                    .orElseThrow());
        }
        return words;
    }

    /** What is given to this program; null where the command is another one. */
    List<String> arguments() {
        if (words.get(0).equals("marketing-statuses")) {
            return words.subList(1, words.size());
        }
        boolean jar = words.size() > 2
                && words.get(0).equals("java")
                && words.get(1).equals("-jar")
                && words.get(2).endsWith("marketing-statuses.jar");
        return jar ? words.subList(3, words.size()) : null;
    }

    @Override
    public String toString() {
        return where + ": " + String.join(" ", words);
    }
}
