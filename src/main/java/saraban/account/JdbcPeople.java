package saraban.account;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/** The people in the database. */
@Repository
class JdbcPeople implements People {

  private final JdbcClient jdbc;
  private final PasswordEncoder encoder;
  private final TransactionTemplate transaction;

  JdbcPeople(JdbcClient jdbc, PasswordEncoder encoder, TransactionTemplate transaction) {
    this.jdbc = jdbc;
    this.encoder = encoder;
    this.transaction = transaction;
  }

  /** A row; its offices are asked for after it is read, so that one connection is enough. */
  private record Row(String login, String name) {}

  @Override
  public Optional<Person> find(String login) {
    return jdbc.sql("select login, name from person where login = ?")
        .param(login)
        .query(Row.class)
        .optional()
        .map(this::person);
  }

  @Override
  public List<Person> all() {
    List<Row> rows =
        jdbc.sql("select login, name from person order by login").query(Row.class).list();
    return rows.stream().map(this::person).toList();
  }

  private Person person(Row row) {
    List<String> offices =
        jdbc.sql("select office from person_office where login = ? order by place")
            .param(row.login())
            .query(String.class)
            .list();
    return new Person(row.login(), row.name(), offices);
  }

  @Override
  public void put(Person person, String password) {
    String hash = encoder.encode(password);
    transaction.executeWithoutResult(status -> {
      jdbc.sql("delete from person_office where login = ?").param(person.login()).update();
      jdbc.sql("delete from person where login = ?").param(person.login()).update();
      jdbc.sql("insert into person values (?, ?, ?)")
          .params(person.login(), person.name(), hash)
          .update();
      for (int i = 0; i < person.offices().size(); i++) {
        jdbc.sql("insert into person_office values (?, ?, ?)")
            .params(person.login(), i, person.offices().get(i))
            .update();
      }
    });
  }
}
