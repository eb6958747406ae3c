package io.github.dossier4j;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.dossier4j.generated.GeneratedDossiers;
import io.github.dossier4j.generated.Sample;
import io.github.dossier4j.generated.Samples;
import io.github.dossier4j.json.DossierReader;
import io.github.dossier4j.json.DossierWriter;
import io.github.dossier4j.model.DossierRecord;
import io.github.dossier4j.moscow.MoscowVisit;
import io.github.dossier4j.moscow.VisitAgreements;
import io.github.dossier4j.moscow.VisitCitations;
import io.github.dossier4j.moscow.VisitEvents;
import io.github.dossier4j.moscow.VisitOrganizations;
import io.github.dossier4j.moscow.VisitPeople;
import io.github.dossier4j.moscow.VisitQuotes;
import io.github.dossier4j.moscow.VisitStatements;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;

/** Many threads at once get what one would get. */
class ThreadsTest {

  /** How long threads may wait for each other before they are taken to wait for ever. */
  private static final int SECONDS = 60;

  /** Each sample is a class loader of its own, in which nothing has been used yet. */
  @Nested
  class TheFirstUse {

    private static final List<Class<?>> CONSTANTS =
        List.of(
            VisitAgreements.class,
            VisitCitations.class,
            VisitEvents.class,
            VisitOrganizations.class,
            VisitPeople.class,
            VisitQuotes.class,
            VisitStatements.class);

    @Samples(20)
    void givesAllThreadsOneDossier(Sample sample) throws Exception {
      try (URLClassLoader fresh = freshLoader()) {
        List<Callable<Object>> uses = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
          uses.add(() -> dossier(fresh));
        }
        List<Object> dossiers = atOnce(uses);

        assertThat(dossiers).allMatch(dossier -> dossier == dossiers.get(0));
        assertThat(dossiers.get(0).getClass().getClassLoader()).isSameAs(fresh);
        assertThat(asked(dossiers.get(0))).isEqualTo(asked(MoscowVisit.dossier()));
      }
    }

    /** Classes that make each other while they are made could wait for each other. */
    @Samples(20)
    void mayStartWithAnyOfTheConstants(Sample sample) throws Exception {
      List<Class<?>> entries = new ArrayList<>(CONSTANTS);
      entries.add(MoscowVisit.class);
      Collections.shuffle(entries, sample.random());
      try (URLClassLoader fresh = freshLoader()) {
        List<Callable<Object>> uses = new ArrayList<>();
        for (Class<?> entry : entries) {
          uses.add(
              () ->
                  entry == MoscowVisit.class
                      ? dossier(fresh)
                      : fresh.loadClass(entry.getName()).getFields()[0].get(null));
        }
        List<Object> used = atOnce(uses);
        Object dossier = dossier(fresh);

        assertThat(asked(dossier)).isEqualTo(asked(MoscowVisit.dossier()));
        for (int i = 0; i < entries.size(); i++) {
          assertThat(used.get(i))
              .isSameAs(
                  entries.get(i) == MoscowVisit.class ? dossier : record(dossier, used.get(i)));
        }
      }
    }

    /** The library and the annotations it needs, apart from those that are in use here. */
    private static URLClassLoader freshLoader() {
      URL[] jars =
          Stream.of(Dossier.class, JsonProperty.class)
              .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
              .toArray(URL[]::new);
      return new URLClassLoader(jars, ClassLoader.getPlatformClassLoader());
    }

    private static Object dossier(ClassLoader loader) throws Exception {
      return loader.loadClass(MoscowVisit.class.getName()).getMethod("dossier").invoke(null);
    }

    private static Object record(Object dossier, Object record) throws Exception {
      ClassLoader loader = dossier.getClass().getClassLoader();
      Class<?> type = loader.loadClass(DossierRecord.class.getName());
      Object id = type.getMethod("id").invoke(record);
      return dossier.getClass().getMethod("get", String.class).invoke(dossier, id);
    }

    /** All its records and its timeline as text, whichever loader it comes from. */
    private static String asked(Object dossier) throws Exception {
      StringBuilder text = new StringBuilder();
      for (String list :
          List.of(
              "people",
              "organizations",
              "agreements",
              "quotes",
              "statements",
              "citations",
              "events")) {
        Object query = dossier.getClass().getMethod(list).invoke(dossier);
        text.append(query.getClass().getMethod("list").invoke(query)).append('\n');
      }
      return text.append(dossier.getClass().getMethod("timeline").invoke(dossier)).toString();
    }
  }

  @Nested
  class Queries {

    /** Questions that need each of the indexes that are made when they are first needed. */
    private static List<Function<Dossier, Object>> questions(Dossier dossier) {
      List<Function<Dossier, Object>> questions = new ArrayList<>();
      for (DossierRecord record : records(dossier)) {
        String id = record.id();
        questions.add(asked -> asked.connections(id).toString());
        questions.add(asked -> asked.evidence(record).toString());
        questions.add(asked -> asked.quotes().by(id).list());
        questions.add(asked -> asked.agreements().withParty(id).withCitation().list());
        questions.add(asked -> asked.events().withParticipant(id).count());
        questions.add(asked -> asked.citations().from(id).first());
        questions.add(asked -> asked.find(id));
      }
      questions.add(asked -> asked.timeline().toString());
      questions.add(asked -> asked.search("gas* газ").toString());
      questions.add(Dossier::hashCode);
      return questions;
    }

    private static List<DossierRecord> records(Dossier dossier) {
      return Stream.of(dossier.people(), dossier.organizations(), dossier.events())
          .<DossierRecord>flatMap(Query::stream)
          .toList();
    }

    @Samples(40)
    void haveTheAnswersOfASingleThread(Sample sample) throws Exception {
      Dossier dossier = GeneratedDossiers.next(sample.random(), 12);
      List<Function<Dossier, Object>> questions = questions(dossier);
      List<Object> expected = questions.stream().map(question -> question.apply(dossier)).toList();
      Dossier fresh = dossier.toBuilder().build();
      List<Callable<Object>> asking = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        long order = sample.random().nextLong();
        asking.add(() -> answers(fresh, questions, order));
      }

      assertThat(atOnce(asking)).allSatisfy(answers -> assertThat(answers).isEqualTo(expected));
    }

    /** The answers in the order of the questions, asked in an order of their own. */
    private static List<Object> answers(
        Dossier dossier, List<Function<Dossier, Object>> questions, long order) {
      List<Integer> places = new ArrayList<>();
      for (int i = 0; i < questions.size(); i++) {
        places.add(i);
      }
      Collections.shuffle(places, new Random(order));
      Object[] answers = new Object[questions.size()];
      for (int place : places) {
        answers[place] = questions.get(place).apply(dossier);
      }
      return List.of(answers);
    }
  }

  @Nested
  class OneReaderAndOneWriter {

    private final DossierReader reader = DossierReader.create();
    private final DossierWriter writer = DossierWriter.compact();

    @Samples(5)
    void serveManyThreads(Sample sample) throws Exception {
      List<Callable<Object>> uses = new ArrayList<>();
      List<Dossier> dossiers = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        Dossier dossier = GeneratedDossiers.next(sample.random(), 6);
        dossiers.add(dossier);
        uses.add(
            () -> {
              Dossier copy = dossier;
              for (int round = 0; round < 3; round++) {
                copy = reader.read(writer.toBytes(copy));
              }
              return copy;
            });
      }

      assertThat(atOnce(uses)).isEqualTo(dossiers);
    }
  }

  /** Starts each in a thread of its own, all at one time, and gives what they return. */
  private static List<Object> atOnce(List<Callable<Object>> uses) throws Exception {
    CyclicBarrier start = new CyclicBarrier(uses.size());
    ExecutorService threads =
        Executors.newFixedThreadPool(
            uses.size(),
            task -> {
              Thread thread = new Thread(task);
              // A thread that waits for ever must not keep the tests from ending.
              thread.setDaemon(true);
              return thread;
            });
    try {
      List<Future<Object>> results =
          uses.stream()
              .map(
                  use ->
                      threads.submit(
                          () -> {
                            start.await();
                            return use.call();
                          }))
              .toList();
      List<Object> values = new ArrayList<>();
      for (Future<Object> result : results) {
        values.add(result.get(SECONDS, TimeUnit.SECONDS));
      }
      return values;
    } finally {
      threads.shutdownNow();
    }
  }
}
