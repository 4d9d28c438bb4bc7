package app.marketingstatuses.mail;

import app.marketingstatuses.chunk.ChunkFormat;
import app.marketingstatuses.chunk.ChunkRenderer;
import java.util.Map;

/**
 * All that a body can tell of a letter's order.
 *
 * @param ours as our own templates know it
 * @param variables as the shop's chunks know it
 */
record LetterValues(Map<String, Object> ours, OrderVariables variables, ShopAnswers answers) {
    /** Both, for the owner's templates. */
    OwnModel both(ChunkRenderer functions, ChunkFormat format) {
        return new OwnModel(ours, variables, functions.scope(variables, answers, format));
    }
}
