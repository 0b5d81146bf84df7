package saraban.dispatch;

import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a mail that came says to us: that one of ours bounced, or which files it brings. */
record Incoming(String text, List<Attachment> files, boolean report) {

  private static final long LARGEST = 20_000_000;
  private static final Pattern ACTION = Pattern.compile("(?im)^Action:\\s*failed");
  private static final Pattern DIAGNOSTIC = Pattern.compile("(?im)^Diagnostic-Code:\\s*(.+)$");
  private static final Pattern STATUS = Pattern.compile("(?im)^Status:\\s*(5\\.\\S+)");

  /** A file of it. */
  record Attachment(String name, byte[] bytes) {}

  static Incoming read(Message mail) throws MessagingException, IOException {
    StringBuilder text = new StringBuilder();
    for (String header : List.of("In-Reply-To", "References")) {
      String[] values = mail.getHeader(header);
      text.append(values == null ? "" : String.join(" ", values)).append('\n');
    }
    List<Attachment> files = new ArrayList<>();
    collect(mail, text, files);
    String sender = mail.getFrom() == null ? "" : mail.getFrom()[0].toString();
    boolean daemon = sender.toLowerCase(Locale.ROOT).matches(".*(mailer-daemon|postmaster).*");
    return new Incoming(text.toString(), files, daemon || mail.isMimeType("multipart/report"));
  }

  private static void collect(Part part, StringBuilder text, List<Attachment> files)
      throws MessagingException, IOException {
    if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts) {
      for (int i = 0; i < parts.getCount(); i++) {
        BodyPart each = parts.getBodyPart(i);
        collect(each, text, files);
      }
    } else if (part.getFileName() != null) {
      files.add(new Attachment(MimeUtility.decodeText(part.getFileName()), bytes(part)));
    } else {
      text.append(new String(bytes(part), StandardCharsets.UTF_8)).append('\n');
    }
  }

  private static byte[] bytes(Part part) throws MessagingException, IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (InputStream in = part.getInputStream()) {
      byte[] some = new byte[8192];
      for (int n = in.read(some); n > 0 && out.size() < LARGEST; n = in.read(some)) {
        out.write(some, 0, n);
      }
    }
    return out.toByteArray();
  }

  /** Why a mail of ours will never arrive; nothing if this is something else, or only a delay. */
  Optional<String> bounce() {
    if (!report || !(ACTION.matcher(text).find() || STATUS.matcher(text).find())) {
      return Optional.empty();
    }
    Matcher why = DIAGNOSTIC.matcher(text);
    return Optional.of(why.find() ? why.group(1).strip() : "ปลายทางไม่รับอีเมล");
  }
}
