package saraban.form;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import saraban.account.Acting;
import saraban.frame.MenuItem;

/** The menu's way to the forms, with how many returns wait for this office. */
@Component
@Order(60)
class FormMenu implements MenuItem {

  private final WaitingReturns waiting;

  FormMenu(WaitingReturns waiting) {
    this.waiting = waiting;
  }

  @Override
  public String code() {
    return "forms";
  }

  @Override
  public String thai() {
    return "แบบประเมิน";
  }

  @Override
  public String path() {
    return "/forms";
  }

  @Override
  public String icon() {
    return "M6 4h12v16H6zM9 9h6M9 13h6M9 17h3";
  }

  @Override
  public long waiting(Acting acting) {
    return waiting.count(acting.office());
  }
}
