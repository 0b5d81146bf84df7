package saraban.pdf;

import java.util.ArrayList;
import java.util.List;
import saraban.typesetting.Page;

/** A line of the list that readers show beside the pages; its text grows line by line. */
final class Bookmark {

  /** Characters of its text. */
  private static final int LONGEST = 50;

  private final Page page;
  private final int element;
  private final double top;
  private final StringBuilder text = new StringBuilder();
  private final List<Bookmark> below = new ArrayList<>();

  Bookmark(Page page, Page.TextLine line) {
    this.page = page;
    this.element = line.element();
    this.top = page.height().pt() - line.baseline() + 2 * line.runs().getFirst().size();
    say(line);
  }

  int element() {
    return element;
  }

  List<Bookmark> below() {
    return below;
  }

  void say(Page.TextLine line) {
    if (text.length() < LONGEST) {
      String words = line.text();
      text.append(words).append(line.endsWord() && !words.endsWith(" ") ? " " : "");
    }
  }

  private String title() {
    String said = text.toString().strip();
    int space = said.length() > LONGEST ? said.lastIndexOf(' ', LONGEST) : -1;
    return space > LONGEST / 2 ? said.substring(0, space) + " …" : said;
  }

  /** Writes brothers, whose numbers follow each other, and gives the first. */
  static int write(List<Bookmark> brothers, int parent, List<Integer> pages, Objects objects) {
    int first = objects.reserve();
    for (int i = 1; i < brothers.size(); i++) {
      objects.reserve();
    }
    for (int i = 0; i < brothers.size(); i++) {
      Bookmark each = brothers.get(i);
      int kids = each.below.isEmpty() ? 0 : write(each.below, first + i, pages, objects);
      Bytes out = objects.begin(first + i).ascii("<</Title").text(each.title());
      out.ascii("/Parent ").reference(parent).ascii("/Dest[");
      out.reference(pages.get(each.page.number() - 1)).ascii("/XYZ null ").number(each.top);
      out.ascii(" null]").ascii(i == 0 ? "" : "/Prev " + (first + i - 1) + " 0 R");
      out.ascii(i + 1 == brothers.size() ? "" : "/Next " + (first + i + 1) + " 0 R");
      if (kids > 0) {
        out.ascii("/First ").reference(kids).ascii("/Last ");
        out.reference(kids + each.below.size() - 1).ascii("/Count ").integer(each.below.size());
      }
      out.ascii(">>");
      objects.end();
    }
    return first;
  }
}
