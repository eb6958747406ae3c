package io.github.dossier4j.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dossier4j.Dossier;
import io.github.dossier4j.DossierBuilder;
import io.github.dossier4j.generated.Sample;
import io.github.dossier4j.generated.Samples;
import io.github.dossier4j.model.Event;
import io.github.dossier4j.model.EventKind;
import io.github.dossier4j.model.EventStatus;
import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.Passage;
import io.github.dossier4j.model.Person;
import io.github.dossier4j.model.Quote;
import io.github.dossier4j.model.QuoteKind;
import io.github.dossier4j.model.ReportedText;
import io.github.dossier4j.model.SourceCitation;
import io.github.dossier4j.text.ArticleText;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Prints texts of known words in odd ways, finds the words again, and proves dossiers of them. What
 * is expected is counted in the list of the words, not in the text.
 */
class ProofPropertiesTest {

  /**
   * Words of several scripts and directions, with marks, and of characters that Java counts as two.
   */
  private static final List<String> WORDS =
      Stream.of(
              "the",
              "gas",
              "gas,",
              "Île",
              "Tōkyō",
              "tiếng",
              "q\u0307\u0323",
              "\u1E9B\u0323",
              "Самарқанд",
              "Ἀθῆναι",
              "القاهرة",
              "مُحَمَّد",
              "ירושלים",
              "שָׁלוֹם",
              "नमस्ते",
              "東京",
              "서울",
              "𐐷𐐏",
              "𝄞",
              "𝒳",
              "\uD834\uDD5E",
              "🕊",
              "👨\u200D👩\u200D👧",
              "it's",
              "\"so\"",
              "(\"gas\")")
          .map(word -> Normalizer.normalize(word, Normalizer.Form.NFC))
          .toList();

  @Samples(100)
  void wordsAreFoundWhereTheListHasThem(Sample sample) {
    Print print = new Print(sample.random());
    for (int i = 0; i < 10; i++) {
      Place place = print.anyPlace();
      Passage found =
          print.text.passage(place.paragraph, print.printed(place.words), place.occurrence);

      assertThat(found).as("%s", place).isEqualTo(place.passage);
      assertThat(print.text.words(found)).isEqualTo(place.words);
    }
  }

  @Samples(100)
  void paragraphsAreTheWordsWithASpaceBetween(Sample sample) {
    Print print = new Print(sample.random());

    for (int i = 0; i < print.paragraphs.size(); i++) {
      assertThat(print.text.paragraph(i)).isEqualTo(String.join(" ", print.paragraphs.get(i)));
    }
    assertThat(print.again()).isEqualTo(print.text);
  }

  @Samples(100)
  void aDossierOfTheTextIsProvenByAnyPrint(Sample sample) {
    Print print = new Print(sample.random());
    Dossier dossier = print.dossier();

    // Any words are quoted here, and few of them stand between quotation marks.
    for (ArticleText text : List.of(print.text, print.again())) {
      assertThat(Proof.of(dossier, text).gaps())
          .extracting(Gap::reason)
          .allMatch(reason -> reason == Gap.Reason.QUOTE_NOT_MARKED);
    }
  }

  /** The words may stand there another time, so what is broken may be found elsewhere. */
  @Samples(100)
  void oneCharacterThatDiffersBreaksWhatStandsThereAndNothingElse(Sample sample) {
    Print print = new Print(sample.random());
    Dossier dossier = print.dossier();
    Passage quoted = dossier.quotes().withId("quote-0").one().passage();
    int at = quoted.start() + sample.random().nextInt(quoted.end() - quoted.start());
    Passage differs = Passage.of(quoted.paragraph(), at, at + 1);
    Proof before = Proof.of(dossier, print.text);
    Proof after = Proof.of(dossier, print.altered(quoted.paragraph(), at));

    assertThat(after.isComplete()).isFalse();
    for (int i = 0; i < after.findings().size(); i++) {
      PassageFinding finding = after.findings().get(i);
      if (before.findings().get(i).verdict() == Verdict.PROVEN) {
        if (finding.passage().overlaps(differs)) {
          assertThat(finding.place())
              .as("%s", finding)
              .isNotEqualTo(Optional.of(finding.passage()));
          assertThat(finding.place().filter(differs::overlaps)).as("%s", finding).isEmpty();
        } else {
          assertThat(finding.place()).as("%s", finding).contains(finding.passage());
        }
      }
    }
  }

  /**
   * Cuts the bridge report between the words that are held, and puts it together in another way.
   */
  @Samples(300)
  void wordsThatStillStandAreNeverRefuted(Sample sample) {
    Random random = sample.random();
    List<List<String>> paragraphs = pieces();
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      List<String> one = paragraphs.get(random.nextInt(paragraphs.size()));
      List<String> other = paragraphs.get(random.nextInt(paragraphs.size()));
      int at = random.nextInt(one.size() + 1);
      switch (random.nextInt(6)) {
        case 0 -> one.add(at, "zhuk");
        case 1 -> one.add(at, "(from Radio Zhuk, zhuk 9)");
        case 2 -> Collections.shuffle(paragraphs.subList(1, paragraphs.size()), random);
        case 3 -> {
          List<String> moved = one.subList(0, Math.min(at, one.size() - 1));
          other.addAll(random.nextInt(other.size() + 1), List.copyOf(moved));
          if (one != other) {
            moved.clear();
          }
        }
        case 4 -> {
          List<String> rest = one.subList(Math.max(1, Math.min(at, one.size() - 1)), one.size());
          paragraphs.add(new ArrayList<>(rest));
          rest.clear();
        }
        default -> {
          if (one != other) {
            one.addAll(other);
            paragraphs.remove(other);
          }
        }
      }
      paragraphs.removeIf(List::isEmpty);
    }
    ArticleText text =
        Bridge.text(paragraphs.stream().map(pieces -> String.join(" ", pieces)).toList());
    Proof proof = Proof.of(Bridge.dossier(), text);

    assertThat(proof.with(Verdict.REFUTED)).as("%s", text.paragraphs()).isEmpty();
  }

  /** The paragraphs of the bridge report, parted at spaces that lie in no words that are held. */
  private static List<List<String>> pieces() {
    List<Passage> held =
        Proof.of(Bridge.dossier(), Bridge.TEXT).with(Verdict.PROVEN).stream()
            .map(PassageFinding::passage)
            .toList();
    List<List<String>> all = new ArrayList<>();
    for (String paragraph : Bridge.TEXT.paragraphs()) {
      int number = all.size();
      List<String> pieces = new ArrayList<>();
      StringBuilder piece = new StringBuilder();
      int[] characters = paragraph.codePoints().toArray();
      for (int i = 0; i < characters.length; i++) {
        Passage here = Passage.of(number, i, i + 1);
        if (characters[i] == ' ' && held.stream().noneMatch(here::overlaps)) {
          pieces.add(piece.toString());
          piece.setLength(0);
        } else {
          piece.appendCodePoint(characters[i]);
        }
      }
      pieces.add(piece.toString());
      all.add(pieces);
    }
    return all;
  }

  /** Some words of a paragraph: where the list of words says that they stand. */
  private record Place(int paragraph, String words, int occurrence, Passage passage) {}

  /** A text, and the words that it was made of. */
  private static final class Print {

    private final Random random;
    private final List<List<String>> paragraphs = new ArrayList<>();
    private final ArticleText text;

    Print(Random random) {
      this.random = random;
      // At least two, because lines of one would be paragraphs of their own.
      for (int i = 2 + random.nextInt(3); i > 0; i--) {
        List<String> words = new ArrayList<>();
        for (int j = random.nextInt(12); j >= 0; j--) {
          words.add(any(WORDS));
        }
        paragraphs.add(words);
      }
      text = again();
    }

    private <T> T any(List<T> list) {
      return list.get(random.nextInt(list.size()));
    }

    /** The same text, printed in another way. */
    ArticleText again() {
      StringBuilder whole = new StringBuilder(random.nextBoolean() ? "\uFEFF" : "");
      for (List<String> words : paragraphs) {
        whole.append(printed(String.join(" ", words))).append(any(List.of("\n\n", "\r\n \r\n\n")));
      }
      return ArticleText.of(whole.toString());
    }

    /** The text with a sign that parts words at one place. */
    ArticleText altered(int paragraph, int at) {
      List<String> texts = new ArrayList<>();
      for (int i = 0; i < paragraphs.size(); i++) {
        int[] characters = String.join(" ", paragraphs.get(i)).codePoints().toArray();
        if (i == paragraph) {
          characters[at] = '■';
        }
        texts.add(new String(characters, 0, characters.length));
      }
      return ArticleText.of(String.join("\n\n", texts) + "\n\n");
    }

    /** Some words with decomposed letters, curly marks and odd spaces; a space may break a line. */
    String printed(String words) {
      StringBuilder printed = new StringBuilder();
      boolean opening = true;
      int[] all = words.codePoints().toArray();
      for (int i = 0; i < all.length; i++) {
        int c = all[i];
        if (c == ' '
            && Character.isIdeographic(all[i - 1])
            && Character.isIdeographic(all[i + 1])) {
          // A line that is broken here has no space.
          printed.append(any(List.of(" ", "\u00A0", "\u3000 ")));
        } else if (c == ' ') {
          printed.append(
              any(List.of(" ", " ", "\u00A0", "\u3000 ", "\t ", " \u2003", "\n", "\r\n")));
        } else if (c == '"') {
          printed.append(random.nextBoolean() ? "\"" : opening ? "“" : "”");
          opening = !opening;
        } else if (c == '\'') {
          printed.append(any(List.of("'", "’", "‘")));
        } else {
          printed.appendCodePoint(c);
        }
      }
      return random.nextBoolean()
          ? Normalizer.normalize(printed, Normalizer.Form.NFD)
          : printed.toString();
    }

    Place anyPlace() {
      int paragraph = random.nextInt(paragraphs.size());
      List<String> words = paragraphs.get(paragraph);
      int from = random.nextInt(words.size());
      int to = from + 1 + random.nextInt(Math.min(4, words.size() - from));
      int start = IntStream.range(0, from).map(i -> length(words.get(i)) + 1).sum();
      String wanted = String.join(" ", words.subList(from, to));
      return new Place(
          paragraph,
          wanted,
          occurrence(String.join(" ", words), wanted, start),
          Passage.of(paragraph, start, start + length(wanted)));
    }

    private static int length(String text) {
      return text.codePoints().toArray().length;
    }

    /** How often the words stand in a text up to a place, counted character by character. */
    private static int occurrence(String whole, String words, int place) {
      int[] text = whole.codePoints().toArray();
      int[] wanted = words.codePoints().toArray();
      return (int)
          IntStream.rangeClosed(0, place)
              .filter(at -> at + wanted.length <= text.length)
              .filter(at -> Arrays.equals(text, at, at + wanted.length, wanted, 0, wanted.length))
              .count();
    }

    /** A dossier whose quotes, names, places and citations are words of the text. */
    Dossier dossier() {
      DossierBuilder dossier =
          Dossier.builder().id("d").title("t").version("1").rights("r").article(text.article("a"));
      Place name = anyPlace();
      Person person =
          Person.builder().id("person").name(printed(name.words)).addMention(name.passage).build();
      dossier.addPerson(person);
      for (int i = random.nextInt(4); i >= 0; i--) {
        Place quoted = anyPlace();
        dossier.addQuote(
            Quote.builder()
                .id("quote-" + i)
                .text(printed(quoted.words))
                .kind(QuoteKind.PARTIAL)
                .speaker(Link.inferred(person, "why", anyPlace().passage))
                .passage(quoted.passage)
                .build());
      }
      Place cited = anyPlace();
      dossier.addCitation(
          SourceCitation.builder()
              .id("citation")
              .printed(printed(cited.words))
              .passage(cited.passage)
              .build());
      Place there = anyPlace();
      dossier.addEvent(
          Event.builder()
              .id("event")
              .title("event")
              .kind(EventKind.OTHER)
              .status(EventStatus.OCCURRED)
              .place(ReportedText.stated(printed(there.words), there.passage))
              .addPassage(anyPlace().passage)
              .build());
      return dossier.build();
    }
  }
}
