package saraban.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import saraban.letter.Letter;
import saraban.letter.LetterFile;
import saraban.letter.LetterId;
import saraban.letter.ReceivedLetter;

/**
 * What stands in the folder of a received letter: letter.json, received.json, history.jsonl, the
 * files as they came under original/ and enclosures/, letter.pdf with the received stamp if there
 * is a page to stamp, and text.txt with what was read.
 */
final class ReceivedFolder {

  private static final String FACTS = "received.json";
  private static final String TEXT = "text.txt";

  private ReceivedFolder() {}

  static void write(StagedFolder folder, ReceivedLetter received, Map<String, byte[]> files)
      throws IOException {
    folder.write("letter.json", LetterFile.bytes(received.letter()));
    folder.write(FACTS, ReceivedJson.of(received).written().getBytes(UTF_8));
    folder.write("history.jsonl", firstAct(received).getBytes(UTF_8));
    if (!received.text().isEmpty()) {
      folder.write(TEXT, received.text().getBytes(UTF_8));
    }
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      folder.write(file.getKey(), file.getValue());
    }
  }

  private static String firstAct(ReceivedLetter received) {
    ReceivedJson facts = ReceivedJson.of(received);
    return "{\"act\":\"received\",\"on\":\"%s\",\"office\":\"%s\",\"by\":\"%s\"}\n"
        .formatted(
            facts.registered().toLocalDate(),
            IssuedAct.plain(received.office()),
            IssuedAct.plain(received.by()));
  }

  static ReceivedLetter read(Path folder, LetterId id) throws IOException {
    String json = Files.readString(folder.resolve("letter.json"));
    Letter letter = LetterFile.read("letter.json", json, code -> Optional.empty());
    Path text = folder.resolve(TEXT);
    return ReceivedJson.read(Files.readString(folder.resolve(FACTS)))
        .of(id, letter, Files.exists(text) ? Files.readString(text) : "");
  }

  /** The path of a file that came with the letter, or of a copy of it; nothing else is given. */
  static boolean gives(ReceivedLetter received, String path) {
    return path.equals(FACTS)
        || received.files().stream().anyMatch(file -> file.path().equals(path));
  }
}
