package io.github.dossier4j;

import static io.github.dossier4j.SmallDossier.ids;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dossier4j.generated.GeneratedDossiers;
import io.github.dossier4j.generated.Sample;
import io.github.dossier4j.generated.Samples;
import io.github.dossier4j.model.Actor;
import io.github.dossier4j.model.Basis;
import io.github.dossier4j.model.DossierRecord;
import io.github.dossier4j.model.Edtf;
import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.Organization;
import io.github.dossier4j.model.Reference;
import io.github.dossier4j.model.Relation;
import io.github.dossier4j.model.SourceCitation;
import io.github.dossier4j.model.Utterance;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks generated dossiers all that is no query, and answers the same from their JSON. */
class DossierPropertiesTest {

  private static final List<String> LISTS =
      List.of(
          "people", "organizations", "agreements", "quotes", "statements", "citations", "events");

  /** Every question has a property, here or beside this test; a new one must be given its own. */
  @Test
  void everyPublicMethodIsKnown() {
    assertThat(Dossier.class.getMethods())
        .filteredOn(method -> Dossier.class.isAssignableFrom(method.getDeclaringClass()))
        .filteredOn(method -> !Modifier.isStatic(method.getModifiers()))
        .extracting(Method::getName)
        .containsOnly(
            // Held against JSON in this test.
            "find",
            "get",
            "size",
            "records",
            "describe",
            // Held against evidence and rebuilt in tests of its own.
            "rows",
            "outlets",
            "connections",
            "reportedBy",
            "knownOnlyFrom",
            "evidence",
            "timeline",
            // Held against lists in the properties of queries and of the search.
            "people",
            "organizations",
            "agreements",
            "quotes",
            "statements",
            "citations",
            "events",
            "search",
            // Held against evidence in the test of rows.
            "rows",
            // What the history says.
            "isReviewed",
            "isWithdrawn",
            // What stands in the document, and what is made of it.
            "format",
            "id",
            "title",
            "version",
            "rights",
            "coverage",
            "history",
            "article",
            "toBuilder",
            "toString");
  }

  @Nested
  class LookingUp {

    @Samples(40)
    void findsEachRecordByItsId(Sample sample) {
      Json json = new Json(sample.dossier());

      for (String id : json.ids()) {
        DossierRecord record = json.dossier.get(id);
        assertThat(json.of(record)).isEqualTo(json.record(id));
        assertThat(json.dossier.find(id)).containsSame(record);
        assertThat(json.dossier.get(Link.stated(record))).isSameAs(record);
      }
      assertThat(json.dossier.size()).isEqualTo(json.ids().size());
      assertThat(ids(json.dossier.records())).containsExactlyElementsOf(json.ids());
      assertThat(json.dossier.find(json.dossier.id())).isEmpty();
      assertThat(json.dossier.find(json.dossier.article().id())).isEmpty();
    }
  }

  @Nested
  class TheConnectionsOfARecord {

    @Samples(60)
    void standAllThatNameIt(Sample sample) {
      Json json = new Json(sample.dossier());

      for (String id : json.ids()) {
        Map<Relation, List<String>> expected = new LinkedHashMap<>();
        for (Relation relation : Relation.values()) {
          List<String> naming = json.naming(relation, id);
          if (!naming.isEmpty()) {
            expected.put(relation, naming);
          }
        }
        DossierRecord record = json.dossier.get(id);
        for (Connections about :
            List.of(
                json.dossier.connections(id),
                json.dossier.connections((Reference<?>) record),
                json.dossier.connections(Link.inferred(record, "a reason")))) {
          assertThat(about.relations()).containsExactlyElementsOf(expected.keySet());
          expected.forEach(
              (relation, naming) -> assertThat(ids(about.records(relation))).isEqualTo(naming));
          assertThat(ids(about.records()))
              .isEqualTo(expected.values().stream().flatMap(List::stream).distinct().toList());
          assertThat(about.isEmpty()).isEqualTo(expected.isEmpty());
        }
      }
    }

    /** A link that no relation knows would be followed by nothing. */
    @Test
    void isNoLinkThatNoRelationKnows() {
      Set<String> places = new HashSet<>();
      for (int seed = 0; seed < 20; seed++) {
        new Json(GeneratedDossiers.complete(new Random(seed)))
            .links.forEach(link -> places.add(link.place));
      }

      assertThat(Relation.values())
          .extracting(Relation::toString)
          .containsExactlyInAnyOrderElementsOf(places);
    }
  }

  @Nested
  class AnOutlet {

    @Samples(60)
    void reportsWhatCitesACitationThatNamesItAndAllIfTheArticleCreditsIt(Sample sample) {
      Json json = new Json(sample.dossier());

      for (Organization outlet : json.dossier.organizations()) {
        assertReported(json, outlet, Set.of(Basis.STATED, Basis.INFERRED));
        assertReported(json, outlet, Set.of(Basis.STATED), Basis.STATED);
        assertReported(json, outlet, Set.of(Basis.INFERRED), Basis.INFERRED);
      }
    }

    private void assertReported(
        Json json, Organization outlet, Set<Basis> counting, Basis... bases) {
      List<String> expected = new ArrayList<>();
      boolean credited =
          counting.contains(Basis.INFERRED)
              && json.tree
                  .at("/article/sources")
                  .valueStream()
                  .anyMatch(source -> source.path("ref").asString().equals(outlet.id()));
      for (String list : List.of("agreements", "quotes", "statements", "events")) {
        for (JsonNode record : json.tree.path(list)) {
          if (credited) {
            expected.add(id(record));
          }
          for (JsonNode cited : record.path("citations")) {
            for (JsonNode named : json.record(cited.path("ref").asString()).path("outlets")) {
              boolean stated = basis(cited) == Basis.STATED && basis(named) == Basis.STATED;
              if (named.path("ref").asString().equals(outlet.id())
                  && counting.contains(stated ? Basis.STATED : Basis.INFERRED)
                  && !expected.contains(id(record))) {
                expected.add(id(record));
              }
            }
          }
        }
      }
      assertThat(ids(json.dossier.reportedBy(outlet, bases))).isEqualTo(expected);
    }

    @Samples(40)
    void standsBehindARecordThatItReports(Sample sample) {
      Dossier dossier = sample.dossier();

      for (DossierRecord record : dossier.records()) {
        List<Organization> outlets = dossier.outlets(record);
        if (record instanceof Actor || record instanceof SourceCitation) {
          assertThat(outlets).containsExactlyElementsOf(credited(dossier));
        } else {
          assertThat(outlets)
              .doesNotHaveDuplicates()
              .containsExactlyInAnyOrderElementsOf(
                  dossier.organizations().where(each -> dossier.reportedBy(each).contains(record)));
        }
      }
    }

    private static List<Organization> credited(Dossier dossier) {
      return dossier.article().sources().stream().map(dossier::get).distinct().toList();
    }
  }

  @Nested
  class ASpeaker {

    @Samples(60)
    void isTheOnlyWitnessOfTheOwnClaims(Sample sample) {
      Json json = new Json(sample.dossier());

      for (Actor speaker : actors(json.dossier)) {
        assertThat(ids(json.dossier.knownOnlyFrom(speaker))).isEqualTo(witnessed(json, speaker));
      }
    }

    /** Else the property above would hold for a method that finds nothing. */
    @Test
    void isAWitnessInSomeOfTheDossiers() {
      assertThat(IntStream.range(0, 60).mapToObj(seed -> GeneratedDossiers.next(new Random(seed))))
          .anyMatch(
              dossier ->
                  actors(dossier).stream()
                      .anyMatch(speaker -> !dossier.knownOnlyFrom(speaker).isEmpty()));
    }

    private static List<Actor> actors(Dossier dossier) {
      return Stream.<Actor>concat(dossier.people().stream(), dossier.organizations().stream())
          .toList();
    }

    private static List<String> witnessed(Json json, Actor speaker) {
      NaiveClaims claims = new NaiveClaims(json);
      return json.records().stream()
          .filter(record -> !json.isIn("quotes", id(record)))
          .filter(record -> !json.isIn("statements", id(record)))
          .filter(record -> !own(record).isEmpty())
          .filter(
              record ->
                  own(record).stream()
                      .map(passage -> claims.of(id(record), List.of(passage)))
                      .allMatch(
                          claim ->
                              claim
                                  .map(id -> speaker(json.record(id)))
                                  .filter(speaker.id()::equals)
                                  .isPresent()))
          .map(DossierPropertiesTest::id)
          .toList();
    }
  }

  private static String speaker(JsonNode utterance) {
    return utterance.at("/speaker/ref").asString(utterance.at("/holder/ref").asString(""));
  }

  @Nested
  class TheEvidence {

    @Samples(60)
    void isEveryFactOfTheJsonInItsOrder(Sample sample) {
      Json json = new Json(sample.dossier());
      List<String> all = new ArrayList<>();
      NaiveClaims claims = new NaiveClaims(json);
      JsonNode article = json.tree.path("article");
      collect(json, claims, article, "", article, all);

      for (JsonNode record : json.records()) {
        List<String> facts = facts(json, claims, record);
        DossierRecord of = json.dossier.get(id(record));
        assertThat(json.dossier.evidence(of)).extracting(e -> said(e)).isEqualTo(facts);
        all.addAll(facts);
      }
      assertThat(json.dossier.evidence()).extracting(e -> said(e)).isEqualTo(all);
    }

    @Samples(30)
    void isTheSameWhateverTheOrderOfTheDossier(Sample sample) {
      Dossier dossier = sample.dossier();
      Dossier shuffled =
          dossier.toBuilder()
              .quotes(reversed(dossier.quotes().list()))
              .statements(reversed(dossier.statements().list()))
              .build();

      assertThat(shuffled.evidence())
          .extracting(TheEvidence::said)
          .containsExactlyInAnyOrderElementsOf(
              dossier.evidence().stream().map(TheEvidence::said).toList());
    }

    private static <T> List<T> reversed(List<T> list) {
      List<T> reversed = new ArrayList<>(list);
      Collections.reverse(reversed);
      return reversed;
    }

    @Samples(30)
    void isFoundByItsAttribute(Sample sample) {
      Dossier dossier = sample.dossier();

      for (String id : new Json(dossier).ids()) {
        for (Evidence evidence : dossier.evidence(Link.stated(dossier.get(id)))) {
          assertThat(
                  dossier.evidence(dossier.get(id), evidence.attribute()).map(found -> said(found)))
              .contains(said(evidence));
        }
        assertThat(dossier.evidence(dossier.get(id), "/nothing")).isEmpty();
      }
    }

    @Samples(30)
    void isInTheDescriptionOfTheRecord(Sample sample) {
      Dossier dossier = sample.dossier();

      for (DossierRecord record : dossier.records()) {
        String description = dossier.describe(record);
        for (Evidence evidence : dossier.evidence(record)) {
          boolean isSomewhere =
              !evidence.attribute().matches("/(mentions|passages?)")
                  || !evidence.passages().isEmpty();
          if (isSomewhere) {
            assertThat(description).contains("\n  " + evidence.attribute() + ": ");
          }
          evidence.reason().ifPresent(why -> assertThat(description).contains(why));
          evidence
              .target()
              .ifPresent(id -> assertThat(description).contains(dossier.get(id).label()));
          evidence.passages().forEach(p -> assertThat(description).contains(p.toString()));
        }
      }
    }

    @Samples(30)
    void hasEveryPassageOfTheJson(Sample sample) {
      Json json = new Json(sample.dossier());

      // The fingerprints in the article have a number, not a paragraph.
      assertThat(json.dossier.evidence().stream().mapToInt(e -> e.passages().size()).sum())
          .isEqualTo(json.tree.findValues("paragraph").size());
    }

    /** All that one piece of evidence says, on one line. */
    private static String said(Evidence evidence) {
      return String.join(
          " ",
          evidence.id() + evidence.attribute(),
          evidence.basis().toString(),
          evidence.reason().toString(),
          evidence.passages().stream().map(p -> JsonMapper.shared().writeValueAsString(p)).toList()
              + "",
          evidence.target().toString(),
          evidence.claim().map(Utterance::id).toString(),
          evidence.relation().toString());
    }

    private static List<String> facts(Json json, NaiveClaims claims, JsonNode record) {
      List<String> facts = new ArrayList<>();
      collect(json, claims, record, "", record, facts);
      String own =
          record.has("passage") ? "/passage" : record.has("name") ? "/mentions" : "/passages";
      facts.add(fact(json, claims, record, own, record));
      return facts;
    }

    /** What has a basis is a fact. */
    private static void collect(
        Json json,
        NaiveClaims claims,
        JsonNode record,
        String pointer,
        JsonNode node,
        List<String> facts) {
      if (node.has("basis")) {
        facts.add(fact(json, claims, record, pointer, node));
      }
      node.propertyStream()
          .forEach(
              p -> collect(json, claims, record, pointer + "/" + p.getKey(), p.getValue(), facts));
      for (int i = 0; i < (node.isArray() ? node.size() : 0); i++) {
        collect(json, claims, record, pointer + "/" + i, node.get(i), facts);
      }
    }

    private static String fact(
        Json json, NaiveClaims claims, JsonNode record, String pointer, JsonNode node) {
      List<JsonNode> passages = own(node);
      Optional<Relation> relation =
          Arrays.stream(Relation.values())
              .filter(each -> each.toString().equals(json.place(record, pointer)))
              .findFirst();
      return String.join(
          " ",
          id(record) + pointer,
          node.path("basis").asString("stated"),
          node.path("note").asStringOpt().toString(),
          passages.toString(),
          node.path("ref").asStringOpt().toString(),
          claims.of(id(record), passages).toString(),
          relation.toString());
    }
  }

  @Nested
  class TheTimeline {

    @Samples(60)
    void hasEveryRecordWithATimeOfItsOwnOnce(Sample sample) {
      Json json = new Json(sample.dossier());
      Timeline timeline = json.dossier.timeline();
      List<String> placed = new ArrayList<>(ids(timeline.undated()));
      timeline.dated().forEach(entry -> placed.add(entry.record().id()));

      assertThat(placed)
          .containsExactlyInAnyOrderElementsOf(
              json.records().stream()
                  .map(DossierPropertiesTest::id)
                  .filter(id -> !json.isIn("people", id) && !json.isIn("organizations", id))
                  .toList());
    }

    @Samples(60)
    void goesFromEarlierToLater(Sample sample) {
      assertThat(sample.dossier().timeline().dated())
          .extracting(Timeline.Entry::earliest)
          .isSorted();
    }

    @Samples(60)
    void takesTheDateOrElseThePeriod(Sample sample) {
      Json json = new Json(sample.dossier());
      Timeline timeline = json.dossier.timeline();

      for (Timeline.Entry entry : timeline.dated()) {
        JsonNode record = json.record(entry.record().id());
        assertThat(entry.earliest()).isEqualTo(earliest(record).orElseThrow());
        assertThat(json.of(entry.time()))
            .isIn(record.path("date"), record.path("period"))
            .isEqualTo(record.path(earliest(record, "date").isPresent() ? "date" : "period"));
      }
      assertThat(ids(timeline.undated())).allMatch(id -> earliest(json.record(id)).isEmpty());
    }

    @Samples(60)
    void putsWhatFollowsOnOneDayBehindWhatItFollows(Sample sample) {
      Json json = new Json(sample.dossier());
      Timeline timeline = json.dossier.timeline();
      Map<String, Integer> places = new HashMap<>();
      timeline.dated().forEach(entry -> places.put(entry.record().id(), places.size()));
      timeline.undated().forEach(record -> places.put(record.id(), places.size()));

      for (String id : places.keySet()) {
        for (String predecessor : followed(json, id)) {
          if (earliest(json.record(id)).equals(earliest(json.record(predecessor)))) {
            assertThat(places.get(predecessor))
                .as("%s, which %s follows", predecessor, id)
                .isLessThan(places.get(id));
          }
        }
      }
    }

    @Samples(60)
    void takesEachTimeTheFirstThatWaitsForNothing(Sample sample) {
      Json json = new Json(sample.dossier());
      List<JsonNode> waiting = new ArrayList<>(byEvent(json));
      List<JsonNode> sequence = new ArrayList<>();
      while (!waiting.isEmpty()) {
        Set<String> open = new HashSet<>();
        waiting.forEach(record -> open.add(id(record)));
        JsonNode next =
            waiting.stream()
                .filter(record -> predecessors(record).noneMatch(open::contains))
                .findFirst()
                .orElseThrow();
        waiting.remove(next);
        sequence.add(next);
      }
      List<JsonNode> dated = new ArrayList<>(sequence);
      dated.removeIf(record -> earliest(record).isEmpty());
      dated.sort(Comparator.comparing(record -> earliest(record).orElseThrow()));
      sequence.removeAll(dated);

      Timeline timeline = json.dossier.timeline();
      assertThat(timeline.dated())
          .extracting(entry -> entry.record().id())
          .isEqualTo(dated.stream().map(DossierPropertiesTest::id).toList());
      assertThat(ids(timeline.undated()))
          .isEqualTo(sequence.stream().map(DossierPropertiesTest::id).toList());
    }

    /** Events, each with what was made or said at it; then the rest, in the order of the lists. */
    private static Set<JsonNode> byEvent(Json json) {
      Set<JsonNode> records = new LinkedHashSet<>();
      List<String> others = List.of("agreements", "quotes", "statements", "citations");
      for (JsonNode event : json.tree.path("events")) {
        records.add(event);
        for (String list : others) {
          for (JsonNode record : json.tree.path(list)) {
            if (record.at("/event/ref").asString("").equals(id(event))) {
              records.add(record);
            }
          }
        }
      }
      others.forEach(list -> json.tree.path(list).forEach(records::add));
      return records;
    }

    private static Stream<String> predecessors(JsonNode record) {
      return Stream.of(
              record.path("after").valueStream(),
              Stream.of(record.path("partOf")),
              Stream.of(record.path("event")))
          .flatMap(nodes -> nodes)
          .filter(node -> node.has("ref"))
          .map(node -> node.path("ref").asString());
    }

    /** What a record follows, directly or through others. */
    private static Set<String> followed(Json json, String id) {
      Set<String> followed = new HashSet<>();
      predecessors(json.record(id))
          .forEach(
              predecessor -> {
                if (followed.add(predecessor)) {
                  followed.addAll(followed(json, predecessor));
                }
              });
      return followed;
    }

    private static Optional<LocalDate> earliest(JsonNode record) {
      return earliest(record, "date").or(() -> earliest(record, "period"));
    }

    private static Optional<LocalDate> earliest(JsonNode record, String time) {
      return record.path(time).path("value").asStringOpt().flatMap(v -> Edtf.parse(v).earliest());
    }
  }

  private static String id(JsonNode record) {
    return record.path("id").asString();
  }

  private static Basis basis(JsonNode node) {
    return node.path("basis").asString().equals("stated") ? Basis.STATED : Basis.INFERRED;
  }

  /** The passages of a node itself, whatever their property is called. */
  private static List<JsonNode> own(JsonNode node) {
    return node.has("passage")
        ? List.of(node.path("passage"))
        : Stream.concat(node.path("mentions").valueStream(), node.path("passages").valueStream())
            .toList();
  }

  private static boolean contains(JsonNode whole, JsonNode part) {
    return whole.path("paragraph").equals(part.path("paragraph"))
        && whole.path("start").asInt() <= part.path("start").asInt()
        && whole.path("end").asInt() >= part.path("end").asInt();
  }

  /** Looks through all utterances for each answer. */
  private static final class NaiveClaims {

    private final List<Span> spans = new ArrayList<>();

    NaiveClaims(Json json) {
      for (JsonNode quote : json.tree.path("quotes")) {
        spans.add(new Span(quote.path("passage"), id(quote), true, false));
      }
      for (JsonNode statement : json.tree.path("statements")) {
        if (statement.path("kind").asString().equals("reported")
            && (statement.has("holder") || statement.has("addressee") || statement.has("cue"))) {
          JsonNode whole = statement.path("passage");
          spans.add(new Span(whole, id(statement), false, false));
          for (String link : List.of("holder", "addressee")) {
            for (JsonNode name : statement.path(link).path("passages")) {
              if (contains(whole, name)) {
                spans.add(new Span(name, id(statement), false, true));
              }
            }
          }
        }
      }
      // The inner ones last.
      spans.sort(
          Comparator.comparingInt(Span::start)
              .thenComparingInt(span -> -span.end())
              .thenComparing(Span::isName)
              .thenComparing(Span::isQuote)
              .thenComparing(Span::id));
    }

    Optional<String> of(String record, List<JsonNode> passages) {
      Optional<Span> own =
          spans.stream().filter(span -> span.id.equals(record) && !span.isName).findFirst();
      if (passages.isEmpty()) {
        return Optional.empty();
      }
      if (own.isPresent() && own.orElseThrow().isAll(passages)) {
        return around(own.orElseThrow());
      }
      Optional<String> claim = innermost(spans, passages);
      return claim.filter(record::equals).isPresent() ? around(own.orElseThrow()) : claim;
    }

    private Optional<String> around(Span claim) {
      return innermost(spans.subList(0, spans.indexOf(claim)), List.of(claim.passage));
    }

    private Optional<String> innermost(List<Span> among, List<JsonNode> passages) {
      return holding(among, passages)
          .reduce((outer, inner) -> inner)
          .flatMap(span -> span.isName ? ofName(span) : Optional.of(span.id));
    }

    private Optional<String> ofName(Span name) {
      Set<String> naming = new HashSet<>();
      holding(spans, List.of(name.passage))
          .filter(Span::isName)
          .forEach(span -> naming.add(span.id));
      return holding(spans, List.of(name.passage))
          .filter(span -> !naming.contains(span.id))
          .reduce((outer, inner) -> inner)
          .map(Span::id);
    }

    private static Stream<Span> holding(List<Span> among, List<JsonNode> passages) {
      return among.stream()
          .filter(span -> passages.stream().allMatch(each -> contains(span.passage, each)));
    }

    /** The words of a claim, or those in it that name its holder or addressee. */
    private record Span(JsonNode passage, String id, boolean isQuote, boolean isName) {

      int start() {
        return passage.path("start").asInt();
      }

      int end() {
        return passage.path("end").asInt();
      }

      /** Whether passages reach from its start to its end, and no further. */
      boolean isAll(List<JsonNode> passages) {
        return passages.stream().allMatch(each -> contains(passage, each))
            && passages.stream().anyMatch(each -> each.path("start").equals(passage.path("start")))
            && passages.stream().anyMatch(each -> each.path("end").equals(passage.path("end")));
      }
    }
  }

  /** A dossier as its document, in which everything can be found by looking everywhere. */
  private static final class Json {

    private final Dossier dossier;
    private final JsonNode tree;
    private final Map<String, String> lists = new LinkedHashMap<>();
    private final Map<String, JsonNode> records = new LinkedHashMap<>();
    private final List<Naming> links = new ArrayList<>();

    Json(Dossier dossier) {
      this.dossier = dossier;
      this.tree = of(dossier);
      for (String list : LISTS) {
        for (JsonNode record : tree.path(list)) {
          lists.put(id(record), list);
          records.put(id(record), record);
          collect(record, record, "");
        }
      }
    }

    JsonNode of(Object value) {
      return JsonMapper.shared().valueToTree(value);
    }

    Set<String> ids() {
      return records.keySet();
    }

    List<JsonNode> records() {
      return List.copyOf(records.values());
    }

    JsonNode record(String id) {
      return records.get(id);
    }

    boolean isIn(String list, String id) {
      return list.equals(lists.get(id));
    }

    /** The records that name an id at the place of a relation. */
    List<String> naming(Relation relation, String id) {
      return links.stream()
          .filter(link -> link.place.equals(relation.toString()) && link.ref.equals(id))
          .map(Naming::record)
          .distinct()
          .toList();
    }

    /** Where a pointer of a record leads, with a star for each place in a list. */
    String place(JsonNode record, String pointer) {
      return lists.get(id(record)) + pointer.replaceAll("/\\d+", "/*");
    }

    private void collect(JsonNode record, JsonNode node, String pointer) {
      if (node.has("ref")) {
        links.add(new Naming(id(record), place(record, pointer), node.path("ref").asString()));
      }
      for (int i = 0; i < (node.isArray() ? node.size() : 0); i++) {
        collect(record, node.get(i), pointer + "/" + i);
      }
      node.propertyStream().forEach(p -> collect(record, p.getValue(), pointer + "/" + p.getKey()));
    }

    /** That a record names another, and where. */
    private record Naming(String record, String place, String ref) {}
  }
}
