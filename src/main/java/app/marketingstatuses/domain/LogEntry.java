package app.marketingstatuses.domain;

import java.time.LocalDateTime;

/**
 * A row of {@code ms2_order_logs} with {@code action='status'}.
 *
 * @param id the row's id; "latest" always means the highest id, because times tie and run backwards in autumn
 * @param status the status the order entered
 * @param time local time in the shop's zone; null where the shop holds none or a zero date
 */
public record LogEntry(long id, int status, LocalDateTime time) {}
