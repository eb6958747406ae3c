package io.github.dossier4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.dossier4j.model.Basis;
import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.Participant;
import io.github.dossier4j.model.Person;
import io.github.dossier4j.model.Position;
import io.github.dossier4j.model.ReportedText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Steps that ask for words and the search compare texts in one way, which a file describes. */
class MatchingTest {

  private static final String CASES = "io.github.dossier4j.MatchingTest#cases";
  private static final Pattern CODE_POINT = Pattern.compile("\\\\u([0-9a-f]{4})");

  static Stream<Arguments> cases() throws IOException {
    try (InputStream file = MatchingTest.class.getResourceAsStream("matching.txt")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.isEmpty() && !line.startsWith("#"))
              .map(line -> line.split(" \\| "))
              .map(cell -> Arguments.of(cell[0], unescaped(cell[1]), unescaped(cell[2]), cell[3]))
              .toList()
              .stream();
    }
  }

  private static String unescaped(String text) {
    return CODE_POINT
        .matcher(text)
        .replaceAll(code -> Character.toString(Integer.parseInt(code.group(1), 16)));
  }

  @ParameterizedTest(name = "{0}: {1} in {2}")
  @MethodSource(CASES)
  void wholeTexts(String description, String words, String text, String answer) {
    assertThat(wholeSteps(text, words).values()).containsOnly(answer.equals("same"));
  }

  @ParameterizedTest(name = "{0}: {1} in {2}")
  @MethodSource(CASES)
  void partsOfTexts(String description, String words, String text, String answer) {
    assertThat(partSteps("before " + text + " after", words).values())
        .containsOnly(!answer.equals("none"));
    assertThat(partSteps(text, words).values()).containsOnly(!answer.equals("none"));
  }

  @ParameterizedTest(name = "{0}: {1} in {2}")
  @MethodSource(CASES)
  void words(String description, String words, String text, String answer) {
    boolean isOneWord = !words.matches("(?s).*[^\\p{L}\\p{M}\u200c].*");
    if (isOneWord) {
      assertThat(dossier(text).search(words).isEmpty()).isEqualTo(!answer.equals("same"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr", "az", "lt", "de"})
  void areTheSameInEveryLocale(String locale) throws IOException {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(locale));
      for (Arguments each : cases().toList()) {
        Object[] row = each.get();
        assertThat(wholeSteps((String) row[2], (String) row[1]).values())
            .as((String) row[0])
            .containsOnly(row[3].equals("same"));
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Nested
  class Words {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u2003", "\u00a0", "\u00ad", "\u200b", "\u0640"})
    void withNothingToCompareAreRefusedByTheNameOfTheArgument(String words) {
      for (String step : List.of("name", "honorific", "title", "acronym", "role", "words")) {
        assertThatIllegalArgumentException()
            .isThrownBy(() -> ask(step, words))
            .withMessageStartingWith(step + " must ")
            .withMessageEndingWith(", was '" + words + "'");
      }
    }

    private static Object ask(String argument, String words) {
      Dossier dossier = SmallDossier.of();
      return switch (argument) {
        case "name" -> dossier.people().named(words);
        case "honorific" -> dossier.people().withHonorific(words);
        case "title" -> dossier.people().holding(words, "anywhere");
        case "acronym" -> dossier.organizations().withAcronym(words);
        case "role" -> dossier.events().withRole(words, "anybody");
        default -> dossier.quotes().containing(words);
      };
    }

    @Test
    void areQuotedUpToEightyCharacters() {
      for (int length : new int[] {80, 81}) {
        assertThatIllegalArgumentException()
            .isThrownBy(() -> SmallDossier.of().quotes().containing(" ".repeat(length)))
            .withMessage(
                "words must not be blank, was '" + " ".repeat(80) + (length > 80 ? "…'" : "'"));
      }
    }

    @Test
    void areQuotedOnOneLine() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> SmallDossier.of().quotes().containing("\t\n"))
          .withMessage("words must not be blank, was '\\u0009\\u000a'");
    }
  }

  /** What the steps that take a whole text answer, by their names. */
  private static Map<String, Boolean> wholeSteps(String text, String words) {
    Dossier dossier = dossier(text);
    Map<String, Boolean> answers = new TreeMap<>();
    answers.put("people named", !dossier.people().named(words).isEmpty());
    answers.put("honorific", !dossier.people().withHonorific(words).isEmpty());
    answers.put("holding", !dossier.people().holding(words).isEmpty());
    answers.put("holding in", !dossier.people().holding(words, "o").isEmpty());
    answers.put("organizations named", !dossier.organizations().named(words).isEmpty());
    answers.put("acronym", !dossier.organizations().withAcronym(words).isEmpty());
    answers.put("role", !dossier.events().withRole(words).isEmpty());
    answers.put("role of", !dossier.events().withRole(words, "p").isEmpty());
    return answers;
  }

  /** What the steps that take a part of a text answer, by their names. */
  private static Map<String, Boolean> partSteps(String text, String words) {
    Dossier dossier = dossier(text);
    Map<String, Boolean> answers = new TreeMap<>();
    answers.put("agreement", !dossier.agreements().titleContaining(words).isEmpty());
    answers.put("subject", !dossier.agreements().subjectContaining(words).isEmpty());
    answers.put("quotes", !dossier.quotes().containing(words).isEmpty());
    answers.put("statements", !dossier.statements().containing(words).isEmpty());
    answers.put("event", !dossier.events().titleContaining(words).isEmpty());
    answers.put("place", !dossier.events().placeContaining(words).isEmpty());
    return answers;
  }

  /** A text wherever words are looked for. */
  private static Dossier dossier(String text) {
    Person person =
        SmallDossier.person("p")
            .addAlias(text)
            .addHonorific(text)
            .addPosition(
                Position.builder()
                    .title(text)
                    .organization(Link.stated(SmallDossier.organization("o").build()))
                    .basis(Basis.STATED)
                    .build())
            .build();
    return SmallDossier.of(
        person,
        SmallDossier.organization("o").name(text).acronym(text).build(),
        SmallDossier.agreement("a").title(text).subject(text).build(),
        SmallDossier.quote("q").text(text).build(),
        SmallDossier.statement("s").text(text).build(),
        SmallDossier.event("e")
            .title(text)
            .place(ReportedText.stated(text))
            .addParticipant(Participant.of(Link.stated(person), text))
            .build());
  }
}
