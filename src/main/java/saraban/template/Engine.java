package saraban.template;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.thymeleaf.context.Context;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.StringTemplateResolver;

/** Thymeleaf in text mode, with our functions. */
final class Engine {

  private static final SpringTemplateEngine ENGINE = engine();

  private Engine() {}

  private static SpringTemplateEngine engine() {
    StringTemplateResolver resolver = new StringTemplateResolver();
    resolver.setTemplateMode(TemplateMode.TEXT);
    resolver.setCacheable(false);
    SpringTemplateEngine engine = new SpringTemplateEngine();
    engine.setTemplateResolver(resolver);
    engine.addDialect(new Functions());
    return engine;
  }

  static String fill(String text, Map<String, Object> values) {
    return ENGINE.process(text, new Context(Locale.forLanguageTag("th-TH"), values));
  }

  /** Makes #thai known. */
  private static final class Functions extends AbstractDialect implements IExpressionObjectDialect {

    Functions() {
      super("thai");
    }

    @Override
    public IExpressionObjectFactory getExpressionObjectFactory() {
      return new IExpressionObjectFactory() {
        @Override
        public Set<String> getAllExpressionObjectNames() {
          return Set.of("thai");
        }

        @Override
        public Object buildObject(IExpressionContext context, String name) {
          return new ThaiFunctions();
        }

        @Override
        public boolean isCacheable(String name) {
          return true;
        }
      };
    }
  }
}
