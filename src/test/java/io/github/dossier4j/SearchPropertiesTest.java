package io.github.dossier4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dossier4j.generated.GeneratedDossiers;
import io.github.dossier4j.generated.NaiveText;
import io.github.dossier4j.generated.Sample;
import io.github.dossier4j.generated.Samples;
import io.github.dossier4j.model.DossierRecord;
import io.github.dossier4j.model.TextRange;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Searches generated dossiers, and finds the same with patterns in a table of all texts. */
class SearchPropertiesTest {

  private static final String PART = "[\\p{L}\\p{Nd}\\p{M}]";
  private static final Pattern WORD = Pattern.compile(PART + "+(?:[\u200d\ufeff]" + PART + "+)*");

  /** The attributes whose words are looked through, as JSON Pointers. */
  private static final Pattern SEARCHED =
      Pattern.compile(
          "/(name|acronym|title|subject|text|cue|printed)"
              + "|/(aliases|honorifics|adjectives)/\\d+|/positions/\\d+/title"
              + "|/participants/\\d+/role"
              + "|(/signatories/\\d+/capacity|/place|/figures/\\d+)/printed");

  private static final Pattern TERM = Pattern.compile("(" + WORD + ")(\\*?)");

  @Samples(100)
  void findsWhatALookAtEveryWordFinds(Sample sample) {
    Dossier dossier = sample.dossier();
    for (int i = 0; i < 8; i++) {
      String words = terms(dossier, sample.random());

      assertThat(dossier.search(words))
          .as("hits for '%s'", words)
          .flatExtracting(
              hit ->
                  hit.matches().stream()
                      .map(match -> hit.record().id() + match.attribute() + " " + match.range())
                      .toList())
          .isEqualTo(naive(dossier, words));
    }
  }

  @Samples(100)
  void cutsWordsOutThatAreMeant(Sample sample) {
    Dossier dossier = sample.dossier();
    for (int i = 0; i < 8; i++) {
      String words = terms(dossier, sample.random());
      for (SearchHit hit : dossier.search(words)) {
        for (SearchHit.Match match : hit.matches()) {
          int[] characters = match.text().codePoints().toArray();
          TextRange range = match.range();
          String cut = new String(characters, range.start(), range.end() - range.start());

          assertThat(match.text()).isEqualTo(texts(hit.record()).get(match.attribute()));
          assertThat(match.word()).isEqualTo(cut);
          assertThat(wanted(words))
              .as("'%s' in '%s'", cut, words)
              .anyMatch(t -> t.means(NaiveText.folded(cut)));
        }
      }
    }
  }

  /** Else a search that finds nothing would have both properties. */
  @Test
  void findsSomethingInMostDossiers() {
    assertThat(IntStream.range(0, 100).mapToObj(Random::new))
        .filteredOn(
            random -> {
              Dossier dossier = GeneratedDossiers.next(random, 6);
              return !dossier.search(terms(dossier, random)).isEmpty();
            })
        .hasSizeGreaterThan(50);
  }

  /** What is looked for: a folded word, or the start of one. */
  private record Wanted(String folded, boolean isStart) {
    boolean means(String word) {
      return word.startsWith(folded)
          && word.substring(folded.length()).matches(isStart ? "(?!\\p{M}).*" : "");
    }
  }

  private static List<Wanted> wanted(String words) {
    return TERM.matcher(words)
        .results()
        .map(term -> new Wanted(NaiveText.folded(term.group(1)), !term.group(2).isEmpty()))
        .filter(wanted -> !wanted.folded.isEmpty())
        .toList();
  }

  private static List<String> naive(Dossier dossier, String words) {
    List<Wanted> wanted = wanted(words);
    List<String> hits = new ArrayList<>();
    for (DossierRecord record : dossier.records()) {
      List<String> own = new ArrayList<>();
      Set<Wanted> missing = new HashSet<>(wanted);
      texts(record)
          .forEach(
              (attribute, text) -> {
                for (MatchResult word : WORD.matcher(text).results().toList()) {
                  String folded = NaiveText.folded(word.group());
                  if (!folded.isEmpty() && wanted.stream().anyMatch(each -> each.means(folded))) {
                    missing.removeIf(each -> each.means(folded));
                    int start = (int) text.substring(0, word.start()).codePoints().count();
                    int end = start + (int) word.group().codePoints().count();
                    own.add(record.id() + attribute + " " + TextRange.of(start, end));
                  }
                }
              });
      if (missing.isEmpty()) {
        hits.addAll(own);
      }
    }
    return hits;
  }

  /** The texts that are searched, by attribute, in the order of the JSON. */
  private static Map<String, String> texts(DossierRecord record) {
    Map<String, String> texts = new LinkedHashMap<>();
    collect("", JsonMapper.shared().valueToTree(record), texts);
    return texts;
  }

  private static void collect(String pointer, JsonNode node, Map<String, String> texts) {
    if (node.isString() && SEARCHED.matcher(pointer).matches()) {
      texts.put(pointer, node.asString());
    }
    node.propertyStream().forEach(p -> collect(pointer + "/" + p.getKey(), p.getValue(), texts));
    for (int i = 0; i < (node.isArray() ? node.size() : 0); i++) {
      collect(pointer + "/" + i, node.get(i), texts);
    }
  }

  /** One to three words, most of them from one text of the dossier, changed as a reader may. */
  private static String terms(Dossier dossier, Random random) {
    List<String> texts =
        dossier.records().stream()
            .flatMap(record -> texts(record).values().stream())
            .filter(text -> !wanted(text).isEmpty())
            .toList();
    String text = texts.isEmpty() ? "gas" : texts.get(random.nextInt(texts.size()));
    List<String> found =
        WORD.matcher(text)
            .results()
            .map(MatchResult::group)
            .filter(w -> !NaiveText.folded(w).isEmpty())
            .toList();
    StringBuilder terms = new StringBuilder();
    for (int i = random.nextInt(3); i >= 0; i--) {
      String word = random.nextInt(9) == 0 ? "Gas" : found.get(random.nextInt(found.size()));
      terms.append(changed(word, random)).append(random.nextInt(4) == 0 ? " - " : " ");
    }
    return terms.toString();
  }

  private static String changed(String word, Random random) {
    int length = word.codePointCount(0, word.length());
    String start = word.substring(0, word.offsetByCodePoints(0, 1 + random.nextInt(length)));
    return switch (random.nextInt(7)) {
      case 0 -> word.toUpperCase(Locale.ROOT);
      case 1 -> word.toLowerCase(Locale.ROOT);
      case 2 -> Normalizer.normalize(word, Normalizer.Form.NFD);
      case 3 -> word + "\u0301";
      case 4 -> NaiveText.folded(start).isEmpty() ? word : start + "*";
      case 5 -> NaiveText.folded(start).isEmpty() ? word : start.toUpperCase(Locale.ROOT) + "*";
      default -> word;
    };
  }
}
