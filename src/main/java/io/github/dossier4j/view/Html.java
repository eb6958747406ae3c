package io.github.dossier4j.view;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * Writes HTML. Every text and every value of an attribute is escaped here, so that no value can
 * become markup; names of elements and attributes are words of our own.
 */
final class Html {

  /** Elements that start on a line of their own, so that a person can read the source. */
  private static final Set<String> ON_A_NEW_LINE =
      Set.of(
          "article", "body", "dl", "div", "footer", "h1", "h2", "h3", "h4", "head", "header", "li",
          "link", "main", "meta", "nav", "ol", "p", "section", "style", "title", "ul");

  private final StringBuilder out = new StringBuilder(1 << 16);
  private final Deque<String> open = new ArrayDeque<>();

  Html() {
    out.append("<!DOCTYPE html>");
  }

  /**
   * Opens an element.
   *
   * @param attributes name, value, name, value
   */
  Html start(String tag, String... attributes) {
    empty(tag, attributes);
    open.push(tag);
    return this;
  }

  /** Closes the element that was opened last. */
  Html end() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /** Writes an element that has no content, such as {@code meta}. */
  Html empty(String tag, String... attributes) {
    if (ON_A_NEW_LINE.contains(tag)) {
      out.append('\n');
    }
    out.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1], false);
      out.append('"');
    }
    out.append('>');
    return this;
  }

  /** Writes an element with a text. */
  Html element(String tag, String text, String... attributes) {
    return start(tag, attributes).text(text).end();
  }

  /** Writes a text, with the code points of what a reader would not see. */
  Html text(String text) {
    escape(text, true);
    return this;
  }

  /** Writes a text where no element may stand, such as a title. */
  Html plain(String text) {
    escape(text, false);
    return this;
  }

  /** Writes a text with every character as it is. Canonical text has no direction controls. */
  Html exactly(String text) {
    for (int i = 0; i < text.length(); i++) {
      character(text.charAt(i));
    }
    return this;
  }

  /** Writes the style of the page, which is a constant. */
  Html style(String css) {
    start("style");
    out.append(css);
    return end();
  }

  /** The whole document. */
  String document() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("not closed: " + open);
    }
    return out.append('\n').toString();
  }

  private void escape(String text, boolean inText) {
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      if (!VisibleCharacters.isHidden(codePoint)) {
        if (Character.isBmpCodePoint(codePoint)) {
          character((char) codePoint);
        } else {
          out.appendCodePoint(codePoint);
        }
      } else if (inText) {
        out.append("<span class=\"hidden\">")
            .append(VisibleCharacters.name(codePoint))
            .append("</span>");
      } else {
        out.append(VisibleCharacters.name(codePoint));
      }
      i += Character.charCount(codePoint);
    }
  }

  private void character(char c) {
    switch (c) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      case '\'' -> out.append("&#39;");
      default -> out.append(c);
    }
  }
}
