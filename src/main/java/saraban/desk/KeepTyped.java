package saraban.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import saraban.account.Acting;
import saraban.letter.Drafts;
import saraban.letter.Letter;
import saraban.letter.LetterDate;
import saraban.organisation.Offices;
import saraban.organisation.SignatureBlock;

/** Saves what somebody typed into a draft, whole or not. */
@Component
class KeepTyped {

  private final Drafts drafts;
  private final Supplier<Offices> offices;
  private final Clock clock;

  KeepTyped(Drafts drafts, Supplier<Offices> offices, Clock clock) {
    this.drafts = drafts;
    this.offices = offices;
    this.clock = clock;
  }

  /** What the draft says now, and what could not be read. */
  DraftForm.Read keep(Acting acting, Drafts.Draft draft, DraftForm form) {
    DraftForm.Read read = form.read(draft.letter(), LocalDate.now(clock));
    Letter letter = signed(acting, read.letter(), form.text("signer"));
    drafts.save(draft.id(), draft.office(), letter, clock.instant());
    return new DraftForm.Read(letter, read.faults());
  }

  /** Somebody chosen from the list of signers takes the place of what was typed. */
  private Letter signed(Acting acting, Letter letter, String signer) {
    List<SignatureBlock> blocks = signers(acting, letter);
    if (!signer.matches("\\d{1,3}") || Integer.parseInt(signer) >= blocks.size()) {
      return letter;
    }
    return letter.withSignatory(StartLetter.signatory(blocks.get(Integer.parseInt(signer))));
  }

  /** Who may sign on the letter's day. */
  List<SignatureBlock> signers(Acting acting, Letter letter) {
    LocalDate day =
        letter.date() instanceof LetterDate.Day whole ? whole.day() : LocalDate.now(clock);
    return offices.get().signersFor(acting.office().code(), day);
  }
}
