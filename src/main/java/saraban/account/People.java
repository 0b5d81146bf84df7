package saraban.account;

import java.util.List;
import java.util.Optional;

/** Everybody who may sign in. */
public interface People {

  Optional<Person> find(String login);

  List<Person> all();

  /** Adds somebody, or changes what they are. The password is kept hashed. */
  void put(Person person, String password);
}
