package saraban.layout;

import java.util.Optional;
import saraban.document.Picture;
import saraban.document.PictureRefused;
import saraban.document.Pictures;

/** The picture files that lie beside a letter. */
@FunctionalInterface
public interface PictureFiles {

  PictureFiles NONE = name -> Optional.empty();

  Optional<byte[]> file(String name);

  /**
   * @throws PictureRefused if there is no such file or it is no picture
   */
  default Picture picture(String name) {
    return Pictures.read(
        name,
        file(name)
            .orElseThrow(() ->
                new PictureRefused(
                    "ไม่พบแฟ้มภาพ “%s” วางแฟ้มไว้กับหนังสือ หรือแก้ชื่อในวงเล็บของ ![คำบรรยาย](ชื่อแฟ้ม)"
                        .formatted(name))));
  }
}
