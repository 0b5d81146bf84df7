package saraban.api;

/** Somebody wants to issue for an office that they have no post in. */
final class NotYourOffice extends RuntimeException {

  private static final long serialVersionUID = 1;

  NotYourOffice(String login, String office) {
    super(
        "%s ไม่มีสิทธิ์ออกหนังสือในนาม “%s” แก้ from ให้เป็นหน่วยงานของตน"
            .formatted(login, office));
  }
}
