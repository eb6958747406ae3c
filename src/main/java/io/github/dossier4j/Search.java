package io.github.dossier4j;

import io.github.dossier4j.model.Actor;
import io.github.dossier4j.model.Agreement;
import io.github.dossier4j.model.DossierRecord;
import io.github.dossier4j.model.Event;
import io.github.dossier4j.model.Organization;
import io.github.dossier4j.model.Person;
import io.github.dossier4j.model.Quote;
import io.github.dossier4j.model.Statement;
import io.github.dossier4j.model.TextRange;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds words in the texts of a dossier. A word is a run of letters, digits and combining marks; it
 * is compared without case and accents, by rules that no locale changes.
 */
final class Search {

  private final List<Term> terms;

  private Search(List<Term> terms) {
    this.terms = terms;
  }

  /** Reads what is looked for: words, each of which may end in a star. */
  static Search of(String words) {
    List<Term> terms = new ArrayList<>();
    for (Word word : words(words)) {
      int end = words.offsetByCodePoints(0, word.range.end());
      terms.add(new Term(word.folded, end < words.length() && words.charAt(end) == '*'));
    }
    if (terms.isEmpty()) {
      throw new IllegalArgumentException(
          "a search needs a word with a letter or a digit, was '" + words + "'");
    }
    return new Search(terms);
  }

  List<SearchHit> in(Dossier dossier) {
    List<SearchHit> hits = new ArrayList<>();
    for (List<? extends DossierRecord> list : dossier.lists()) {
      for (DossierRecord record : list) {
        hits.addAll(in(record));
      }
    }
    return List.copyOf(hits);
  }

  /** The hits in one record; none unless the record has every word. */
  private List<SearchHit> in(DossierRecord record) {
    List<SearchHit> hits = new ArrayList<>();
    boolean[] found = new boolean[terms.size()];
    for (Text text : texts(record)) {
      for (Word word : words(text.text)) {
        if (matches(word, found)) {
          hits.add(new SearchHit(record, text.attribute, text.text, word.range));
        }
      }
    }
    for (boolean each : found) {
      if (!each) {
        return List.of();
      }
    }
    return hits;
  }

  private boolean matches(Word word, boolean[] found) {
    boolean any = false;
    for (int i = 0; i < found.length; i++) {
      if (terms.get(i).matches(word.folded)) {
        found[i] = true;
        any = true;
      }
    }
    return any;
  }

  private static List<Text> texts(DossierRecord record) {
    List<Text> texts = new ArrayList<>();
    if (record instanceof Actor actor) {
      texts.add(new Text("/name", actor.name()));
      if (actor instanceof Organization organization) {
        add(texts, "/acronym", organization.acronym());
      }
      for (int i = 0; i < actor.aliases().size(); i++) {
        texts.add(new Text("/aliases/" + i, actor.aliases().get(i)));
      }
      if (actor instanceof Person person) {
        positions(texts, person);
      }
    } else if (record instanceof Agreement agreement) {
      texts.add(new Text("/title", agreement.title()));
      add(texts, "/subject", agreement.subject());
    } else if (record instanceof Quote quote) {
      texts.add(new Text("/text", quote.text()));
    } else if (record instanceof Statement statement) {
      texts.add(new Text("/text", statement.text()));
    } else if (record instanceof Event event) {
      texts.add(new Text("/title", event.title()));
    }
    return texts;
  }

  private static void positions(List<Text> texts, Person person) {
    for (int i = 0; i < person.positions().size(); i++) {
      texts.add(new Text("/positions/" + i + "/title", person.positions().get(i).title()));
    }
  }

  private static void add(List<Text> texts, String attribute, Optional<String> text) {
    if (text.isPresent()) {
      texts.add(new Text(attribute, text.get()));
    }
  }

  private static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    int at = 0;
    int codePoints = 0;
    while (at < text.length()) {
      int start = at;
      int startCodePoints = codePoints;
      while (at < text.length() && isOfWord(text.codePointAt(at))) {
        at += Character.charCount(text.codePointAt(at));
        codePoints++;
      }
      if (at == start) {
        at += Character.charCount(text.codePointAt(at));
        codePoints++;
        continue;
      }
      String folded = folded(text.substring(start, at));
      if (!folded.isEmpty()) {
        words.add(new Word(folded, TextRange.of(startCodePoints, codePoints)));
      }
    }
    return words;
  }

  private static boolean isOfWord(int codePoint) {
    return Character.isLetterOrDigit(codePoint) || isMark(codePoint);
  }

  private static boolean isMark(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  private static String withoutMarks(String word) {
    StringBuilder bare = new StringBuilder(word.length());
    word.codePoints().filter(c -> !isMark(c)).forEach(bare::appendCodePoint);
    return bare.toString();
  }

  /** A word without case and accents; empty if it has nothing but accents. */
  private static String folded(String word) {
    // Without marks first, because a long run of them takes the normalizer the square of its
    // length.
    String bare = withoutMarks(Normalizer.normalize(withoutMarks(word), Normalizer.Form.NFKD));
    // Down, up and down again, so that letters with two forms in one case, such as sigma and sharp
    // s, become equal.
    String lower = bare.toLowerCase(Locale.ROOT);
    return lower.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT).replace('\u03C2', '\u03C3');
  }

  private static final class Term {
    private final String folded;
    private final boolean prefix;

    Term(String folded, boolean prefix) {
      this.folded = folded;
      this.prefix = prefix;
    }

    boolean matches(String word) {
      return prefix ? word.startsWith(folded) : word.equals(folded);
    }
  }

  private static final class Word {
    private final String folded;
    private final TextRange range;

    Word(String folded, TextRange range) {
      this.folded = folded;
      this.range = range;
    }
  }

  private static final class Text {
    private final String attribute;
    private final String text;

    Text(String attribute, String text) {
      this.attribute = attribute;
      this.text = text;
    }
  }
}
