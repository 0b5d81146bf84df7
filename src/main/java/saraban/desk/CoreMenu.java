package saraban.desk;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import saraban.frame.MenuEntry;
import saraban.frame.MenuItem;

/** The entries of the main menu that every office has. Others come from their features. */
@Configuration
class CoreMenu {

  @Bean
  @Order(10)
  MenuItem deskItem() {
    return new MenuEntry("desk", "โต๊ะทำงาน", "/", "M4 13h5l2 3h2l2-3h5M6 5h12l2 8v6H4v-6z");
  }

  @Bean
  @Order(30)
  MenuItem draftItem() {
    return new MenuEntry("draft", "ร่างหนังสือ", "/drafts/new", "M5 20h14M6 16l1-4 9-9 3 3-9 9z");
  }

  @Bean
  @Order(40)
  MenuItem registerItem() {
    return new MenuEntry(
        "register",
        "ทะเบียน",
        "/register",
        "M6 4h13v16H6a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2zM9 4v16M12 9h4M12 13h4");
  }

  @Bean
  @Order(70)
  MenuItem searchItem() {
    return new MenuEntry(
        "search",
        "ค้นหา",
        "/search",
        "M11 4.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13M16 16l4.5 4.5");
  }
}
