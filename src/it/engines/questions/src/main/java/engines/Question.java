package engines;

import io.github.dossier4j.Dossier;
import io.github.dossier4j.Evidence;
import io.github.dossier4j.model.Actor;
import io.github.dossier4j.model.Basis;
import io.github.dossier4j.model.DossierRecord;
import io.github.dossier4j.model.Event;
import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.Organization;
import io.github.dossier4j.model.Person;
import io.github.dossier4j.model.Position;
import io.github.dossier4j.model.Quote;
import io.github.dossier4j.model.RecordType;
import io.github.dossier4j.model.Utterance;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * A question across dossiers in the words of the library, and from the file of questions in SQL that
 * every engine understands. An answer is a row of columns, as text; the order of the rows does not
 * matter.
 */
public enum Question {
  WHO_IS_QUOTED_MOST(
      (dossier, answer) -> {
        for (Quote quote : dossier.quotes()) {
          quote.speaker().ifPresent(speaker -> answer.accept(name(dossier, speaker)));
        }
      }),

  WHICH_OUTLET_STANDS_BEHIND_MOST_QUOTES(
      (dossier, answer) -> {
        for (Organization outlet : dossier.organizations()) {
          dossier.quotes().reportedBy(outlet).forEach(quote -> answer.accept(outlet.name()));
        }
      }),

  HOW_MANY_RECORDS_ARE_THERE(
      (dossier, answer) -> {
        for (DossierRecord record : dossier.records()) {
          answer.accept(type(record).listName());
        }
      }),

  WHOSE_OFFICES_ARE_ONLY_INFERRED(
      (dossier, answer) -> {
        for (Person person : dossier.people()) {
          List<Position> positions = person.positions();
          if (!positions.isEmpty()
              && positions.stream().allMatch(each -> each.basis() == Basis.INFERRED)) {
            answer.accept(person.name());
          }
        }
      }),

  WHAT_RESTS_ON_ONE_SOURCE(
      (dossier, answer) -> {
        List<DossierRecord> reported = new ArrayList<>();
        dossier.agreements().forEach(reported::add);
        dossier.quotes().forEach(reported::add);
        dossier.statements().forEach(reported::add);
        dossier.events().forEach(reported::add);
        for (DossierRecord record : reported) {
          if (dossier.outlets(record).size() == 1) {
            answer.accept(type(record).listName());
          }
        }
      }),

  WHAT_BECAME_OF_WHICH_EVENTS(
      (dossier, answer) -> {
        for (Event event : dossier.events()) {
          answer.accept(row(event.kind(), event.status()));
        }
      }),

  WHAT_CERTAINLY_TOOK_PLACE_IN_2007(
      (dossier, answer) -> {
        for (Event event : dossier.events()) {
          event
              .date()
              .flatMap(date -> date.value())
              .filter(
                  date ->
                      event.status().toString().equals("occurred")
                          && date.earliest().filter(day -> day.getYear() == 2007).isPresent()
                          && date.latest().filter(day -> day.getYear() == 2007).isPresent())
              .ifPresent(date -> answer.accept(date.toString()));
        }
      }),

  WHO_SPEAKS_TO_WHOM(
      (dossier, answer) -> {
        for (Actor speaker : dossier.quotes().bySpeaker().keySet()) {
          for (Quote quote : dossier.quotes().by(speaker)) {
            quote
                .addressee()
                .ifPresent(to -> answer.accept(row(speaker.name(), name(dossier, to))));
          }
        }
      }),

  WHAT_IS_ONLY_SOMEBODYS_CLAIM(
      (dossier, answer) -> {
        for (Evidence evidence : dossier.evidence()) {
          if (evidence.attribute().equals("/passages")) {
            evidence
                .claim()
                .flatMap(Utterance::attribution)
                .ifPresent(holder -> answer.accept(name(dossier, holder)));
          }
        }
      }),

  WHICH_WORDS_ARE_SAID_IN_THE_FIRST_PARAGRAPH(
      (dossier, answer) -> {
        for (Quote quote : dossier.quotes()) {
          if (quote.passage().paragraph() == 1) {
            answer.accept(quote.text());
          }
        }
      });

  private static final Map<String, String> SQL = sqlByName();

  private final BiConsumer<Dossier, Consumer<String>> question;

  Question(BiConsumer<Dossier, Consumer<String>> question) {
    this.question = question;
  }

  /** The question to an engine that has the three tables, as the file has it. */
  public String sql() {
    return SQL.get(name());
  }

  /** Adds the answer of the library about a dossier: each row and how often it was given. */
  public void ask(Dossier dossier, Map<String, Long> answer) {
    question.accept(dossier, row -> answer.merge(row, 1L, Long::sum));
  }

  /** A row of an engine: all columns but the last, which counts. */
  public static String row(Object... columns) {
    StringBuilder row = new StringBuilder();
    for (Object column : columns) {
      row.append(row.length() == 0 ? "" : " | ").append(column);
    }
    return row.toString();
  }

  /** Fails if the file has another question than those of this class, or lacks one. */
  private static Map<String, String> sqlByName() {
    Map<String, String> byName = new LinkedHashMap<>();
    Pattern.compile("(?s)-- name: (\\w+)\\n(.*?);")
        .matcher(text("questions.sql"))
        .results()
        .forEach(question -> byName.put(question.group(1), question.group(2)));
    List<String> names = Arrays.stream(values()).map(Question::name).toList();
    if (!List.copyOf(byName.keySet()).equals(names)) {
      throw new AssertionError("file: " + byName.keySet() + ", class: " + names);
    }
    return byName;
  }

  private static String text(String resource) {
    try (InputStream in = Question.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Dossier dossier, Link<? extends Actor> link) {
    return dossier.get(link).label();
  }

  private static RecordType type(DossierRecord record) {
    for (RecordType type : RecordType.values()) {
      if (type.type().isInstance(record)) {
        return type;
      }
    }
    throw new AssertionError(record);
  }
}
