package saraban.thai;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A list of words, searched for the longest one that begins or ends somewhere. */
final class Lexicon {

  private final Node forwards = new Node();
  private final Node backwards = new Node();

  Lexicon(Collection<String> words) {
    words.forEach(word -> {
      put(forwards, word);
      put(backwards, new StringBuilder(word).reverse());
    });
  }

  /** A file beside the program: words apart by spaces or lines, with # before a remark. */
  static Lexicon read(String file) {
    try (InputStream in = Lexicon.class.getResourceAsStream("/thai/" + file)) {
      if (in == null) {
        throw new IllegalStateException("missing resource thai/" + file);
      }
      return new Lexicon(words(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> words(InputStreamReader in) {
    return new BufferedReader(in)
        .lines()
        .map(line -> line.replaceFirst("#.*", ""))
        .flatMap(line -> List.of(line.trim().split("\\s+")).stream())
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** End of the longest word that begins at this index, or -1. */
  int longestFrom(CharSequence text, int start) {
    Node node = forwards;
    int end = -1;
    for (int i = start; i < text.length(); i++) {
      Node next = node.next.get(text.charAt(i));
      if (next == null) {
        return end;
      }
      node = next;
      end = node.word ? i + 1 : end;
    }
    return end;
  }

  /** Start of the longest word that ends the text, or -1. */
  int longestEnding(CharSequence text) {
    Node node = backwards;
    int start = -1;
    for (int i = text.length() - 1; i >= 0; i--) {
      Node next = node.next.get(text.charAt(i));
      if (next == null) {
        return start;
      }
      node = next;
      start = node.word ? i : start;
    }
    return start;
  }

  boolean has(CharSequence word) {
    return longestFrom(word, 0) == word.length() && !word.isEmpty();
  }

  boolean begins(CharSequence text) {
    return longestFrom(text, 0) > 0;
  }

  boolean ends(CharSequence text) {
    return longestEnding(text) >= 0;
  }

  private static void put(Node root, CharSequence word) {
    Node node = root;
    for (int i = 0; i < word.length(); i++) {
      node = node.next.computeIfAbsent(word.charAt(i), c -> new Node());
    }
    node.word = true;
  }

  private static final class Node {
    private final Map<Character, Node> next = new HashMap<>(2);
    private boolean word;
  }
}
