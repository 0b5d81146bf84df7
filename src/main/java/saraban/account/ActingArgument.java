package saraban.account;

import java.security.Principal;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerMapping;
import saraban.organisation.Office;
import saraban.organisation.Offices;

/** Gives controllers who acts for the office of the address, if that person has a post there. */
@Component
class ActingArgument implements HandlerMethodArgumentResolver {

  private final People people;
  private final Supplier<Offices> offices;

  ActingArgument(People people, Supplier<Offices> offices) {
    this.people = people;
    this.offices = offices;
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType().equals(Acting.class);
  }

  @Override
  public Acting resolveArgument(
      MethodParameter parameter,
      ModelAndViewContainer container,
      NativeWebRequest request,
      WebDataBinderFactory binders) {
    Person person =
        Optional.ofNullable(request.getUserPrincipal())
            .map(Principal::getName)
            .flatMap(people::find)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    return Optional.ofNullable(variables(request).get("office"))
        .filter(person.offices()::contains)
        .flatMap(code -> offices.get().find(code))
        .map((Office office) -> new Acting(person, office))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, String> variables(NativeWebRequest request) {
    Object variables =
        request.getAttribute(
            HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
    return variables instanceof Map<?, ?> map ? (Map<String, String>) map : Map.of();
  }
}
