package saraban.thai;

/** What a run of text between two spaces is to its neighbours. */
enum Sign {
  /** Ends with a digit. */
  ENDS_NUMBER,
  /** Begins with a digit. */
  BEGINS_NUMBER,
  /** Nothing but a number. */
  NUMBER,
  /** Ends with a word that takes a number: ข้อ, มาตรา, จำนวน. */
  LABEL,
  /** Begins with a word that follows a number: ชุด, บาท. */
  UNIT,
  /** Begins with a month. */
  BEGINS_MONTH,
  /** Ends with a month. */
  ENDS_MONTH,
  /** Ends with a day of the week. */
  ENDS_WEEKDAY,
  /** Begins with พ.ศ. or ค.ศ. */
  ERA,
  /** Ends with a word that takes an era: ปี, ประจำปีงบประมาณ. */
  YEAR,
  /** Begins with what may not begin a line: ๆ, ฯ, a closing bracket. */
  CLINGS,
  /** Ends with what may not end a line: an opening bracket, ณ. */
  REACHES,
  /** Letters of a reference number: มท, กบ. */
  CODE,
  /** Letters in brackets after a code: (กวจ). */
  COMMITTEE,
  /** A reference number whose running part is still to come: ๐๘๑๐.๗/ว. */
  UNFINISHED,
  /** Only ว. */
  CIRCULAR,
  /** A dash, colon or plus that stands alone. */
  DASH,
  /** ๑. or (๑) or (ก) in front of an item. */
  ENUMERATOR,
  /** ต่อ or ถึง between numbers. */
  BETWEEN,
  /** A short letter with a dot: ต. อ. จ. ม. */
  SHORT,
  /** Ends with a title that stands apart from the name: นาย, ร.ต. */
  TITLE,
  /** Ends with a title and a first name: นายสมชาย. */
  PERSON,
  /** Could be a surname: Thai letters only, not long. */
  NAME,
  /** A single consonant, as in ตอนพิเศษ ๑๐ ง. */
  LETTER,
  /** Begins with letters and dots: ก.พ.ร. */
  DOTTED,
  /** Ends with an office that is called by letters: สำนักงาน. */
  OFFICE,
  /** ที่ or วันที่ and so on at the beginning. */
  BEGINS_AT
}
