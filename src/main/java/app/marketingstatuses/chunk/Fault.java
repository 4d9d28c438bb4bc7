package app.marketingstatuses.chunk;

/** Thrown inside the translation; becomes a {@link ChunkFault} at the tag it happened in. */
final class Fault extends RuntimeException {
    private final transient ChunkFault.Code code;
    private final String construct;

    /** @param construct null for the whole tag */
    Fault(ChunkFault.Code code, String construct) {
        super(code.name(), null, false, false);
        this.code = code;
        this.construct = construct;
    }

    static Fault syntax() {
        return new Fault(ChunkFault.Code.SYNTAX, null);
    }

    ChunkFault in(Source source, int line, String tag) {
        return new ChunkFault(source.chunk(), line, construct == null ? tag : construct, code);
    }
}
