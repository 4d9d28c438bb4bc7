/**
 * The shop's chunks and subjects (Fenom as pdoTools runs it, and MODX tags) translated to FreeMarker and rendered. Knows
 * no database: chunks, settings and texts are asked for through {@link app.marketingstatuses.chunk.ChunkSource} and {@link
 * app.marketingstatuses.chunk.ChunkValues}.
 */
package app.marketingstatuses.chunk;
