package io.github.dossier4j;

import static io.github.dossier4j.SmallDossier.WHY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dossier4j.model.Article;
import io.github.dossier4j.model.DossierRecord;
import io.github.dossier4j.model.Event;
import io.github.dossier4j.model.EventBuilder;
import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.ParagraphFingerprint;
import io.github.dossier4j.model.Passage;
import io.github.dossier4j.model.Person;
import io.github.dossier4j.model.Quote;
import io.github.dossier4j.model.ReportedTime;
import io.github.dossier4j.model.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * What costs in proportion to its size, held at n, 2n and 4n. Four times the size may take twelve
 * times as long, because the machine is shared; what grows with the square takes sixteen.
 */
@Tag("slow")
class CostTest {

  private static final Person ADA = SmallDossier.person("ada").build();

  /** A task is prepared for a size, and then measured. */
  static Stream<Arguments> tasks() {
    return Stream.of(
        task(
            "what is known only from a speaker",
            10_000,
            n -> {
              Dossier dossier = dossier(n, reported(n), mentioned(n));
              return () -> dossier.toBuilder().build().knownOnlyFrom(ADA).size();
            }),
        task(
            "what is known only from a speaker who is named again and again",
            5_000,
            n -> {
              Dossier dossier = dossier(n, List.of(statementWithNames(n)), mentioned(n));
              return () -> dossier.toBuilder().build().knownOnlyFrom(ADA).size();
            }),
        task(
            "a timeline of events that each follow their own part",
            5_000,
            n -> {
              Dossier dossier = dossier(n, pairs(n));
              return () -> dossier.timeline().dated().size();
            }),
        task(
            "a timeline of events that wait for a long chain behind a cycle",
            5_000,
            n -> {
              Dossier dossier = dossier(n, cyclesBehindAChain(n));
              return () -> dossier.timeline().dated().size();
            }),
        task(
            "a timeline of one cycle of parts and followers",
            5_000,
            n -> {
              Dossier dossier = dossier(n, oneCycle(n));
              return () -> dossier.timeline().dated().size();
            }),
        task(
            "a dossier of ids with one hash code",
            16_384,
            n -> {
              List<DossierRecord> records = sameHash(n);
              return () -> dossier(n, records).size();
            }),
        task(
            "speakers and connections with one hash code",
            2_048,
            n -> {
              Dossier dossier = dossier(n, sameHash(n));
              return () ->
                  dossier.quotes().bySpeaker().size()
                      + dossier.connections("event").records().size()
                      + dossier.timeline().undated().size();
            }),
        task(
            "words that a repetitive text nearly has",
            200_000,
            n -> {
              Dossier dossier = dossier(1, List.of(quote("a".repeat(2 * n))));
              String words = "a".repeat(n) + "b";
              return () -> dossier.quotes().containing(words).list().size();
            }),
        task(
            "words that a text has but for a mark, again and again",
            200_000,
            n -> {
              Dossier dossier = dossier(1, List.of(quote("कि".repeat(n))));
              return () -> dossier.quotes().containing("क").list().size();
            }),
        task(
            "a search for every word of a text that is not Latin, and its JSON",
            20_000,
            n -> {
              Dossier dossier = dossier(1, List.of(quote("газ ".repeat(n))));
              return () -> JsonMapper.shared().writeValueAsString(dossier.search("газ")).length();
            }),
        task(
            "a search for many words",
            20_000,
            n -> {
              Dossier dossier = dossier(1, List.of(quote("газ")));
              String words = "нефть ".repeat(n);
              return () -> dossier.search(words).size();
            }));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("tasks")
  void isInProportion(String name, int size, IntFunction<Task> tasks) {
    double once = milliseconds(tasks.apply(size));
    double twice = milliseconds(tasks.apply(2 * size));
    double fourTimes = milliseconds(tasks.apply(4 * size));

    assertThat(fourTimes)
        .as("%s: %.0f ms, %.0f ms, %.0f ms", name, once, twice, fourTimes)
        .isLessThan(12 * Math.max(once, 25));
  }

  /** The best of a few times, so that others who use the machine disturb little. */
  private static double milliseconds(Task task) {
    long best = Long.MAX_VALUE;
    for (int i = 0; i < 4; i++) {
      long start = System.nanoTime();
      assertThat(task.run()).isNotNegative();
      best = Math.min(best, System.nanoTime() - start);
    }
    return best / 1e6;
  }

  /** Something to measure, with a result that depends on all of it. */
  private interface Task {
    int run();
  }

  private static Arguments task(String name, int size, IntFunction<Task> tasks) {
    return Arguments.of(name, size, tasks);
  }

  private static Dossier dossier(int length, List<? extends DossierRecord> records) {
    return dossier(length, records, List.of());
  }

  private static Dossier dossier(
      int length, List<? extends DossierRecord> records, List<? extends DossierRecord> more) {
    List<DossierRecord> all = new ArrayList<>(List.of(ADA));
    all.addAll(records);
    all.addAll(more);
    Article article =
        Article.builder()
            .id("article")
            .addParagraph(ParagraphFingerprint.of(1, 10 * length + 10, "0".repeat(64)))
            .build();
    return SmallDossier.of(article, all.toArray(DossierRecord[]::new));
  }

  private static Quote quote(String text) {
    return SmallDossier.quote("quote").text(text).build();
  }

  /** Statements of Ada side by side. */
  private static List<Statement> reported(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                SmallDossier.statement("s" + i)
                    .holder(Link.stated(ADA))
                    .passage(Passage.of(1, 10 * i, 10 * i + 10))
                    .build())
        .toList();
  }

  /** A statement of Ada that names her in every second word. */
  private static Statement statementWithNames(int count) {
    Passage[] names =
        IntStream.range(0, count)
            .mapToObj(i -> Passage.of(1, 10 * i, 10 * i + 3))
            .toArray(Passage[]::new);
    return SmallDossier.statement("s")
        .holder(Link.stated(ADA, names))
        .passage(Passage.of(1, 0, 10 * count))
        .build();
  }

  private static List<Event> mentioned(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i -> SmallDossier.event("e" + i).addPassage(Passage.of(1, 10 * i + 5, 10 * i + 9)))
        .map(EventBuilder::build)
        .toList();
  }

  private static EventBuilder event(String id) {
    return SmallDossier.event(id).date(ReportedTime.stated("2008", "2008"));
  }

  private static Link<Event> to(String id) {
    return Link.stated(SmallDossier.event(id).build());
  }

  private static List<Event> pairs(int count) {
    return IntStream.range(0, count)
        .boxed()
        .flatMap(
            i ->
                Stream.of(
                    event("whole" + i).addAfter(to("part" + i)).build(),
                    event("part" + i).partOf(to("whole" + i)).build()))
        .toList();
  }

  /** Each of many cycles can be reached only through a long chain that waits for all of them. */
  private static List<Event> cyclesBehindAChain(int count) {
    List<Event> events = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String after = i + 1 < count ? "chain" + (i + 1) : "whole" + (count - 1);
      events.add(event("chain" + i).addAfter(to(after), to("whole" + i)).build());
    }
    events.addAll(pairs(count));
    return events;
  }

  /** Each event follows the next; the last is part of the first. */
  private static List<Event> oneCycle(int count) {
    List<Event> events = new ArrayList<>();
    for (int i = 0; i < count - 1; i++) {
      events.add(event("e" + i).addAfter(to("e" + (i + 1))).build());
    }
    events.add(event("e" + (count - 1)).partOf(to("e0")).build());
    return events;
  }

  /** People who each said something and took part in one event; {@code Aa} hashes as {@code BB}. */
  private static List<DossierRecord> sameHash(int count) {
    List<DossierRecord> records = new ArrayList<>();
    EventBuilder event = SmallDossier.event("event");
    int bits = 32 - Integer.numberOfLeadingZeros(count - 1);
    for (int i = 0; i < count; i++) {
      StringBuilder id = new StringBuilder();
      for (int bit = 0; bit < bits; bit++) {
        id.append((i >> bit & 1) == 0 ? "Aa" : "BB");
      }
      Person person = SmallDossier.person("p" + id).name("Name").build();
      records.add(person);
      records.add(
          SmallDossier.quote("q" + id)
              .text("Text")
              .speaker(Link.stated(person))
              .event(Link.inferred(SmallDossier.event("event").build(), WHY))
              .build());
    }
    records.add(event.build());
    return records;
  }
}
