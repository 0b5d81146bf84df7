package saraban.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import saraban.TestDatabase;

class JdbcPeopleTest {

  private static final Person SOMCHAI =
      new Person("somchai", "นายสมชาย ใจมั่น", List.of("krabi-dla", "krabi"));

  private final TestDatabase database = TestDatabase.empty();
  private final PasswordEncoder encoder =
      PasswordEncoderFactories.createDelegatingPasswordEncoder();
  private final People people = new JdbcPeople(database.client(), encoder, database.transaction());

  private String kept(String login) {
    return database
        .client()
        .sql("select password from person where login = ?")
        .param(login)
        .query(String.class)
        .single();
  }

  @Test
  void keepsPeopleWithTheirOfficesInOrder() {
    people.put(SOMCHAI, "secret");
    assertThat(people.find("somchai")).contains(SOMCHAI);
    assertThat(people.all()).containsExactly(SOMCHAI);
  }

  @Test
  void nobodyIsFoundByAnotherSpelling() {
    people.put(SOMCHAI, "secret");
    assertThat(people.find("Somchai")).isEmpty();
    assertThat(people.find("")).isEmpty();
  }

  @Test
  void puttingSomebodyAgainReplacesNamePasswordAndOffices() {
    people.put(SOMCHAI, "secret");
    Person moved = new Person("somchai", "นายสมชาย ใจดี", List.of("dla"));
    people.put(moved, "other");
    assertThat(people.all()).containsExactly(moved);
    assertThat(encoder.matches("other", kept("somchai"))).isTrue();
    assertThat(encoder.matches("secret", kept("somchai"))).isFalse();
  }

  @Test
  void passwordsAreHashed() {
    people.put(SOMCHAI, "secret");
    assertThat(kept("somchai")).startsWith("{bcrypt}").doesNotContain("secret");
  }
}
