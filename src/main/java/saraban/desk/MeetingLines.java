package saraban.desk;

import java.util.List;
import java.util.stream.Collectors;
import saraban.letter.Attendee;
import saraban.letter.Letter;
import saraban.letter.Meeting;

/** The people of a meeting as lines to edit. */
record MeetingLines(Meeting meeting) {

  static MeetingLines of(Letter letter) {
    return new MeetingLines(letter.particulars().meeting().orElse(Meeting.BLANK));
  }

  public String present() {
    return lines(meeting.present());
  }

  public String absent() {
    return lines(meeting.absent());
  }

  public String attending() {
    return lines(meeting.attending());
  }

  private static String lines(List<Attendee> people) {
    return people.stream().map(ParticularsForm::line).collect(Collectors.joining("\n"));
  }
}
