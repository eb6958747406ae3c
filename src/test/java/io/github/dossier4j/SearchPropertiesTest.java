package io.github.dossier4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dossier4j.generated.GeneratedDossiers;
import io.github.dossier4j.generated.Sample;
import io.github.dossier4j.generated.Samples;
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
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Searches generated dossiers, and finds the same with patterns in a table of all texts. */
class SearchPropertiesTest {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}\\p{M}]+");
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
              .anyMatch(t -> t.means(folded(cut)));
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
      return isStart ? word.startsWith(folded) : word.equals(folded);
    }
  }

  private static List<Wanted> wanted(String words) {
    return TERM.matcher(words)
        .results()
        .map(term -> new Wanted(folded(term.group(1)), !term.group(2).isEmpty()))
        .filter(wanted -> !wanted.folded.isEmpty())
        .toList();
  }

  private static List<String> naive(Dossier dossier, String words) {
    List<Wanted> wanted = wanted(words);
    List<String> hits = new ArrayList<>();
    for (DossierRecord record : records(dossier)) {
      List<String> own = new ArrayList<>();
      Set<Wanted> missing = new HashSet<>(wanted);
      texts(record)
          .forEach(
              (attribute, text) -> {
                for (MatchResult word : WORD.matcher(text).results().toList()) {
                  String folded = folded(word.group());
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

  private static List<DossierRecord> records(Dossier dossier) {
    return Stream.of(
            dossier.people(),
            dossier.organizations(),
            dossier.agreements(),
            dossier.quotes(),
            dossier.statements(),
            dossier.events())
        .<DossierRecord>flatMap(Query::stream)
        .toList();
  }

  /** The texts that are searched, by attribute. */
  private static Map<String, String> texts(DossierRecord record) {
    Map<String, String> texts = new LinkedHashMap<>();
    if (record instanceof Person person) {
      texts.put("/name", person.name());
      putAll(texts, "/aliases/%d", person.aliases());
      putAll(
          texts, "/positions/%d/title", person.positions().stream().map(p -> p.title()).toList());
    } else if (record instanceof Organization organization) {
      texts.put("/name", organization.name());
      organization.acronym().ifPresent(acronym -> texts.put("/acronym", acronym));
      putAll(texts, "/aliases/%d", organization.aliases());
    } else if (record instanceof Agreement agreement) {
      texts.put("/title", agreement.title());
      agreement.subject().ifPresent(subject -> texts.put("/subject", subject));
    } else if (record instanceof Quote quote) {
      texts.put("/text", quote.text());
    } else if (record instanceof Statement statement) {
      texts.put("/text", statement.text());
    } else if (record instanceof Event event) {
      texts.put("/title", event.title());
    }
    return texts;
  }

  private static void putAll(Map<String, String> texts, String attribute, List<String> all) {
    for (int i = 0; i < all.size(); i++) {
      texts.put(attribute.formatted(i), all.get(i));
    }
  }

  /** Character by character: parted from its marks, in one case, sharp s as two. */
  private static String folded(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}", "")
        .codePoints()
        .map(c -> Character.toLowerCase(Character.toUpperCase(c)))
        .mapToObj(c -> c == 'ß' ? "ss" : Character.toString(c))
        .collect(Collectors.joining());
  }

  /** One to three words, most of them from one text of the dossier, changed as a reader may. */
  private static String terms(Dossier dossier, Random random) {
    List<String> texts =
        records(dossier).stream()
            .flatMap(record -> texts(record).values().stream())
            .filter(text -> !wanted(text).isEmpty())
            .toList();
    String text = texts.isEmpty() ? "gas" : texts.get(random.nextInt(texts.size()));
    List<String> found =
        WORD.matcher(text)
            .results()
            .map(MatchResult::group)
            .filter(w -> !folded(w).isEmpty())
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
      case 4 -> folded(start).isEmpty() ? word : start + "*";
      case 5 -> folded(start).isEmpty() ? word : start.toUpperCase(Locale.ROOT) + "*";
      default -> word;
    };
  }
}
