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

  @Override
  public Optional<Person> find(String login) {
    return jdbc.sql("select login, name from person where login = ?")
        .param(login)
        .query((row, index) -> person(row.getString("login"), row.getString("name")))
        .optional();
  }

  @Override
  public List<Person> all() {
    return jdbc.sql("select login, name from person order by login")
        .query((row, index) -> person(row.getString("login"), row.getString("name")))
        .list();
  }

  private Person person(String login, String name) {
    List<String> offices =
        jdbc.sql("select office from person_office where login = ? order by place")
            .param(login)
            .query(String.class)
            .list();
    return new Person(login, name, offices);
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
