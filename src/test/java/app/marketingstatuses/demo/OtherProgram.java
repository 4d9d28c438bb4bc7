package app.marketingstatuses.demo;

import app.marketingstatuses.shop.Database;
import app.marketingstatuses.shop.Sql;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;

/** A second Java process that has the demo shop open until it is killed. */
final class OtherProgram {
    /** Key of a context that it adds before it says that it is open. */
    static final String MARK = "other";

    private OtherProgram() {}

    static Process holding(Path home) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        OtherProgram.class.getName(),
                        home.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        if (!"open".equals(out.readLine())) {
            process.destroyForcibly();
            throw new IOException("the other program did not open the shop");
        }
        return process;
    }

    public static void main(String[] args) throws InterruptedException {
        try (Database database =
                DemoShop.open(Path.of(args[0]), Clock.systemUTC()).database()) {
            database.with(c -> Sql.update(c, "INSERT INTO `modx_context` (`key`) VALUES (?)", MARK));
            System.out.println("open");
            Thread.sleep(60_000);
        }
    }
}
