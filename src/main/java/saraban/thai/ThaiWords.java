package saraban.thai;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;

/** Cuts a run of Thai letters into words: ICU's dictionary, corrected by our own compounds. */
final class ThaiWords {

  /** Compounds this long are believed wherever they stand, shorter ones where a word begins. */
  private static final int SURE = 7;

  private static final int LIKELY = 5;

  private static final char NIKHAHIT = '\u0e4d';

  /** SARA AM typed or scanned as two marks, with its tone before, between or nowhere. */
  private static final String TORN_AM = "\u0e4d([\u0e48-\u0e4b]?)\u0e32";

  private static final Pattern SILENT = Pattern.compile("[ก-ฮ]{1,3}[ิุ]?์");
  private static final Pattern SYLLABLE = Pattern.compile("[กขฉชตถทธบปผพภมยรวศษสหอ]ะ");

  private final Lexicon compounds = Lexicon.read("words.txt");
  private final Queue<BreakIterator> idle = new ConcurrentLinkedQueue<>();

  /** Ends of the words, the end of the run included. */
  List<Integer> ends(String run) {
    if (run.indexOf(NIKHAHIT) < 0) {
      return found(run);
    }
    String joined = run.replaceAll(TORN_AM, "$1ำ");
    List<Integer> ends = new ArrayList<>();
    int at = 0;
    int done = 0;
    for (int end : found(joined)) {
      for (; done < end; done++) {
        at += joined.charAt(done) == 'ำ' && run.charAt(at) != 'ำ' ? 2 : 1;
      }
      ends.add(at);
    }
    return ends;
  }

  private List<Integer> found(String run) {
    List<Integer> ends = new ArrayList<>();
    int done = 0;
    for (int i = 0; i < run.length(); ) {
      int end = Clusters.mayCut(run, i) || i == 0 ? compounds.longestFrom(run, i) : -1;
      if (end - i >= SURE && closes(run, end)) {
        plain(run, done, i, ends);
        ends.add(end);
        done = end;
        i = end;
      } else {
        i++;
      }
    }
    plain(run, done, run.length(), ends);
    return ends;
  }

  private void plain(String run, int from, int to, List<Integer> ends) {
    int start = from;
    while (start < to) {
      start = upToCompound(run.substring(start, to), start, ends);
    }
  }

  /** Adds ends until a short compound was taken; gives where to go on. */
  private int upToCompound(String part, int offset, List<Integer> ends) {
    List<Integer> dictionary = dictionary(part);
    int start = 0;
    for (int end : dictionary) {
      int own = compounds.longestFrom(part, start);
      boolean better = own > end && (dictionary.contains(own) || own - start >= LIKELY);
      if (better && closes(part, own)) {
        ends.add(offset + own);
        return offset + own;
      }
      ends.add(offset + end);
      start = end;
    }
    return offset + part.length();
  }

  private static boolean closes(String run, int end) {
    return end == run.length() || Clusters.mayCut(run, end);
  }

  private List<Integer> dictionary(String part) {
    BreakIterator pooled = idle.poll();
    BreakIterator words =
        pooled == null ? BreakIterator.getWordInstance(new ULocale("th")) : pooled;
    words.setText(part);
    List<Integer> ends = new ArrayList<>();
    for (int end = words.next(); end != BreakIterator.DONE; end = words.next()) {
      add(ends, part, end);
    }
    idle.add(words);
    return ends;
  }

  /** What is no word by itself goes to the word before it, ระ and the like to the one after. */
  private static void add(List<Integer> ends, String part, int end) {
    int start = ends.isEmpty() ? 0 : ends.getLast();
    String word = part.substring(start, end);
    if (!ends.isEmpty() && (fragment(word) || SYLLABLE.matcher(word).matches())) {
      ends.removeLast();
    }
    boolean open = SYLLABLE.matcher(word).matches() && end < part.length();
    if (!open && (end == part.length() || Clusters.mayCut(part, end))) {
      ends.add(end);
    }
  }

  /** A lone consonant, or consonants of which the last is silent. */
  private static boolean fragment(String word) {
    return word.length() == 1 && Clusters.consonant(word.charAt(0)) && !word.equals("ณ")
        || SILENT.matcher(word).matches();
  }
}
