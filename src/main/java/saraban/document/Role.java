package saraban.document;

/** What a paragraph is for: the name of its Word style and of its tag in PDF follow from it. */
public enum Role {
  TITLE,
  NUMBER,
  DATE,
  SUBJECT,
  ADDRESSEE,
  REFERENCE,
  ENCLOSURE,
  BODY,
  ITEM,
  CLOSING,
  SIGNATURE,
  UNIT,
  COPIES,
  LIST_HEADING,
  LIST_LINE,
  ATTENDANCE,
  CAPTION,
  COPY,
  TABLE_CELL
}
