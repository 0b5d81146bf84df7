package saraban.cascade;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import saraban.frame.MenuItem;

/** The board in the menu. */
@Component
@Order(50)
class BoardMenu implements MenuItem {

  @Override
  public String code() {
    return "board";
  }

  @Override
  public String thai() {
    return "ติดตาม";
  }

  @Override
  public String path() {
    return "/board";
  }

  @Override
  public String icon() {
    return "M9 3h6v5H9zM3 16h6v5H3zM15 16h6v5h-6zM12 8v4M6 16v-4h12v4";
  }
}
