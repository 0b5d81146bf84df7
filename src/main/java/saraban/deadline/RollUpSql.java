package saraban.deadline;

/** What the counts over the tree select; parameters: matter, demand, below, today. */
final class RollUpSql {

  /** The rows that are wanted: 0 stands for all demands; who owes nothing has its first row. */
  static final String WANTED =
      " where o.matter = :matter and o.path like :below and (o.demand = :demand or :demand = 0)"
          + " and (o.kept <> 'nothing' or o.owner = o.recipient)";

  static final String SENT =
      " from obligation o left join dispatch d on d.letter = o.letter and d.recipient ="
          + " o.recipient";

  /** Whole rows, with the state of the letter to each office. */
  static final String OWED = "select o.*, coalesce(d.state, '') as sent" + SENT + WANTED;

  /** Has a row if an office of the matter may have more than one; parameter: the matter, twice. */
  static final String SEVERAL =
      "select id from obligation where matter = ? and demand > 1 union all select id from"
          + " obligation where matter = ? and period >= date '1900-01-01' limit 1";

  /**
   * One row for each office: how much of what it owes is open, late, asked and told.
   *
   * @param several whether any office of the matter has more than one row
   */
  static String offices(boolean several) {
    String each =
        column(several, "sum", "case when o.kept in ('open', 'partial') then 1 else 0 end", "owing")
            + column(
                several,
                "sum",
                "case when o.kept in ('open', 'partial') and o.due < :today then 1 else 0 end",
                "behind")
            + column(several, "sum", "case when o.kept = 'nothing' then 0 else 1 end", "asking")
            + column(
                several,
                "sum",
                "case when o.kept in ('whole', 'refused', 'partial') then 1 else 0 end",
                "told")
            + column(several, "max", "coalesce(d.state, '')", "sent");
    String all = " from (select o.path, o.level" + each + SENT + WANTED;
    return all + (several ? " group by o.path, o.level) p" : ") p");
  }

  private static String column(boolean several, String over, String value, String name) {
    return ", " + (several ? over + "(" + value + ")" : value) + " as " + name;
  }

  /** Done: all answered or refused; of those who only take note, registered. */
  static final String DONE =
      "p.owing = 0 and (p.asking > 0 or p.sent in ('received', 'handed-on', 'answered'))";

  static final String COUNTS =
      "count(*) as total, sum(case when "
          + DONE
          + " then 1 else 0 end) as done, sum(case when p.behind > 0 then 1 else 0 end) as late,"
          + " sum(case when not ("
          + DONE
          + ") and p.behind = 0 and (p.sent = 'opened' or p.asking > 0 and p.sent in ('received',"
          + " 'handed-on')) then 1 else 0 end) as opened, sum(case when p.sent in ('opened',"
          + " 'received', 'handed-on', 'answered') or p.told > 0 then 0 else 1 end) as unopened,"
          + " sum(case when p.asking > 0 then 1 else 0 end) as asked";

  private RollUpSql() {}
}
