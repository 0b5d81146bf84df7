package saraban.register;

import java.util.Optional;
import saraban.letter.LetterId;

/**
 * What was done with an issued letter, for the column การปฏิบัติ of the register: a feature
 * contributes its words ("ส่งครบ ๘ แห่ง").
 */
public interface ActionColumn {

  Optional<String> of(LetterId letter);
}
