package saraban.account;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Looks people up for signing in; somebody who failed too often waits. */
@Component
class SignIn implements UserDetailsService {

  private final JdbcClient jdbc;
  private final FailedSignIns failed;
  private final String nobodysPassword;

  SignIn(JdbcClient jdbc, FailedSignIns failed, PasswordEncoder encoder) {
    this.jdbc = jdbc;
    this.failed = failed;
    this.nobodysPassword = encoder.encode(UUID.randomUUID().toString());
  }

  /** A name that nobody has waits like any other, so that waiting does not tell who is known. */
  @Override
  public UserDetails loadUserByUsername(String login) {
    boolean locked = failed.tooMany(login);
    Optional<String> password = password(login);
    if (password.isEmpty() && !locked) {
      throw new UsernameNotFoundException(login);
    }
    return User.withUsername(login)
        .password(password.orElse(nobodysPassword))
        .roles("CLERK")
        .accountLocked(locked)
        .build();
  }

  private Optional<String> password(String login) {
    return jdbc.sql("select password from person where login = ?")
        .param(login)
        .query(String.class)
        .optional();
  }
}
