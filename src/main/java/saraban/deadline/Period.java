package saraban.deadline;

import java.time.LocalDate;

/**
 * One round of a repeated demand.
 *
 * @param end its last day, by which it is known
 * @param due by when it is to be reported
 * @param name in Thai: "ประจำเดือนตุลาคม ๒๕๖๓"
 */
public record Period(LocalDate end, LocalDate due, String name) {}
