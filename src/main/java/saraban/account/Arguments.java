package saraban.account;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Tells Spring of our arguments. */
@Configuration
class Arguments implements WebMvcConfigurer {

  private final ActingArgument acting;

  Arguments(ActingArgument acting) {
    this.acting = acting;
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(acting);
  }
}
