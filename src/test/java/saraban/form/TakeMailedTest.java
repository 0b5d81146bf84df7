package saraban.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saraban.dispatch.FileMailed;
import saraban.form.Returned.Source;
import saraban.letter.LetterId;

class TakeMailedTest {

  private FormWorld world;
  private Matter matter;
  private TakeMailed mailbox;
  private byte[] filled;

  @BeforeEach
  void electricity(@TempDir Path home) {
    world = new FormWorld(home);
    matter = world.open("monthly-electricity");
    mailbox = new TakeMailed(new UnpackReturns(world.take), world.matters, world.mailed());
    filled = filled().bytes();
  }

  private saraban.sheet.EditedWorkbook filled() {
    return world
        .filled(matter, FormWorld.OFFICE)
        .with(matter.form(), FormWorld.answers(matter.form(), 3));
  }

  private void mail(String name, byte[] file, Optional<LetterId> letter) {
    mailbox.take(new FileMailed(name, file, "clerk@paknam.example", FormWorld.NOW, letter));
  }

  @Test
  void anAttachedWorkbookIsKeptForItsOffice() {
    mail("แบบ.xlsx", filled, Optional.empty());
    Returned returned = world.returns.of(matter.id(), FormWorld.OFFICE).getFirst();
    assertThat(returned.source()).isEqualTo(Source.MAIL);
    assertThat(returned.sender()).isEqualTo("clerk@paknam.example");
    MailedReturns.Mailed noted = world.mailed().of(matter.id()).getFirst();
    assertThat(noted.told()).isEqualTo("เก็บเป็นฉบับที่ ๑");
    assertThat(noted.office()).isEqualTo(FormWorld.OFFICE);
    assertThat(noted.taken()).isTrue();
  }

  @Test
  void workbooksInAZipAreEachTaken() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("แบบ.xlsx"));
      zip.write(filled);
      zip.putNextEntry(new ZipEntry("เสีย.xlsx"));
      zip.write(filled, 0, 500);
    }
    mail("แบบ.zip", bytes.toByteArray(), Optional.empty());
    assertThat(world.returns.of(matter.id(), FormWorld.OFFICE)).hasSize(1);
    assertThat(world.mailed().strays().getFirst().told()).contains("แฟ้มเสีย");
  }

  @Test
  void picturesOfSignaturesAreLeftAlone() {
    mail("logo.png", new byte[] {1}, Optional.empty());
    assertThat(world.mailed().strays()).isEmpty();
  }

  @Test
  void aNameAloneIsNotBelievedInAMail() {
    mail("แบบ.xlsx", filled().withoutIdentity().bytes(), Optional.empty());
    assertThat(world.returns.of(matter.id(), FormWorld.OFFICE)).isEmpty();
    Unclears.Unclear waiting = world.unclears.of(matter.id()).getFirst();
    assertThat(waiting.proposals()).containsExactly(FormWorld.OFFICE);
    assertThat(waiting.why()).contains("ดูผู้ส่งอีเมลแล้วยืนยัน");
  }

  @Test
  void theWorkbooksOwnMatterCountsNotTheLetterThatTheMailAnswers() {
    LetterId other = LetterId.parse("dla-2562-circular-906").orElseThrow();
    world.open("executive-self-assessment", other);
    mail("แบบ.xlsx", filled, Optional.of(other));
    assertThat(world.returns.of(matter.id(), FormWorld.OFFICE)).hasSize(1);
  }

  @Test
  void otherWorkbooksAreToldAndNotKept() {
    mail("งบ.xlsx", "hello".getBytes(java.nio.charset.StandardCharsets.US_ASCII), Optional.empty());
    assertThat(world.mailed().strays().getFirst().told()).contains("ไม่ใช่ Excel");
  }
}
