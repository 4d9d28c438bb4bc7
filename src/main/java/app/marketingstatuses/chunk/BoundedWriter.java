package app.marketingstatuses.chunk;

import app.marketingstatuses.domain.Telling;
import java.io.StringWriter;

/** Takes as much text as a mail may have. */
final class BoundedWriter extends StringWriter {
    private static final int MOST = 2_000_000;

    @Override
    public void write(String text, int from, int length) {
        check(length);
        super.write(text, from, length);
    }

    @Override
    public void write(char[] text, int from, int length) {
        check(length);
        super.write(text, from, length);
    }

    @Override
    public void write(int c) {
        check(1);
        super.write(c);
    }

    @Override
    public void write(String text) {
        check(text.length());
        super.write(text);
    }

    private void check(int more) {
        if (getBuffer().length() + more > MOST) {
            throw new RenderFault(Telling.MAIL_TOO_MUCH);
        }
    }
}
