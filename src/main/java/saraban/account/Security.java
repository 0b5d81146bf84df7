package saraban.account;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;

/** Who may ask for what: pages by a form and a session, the API by HTTP Basic. */
@Configuration
class Security {

  /** Nothing from elsewhere, no script or style inside pages; PDFs are shown in a frame of ours. */
  private static final String CONTENT =
      "default-src 'self'; img-src 'self' data:; style-src 'self'; script-src 'self';"
          + " object-src 'self'; frame-src 'self'; frame-ancestors 'self'; base-uri 'none';"
          + " form-action 'self'";

  private static final String[] OPEN = {
    "/signin",
    "/css/**",
    "/js/**",
    "/fonts/**",
    "/webjars/**",
    "/favicon.svg",
    "/error",
    "/e/**",
    "/f/**",
    "/l/**",
    "/calendar/**"
  };

  @Bean
  PasswordEncoder passwordEncoder() {
    return PasswordEncoderFactories.createDelegatingPasswordEncoder();
  }

  @Bean
  @Order(1)
  SecurityFilterChain api(HttpSecurity http, RefusedInThai refused) throws Exception {
    return http.securityMatcher("/api/**")
        .authorizeHttpRequests(all -> all.anyRequest().authenticated())
        .httpBasic(basic -> basic.authenticationEntryPoint(refused))
        .exceptionHandling(failures -> failures.authenticationEntryPoint(refused))
        .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(csrf -> csrf.disable())
        .build();
  }

  /**
   * A sign-in page that was open while the server started anew still works: tokens lie in cookies.
   */
  @Bean
  @Order(2)
  SecurityFilterChain pages(HttpSecurity http) throws Exception {
    return http.authorizeHttpRequests(
            all -> all.requestMatchers(OPEN).permitAll().anyRequest().authenticated())
        .formLogin(form -> form.loginPage("/signin").defaultSuccessUrl("/").permitAll())
        .logout(out -> out.logoutUrl("/signout").logoutSuccessUrl("/signin?signedout"))
        .headers(headers ->
            headers
                .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                .frameOptions(frames -> frames.sameOrigin()))
        .csrf(csrf -> csrf.csrfTokenRepository(new CookieCsrfTokenRepository()))
        .exceptionHandling(failures -> failures.authenticationEntryPoint(toSignIn()))
        .build();
  }

  /** htmx asks for a part of a page: the sign-in page must not be put there. */
  private static AuthenticationEntryPoint toSignIn() {
    AuthenticationEntryPoint page = new LoginUrlAuthenticationEntryPoint("/signin");
    AuthenticationEntryPoint part = new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED);
    return (request, response, failure) -> {
      boolean isPart = "true".equals(request.getHeader("HX-Request"));
      (isPart ? part : page).commence(request, response, failure);
    };
  }
}
