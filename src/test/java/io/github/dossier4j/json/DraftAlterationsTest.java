package io.github.dossier4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dossier4j.generated.Sample;
import io.github.dossier4j.generated.Samples;
import io.github.dossier4j.text.ArticleText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/**
 * True words that were altered as people and models alter them. None is taken for the article's,
 * unless the altered words stand in the article too. Each sample alters {@value #IN_ONE} passages.
 */
class DraftAlterationsTest {

  private static final int IN_ONE = 250;

  private static final List<String> TEXTS = List.of(resource("ferry.txt"), resource("scripts.txt"));

  @Samples(40)
  void areNeverAccepted(Sample sample) {
    Random random = sample.random();
    String print = TEXTS.get(random.nextInt(TEXTS.size()));
    ArticleText text = ArticleText.of(print);
    List<String> altered = new ArrayList<>();
    while (altered.size() < IN_ONE) {
      altered.add(altered(text, random));
    }

    Draft draft = Draft.read(text, draft(altered));

    assertThat(draft.repairs()).isEmpty();
    draft
        .passages()
        .forEach(
            (pointer, passage) -> {
              String words = altered.get(Integer.parseInt(pointer.split("/")[2]));
              assertThat(text.words(passage)).isEqualTo(ArticleText.ofBody(words).paragraph(1));
            });
    assertThat(draft.passages().size() + draft.problems().size()).isEqualTo(IN_ONE);
  }

  private static String draft(List<String> words) {
    List<Object> events = new ArrayList<>();
    for (String each : words) {
      events.add(
          new TreeMap<>(
              Map.of("title", "An event", "kind", "other", "status", "occurred", "words", each)));
    }
    return JsonMapper.shared()
        .writeValueAsString(
            Map.of("draft", 1, "id", "altered", "title", "Altered", "events", events));
  }

  /** Some words of a text, of which one thing is altered. */
  private static String altered(ArticleText text, Random random) {
    List<String> words = words(text, random);
    int at = random.nextInt(words.size());
    String word = words.get(at);
    switch (random.nextInt(8)) {
      case 0 -> words.add(at, "not");
      case 1 -> words.removeIf(each -> each.equals("not") || each.equals("Nobody"));
      case 2 -> words.replaceAll(each -> changedDigit(each, random));
      case 3 -> words.set(at, words(text, random).get(0));
      case 4 ->
          words.set(
              at,
              Character.isUpperCase(word.charAt(0))
                  ? word.toLowerCase(Locale.ROOT)
                  : word.toUpperCase(Locale.ROOT));
      case 5 -> words.remove(at);
      case 6 -> words.set(at, word.endsWith("…") ? "… ..." : "...");
      default -> words.addAll(words(text, random));
    }
    return words.isEmpty() ? "so" : String.join(" ", words);
  }

  private static String changedDigit(String word, Random random) {
    StringBuilder changed = new StringBuilder(word);
    for (int i = 0; i < word.length(); i++) {
      if (Character.isDigit(word.charAt(i))) {
        changed.setCharAt(i, (char) ('0' + random.nextInt(10)));
      }
    }
    return changed.toString();
  }

  /** Two to twelve words in a row. */
  private static List<String> words(ArticleText text, Random random) {
    String paragraph = text.paragraphs().get(random.nextInt(text.paragraphs().size()));
    List<String> all = List.of(paragraph.split(" "));
    int from = random.nextInt(Math.max(1, all.size() - 1));
    int to = Math.min(all.size(), from + 2 + random.nextInt(11));
    return new ArrayList<>(all.subList(from, to));
  }

  private static String resource(String name) {
    try (InputStream in = DraftAlterationsTest.class.getResourceAsStream("drafts/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
