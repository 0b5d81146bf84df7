package saraban.letter;

/** A letter as JSON with the names of a letter file, always in the same order. */
final class LetterJson {

  private final JsonText json = new JsonText();

  private LetterJson() {}

  /** In UTF-8. */
  static byte[] of(Letter letter) {
    LetterJson writer = new LetterJson();
    writer.json.open('{');
    writer.head(letter);
    writer.body(letter);
    new ParticularsJson(writer.json).write(letter.particulars());
    return writer.json.close('}').bytes();
  }

  private void head(Letter letter) {
    json.text("kind", letter.kind().code());
    json.text("urgency", letter.urgency().code());
    json.text("secrecy", letter.secrecy().code());
    json.text("number", letter.number().map(LetterNumber::canonical).orElse(""));
    Sender from = letter.from();
    json.name("from").open('{').text("office", from.office()).text("name", from.name());
    json.texts("address", from.address()).close('}');
    json.text("date", date(letter.date()));
    json.text("subject", letter.subject());
    json.text("salutation", letter.salutation());
    json.texts("to", letter.to());
    json.name("references").open('[');
    letter.references().forEach(this::reference);
    json.close(']').name("enclosures").open('[');
    letter.enclosures().forEach(this::enclosure);
    json.close(']');
  }

  private void body(Letter letter) {
    json.text("body", letter.body());
    json.text("closing", letter.closing());
    signatory(json, "signatory", letter.signatory());
    json.texts("unit", letter.unit());
    Contact contact = letter.contact();
    json.name("contact").open('{').text("phone", contact.phone()).text("fax", contact.fax());
    json.text("email", contact.email()).text("coordinator", contact.coordinator()).close('}');
    json.texts("copies", letter.copies());
    json.text("digits", Choice.code(letter.digits()));
  }

  static void signatory(JsonText json, String name, Signatory signatory) {
    json.name(name).open('{').text("name", signatory.name());
    json.texts("position", signatory.position()).close('}');
  }

  private void reference(Reference reference) {
    json.next().open('{').text("from", reference.from());
    json.text("secrecy", reference.secrecy().code());
    json.text("urgency", reference.urgency().code());
    json.text("number", reference.number()).text("date", date(reference.date())).close('}');
  }

  private void enclosure(Enclosure enclosure) {
    json.next().open('{').text("title", enclosure.title()).text("quantity", enclosure.quantity());
    if (!enclosure.file().isEmpty()) {
      json.text("file", enclosure.file());
    }
    json.close('}');
  }

  /** ISO, as far as it is known. */
  static String date(LetterDate date) {
    return switch (date) {
      case LetterDate.Day whole -> whole.day().toString();
      case LetterDate.Month month -> month.month().toString();
      case LetterDate.Blank blank -> "";
    };
  }
}
