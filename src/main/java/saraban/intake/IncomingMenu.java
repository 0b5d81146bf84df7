package saraban.intake;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import saraban.account.Acting;
import saraban.frame.MenuItem;

/** หนังสือเข้า in the menu, with what waits for this person there. */
@Component
@Order(20)
class IncomingMenu implements MenuItem {

  private final IncomingWaiting waiting;

  IncomingMenu(IncomingWaiting waiting) {
    this.waiting = waiting;
  }

  @Override
  public String code() {
    return "incoming";
  }

  @Override
  public String thai() {
    return "หนังสือเข้า";
  }

  @Override
  public String path() {
    return "/incoming";
  }

  @Override
  public String icon() {
    return "M12 4v10M8 10l4 4 4-4M5 16v3h14v-3";
  }

  @Override
  public long waiting(Acting acting) {
    return waiting.count(acting);
  }
}
