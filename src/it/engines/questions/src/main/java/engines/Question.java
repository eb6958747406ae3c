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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * A question across dossiers, in SQL that every engine understands and in the words of the library.
 * An answer is a row of columns, as text; the order of the rows does not matter.
 */
public enum Question {
  WHO_IS_QUOTED_MOST(
      """
      select printed, count(*) from facts
      where relation = 'quotes/speaker' group by printed
      """,
      (dossier, answer) -> {
        for (Quote quote : dossier.quotes()) {
          quote.speaker().ifPresent(speaker -> answer.accept(name(dossier, speaker)));
        }
      }),

  WHICH_OUTLET_STANDS_BEHIND_MOST_QUOTES(
      """
      select o.printed, count(*) from outlets o
      join facts f on f.dossier = o.dossier and f.record = o.record and f.attribute = o.attribute
      where f.record_type = 'quotes' group by o.printed
      """,
      (dossier, answer) -> {
        for (Organization outlet : dossier.organizations()) {
          dossier.quotes().reportedBy(outlet).forEach(quote -> answer.accept(outlet.name()));
        }
      }),

  HOW_MANY_RECORDS_ARE_THERE(
      """
      select record_type, count(*) from facts
      where attribute in ('/mentions', '/passages', '/passage') group by record_type
      """,
      (dossier, answer) -> {
        for (DossierRecord record : dossier.records()) {
          answer.accept(type(record).listName());
        }
      }),

  WHOSE_OFFICES_ARE_ONLY_INFERRED(
      """
      select name.printed, count(*) from facts name
      join (select dossier, record from facts where relation = 'people/positions/*'
            group by dossier, record having max(basis) = 'inferred') offices
        on offices.dossier = name.dossier and offices.record = name.record
      where name.relation = 'people/name' group by name.printed
      """,
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
      """
      select f.record_type, count(*) from facts f
      join (select dossier, record, attribute from outlets
            group by dossier, record, attribute having count(*) = 1) single
        on single.dossier = f.dossier and single.record = f.record
        and single.attribute = f.attribute
      group by f.record_type
      """,
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
      """
      select value, event_status, count(*) from facts
      where relation = 'events/kind' group by value, event_status
      """,
      (dossier, answer) -> {
        for (Event event : dossier.events()) {
          answer.accept(row(event.kind(), event.status()));
        }
      }),

  WHAT_CERTAINLY_TOOK_PLACE_IN_2007(
      """
      select value, count(*) from facts
      where relation = 'events/date' and event_status = 'occurred'
        and earliest >= date '2007-01-01' and latest <= date '2007-12-31'
      group by value
      """,
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
      """
      select speaker.printed, addressee.printed, count(*) from facts speaker
      join facts addressee
        on addressee.dossier = speaker.dossier and addressee.record = speaker.record
        and addressee.relation = 'quotes/addressee'
      where speaker.relation = 'quotes/speaker' group by speaker.printed, addressee.printed
      """,
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
      """
      select holder.printed, count(*) from facts claimed
      join facts holder
        on holder.dossier = claimed.dossier and holder.record = claimed.claim_holder
        and holder.relation in ('people/name', 'organizations/name')
      where claimed.relation in ('events/passages', 'agreements/passages')
      group by holder.printed
      """,
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
      """
      select text.printed, count(*) from facts text
      join passages p on p.dossier = text.dossier and p.record = text.record
      where text.relation = 'quotes/text' and p.attribute = '/passage' and p.paragraph = 1
      group by text.printed
      """,
      (dossier, answer) -> {
        for (Quote quote : dossier.quotes()) {
          if (quote.passage().paragraph() == 1) {
            answer.accept(quote.text());
          }
        }
      });

  private final String sql;
  private final BiConsumer<Dossier, Consumer<String>> question;

  Question(String sql, BiConsumer<Dossier, Consumer<String>> question) {
    this.sql = sql;
    this.question = question;
  }

  /** The question to an engine that has the three tables. */
  public String sql() {
    return sql;
  }

  /** The answer of the library: each row and how often it was given. */
  public Map<String, Long> ask(Iterable<Dossier> dossiers) {
    Map<String, Long> answer = new TreeMap<>();
    for (Dossier dossier : dossiers) {
      question.accept(dossier, row -> answer.merge(row, 1L, Long::sum));
    }
    return answer;
  }

  /** A row of an engine: all columns but the last, which counts. */
  public static String row(Object... columns) {
    StringBuilder row = new StringBuilder();
    for (Object column : columns) {
      row.append(row.length() == 0 ? "" : " | ").append(column);
    }
    return row.toString();
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
