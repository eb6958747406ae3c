package io.github.dossier4j.generated;

import io.github.dossier4j.Dossier;
import io.github.dossier4j.model.Act;
import io.github.dossier4j.model.Actor;
import io.github.dossier4j.model.Agreement;
import io.github.dossier4j.model.AgreementKind;
import io.github.dossier4j.model.AgreementStatus;
import io.github.dossier4j.model.Article;
import io.github.dossier4j.model.Basis;
import io.github.dossier4j.model.DossierRecord;
import io.github.dossier4j.model.Edtf;
import io.github.dossier4j.model.Event;
import io.github.dossier4j.model.EventKind;
import io.github.dossier4j.model.EventStatus;
import io.github.dossier4j.model.HistoryEntry;
import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.Organization;
import io.github.dossier4j.model.OrganizationKind;
import io.github.dossier4j.model.ParagraphFingerprint;
import io.github.dossier4j.model.Participant;
import io.github.dossier4j.model.Passage;
import io.github.dossier4j.model.Person;
import io.github.dossier4j.model.Position;
import io.github.dossier4j.model.Quote;
import io.github.dossier4j.model.QuoteKind;
import io.github.dossier4j.model.ReportedText;
import io.github.dossier4j.model.ReportedTime;
import io.github.dossier4j.model.Signatory;
import io.github.dossier4j.model.SourceCitation;
import io.github.dossier4j.model.Statement;
import io.github.dossier4j.model.StatementKind;
import io.github.dossier4j.model.Tenure;
import io.github.dossier4j.model.TextRange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Makes valid dossiers of every shape that the wire format allows. The same random numbers make the
 * same dossiers, so that a failure can be repeated.
 */
public final class GeneratedDossiers {

  /** Words of several scripts, and what JSON must escape or Java counts as two. */
  private static final List<String> WORDS =
      List.of(
          "President",
          "visit",
          "gas",
          "through 2012",
          "Tōkyō",
          "Île-de-France",
          "İstanbul",
          "ß",
          "Самарқанд",
          "газ",
          "Ἀθῆναι",
          "ΟΔΟΣ",
          "οδος",
          "Οδοσήμανση",
          "STRASSE",
          "Straße",
          "القاهرة",
          "ירושלים",
          "東京",
          "서울",
          "𐐷",
          "𐐏𐐴",
          "Łódź",
          "ﬁve",
          "ıI",
          "🕊️",
          "e\u0301",
          "“so”",
          "it’s",
          "\"so\"",
          "C:\\docs",
          "and/or",
          "a\tb",
          "line\nbreak",
          "a\u2028b",
          "a\u00a0b",
          "<b>&amp;</b>",
          "{}",
          "[ab]",
          "~1",
          "null",
          "100%",
          "\uffff",
          "\ufeff");

  private static final List<String> FIGURES =
      List.of("12 years", "1200000 USD", "-4.5 °C", "0 dead", "99.99 percent of the votes");

  private static final List<String> LANGUAGES =
      List.of("en", "uz-Latn", "zh-Hant-TW", "de-CH-1901");
  private static final String ID_CHARACTERS =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
  private static final String DIGITS = "0123456789abcdef";

  private final Random random;

  /** Whether everything is there that may be. */
  private final boolean complete;

  private final List<ParagraphFingerprint> paragraphs = new ArrayList<>();
  private final List<Organization> organizations = new ArrayList<>();
  private final List<Person> people = new ArrayList<>();
  private final List<SourceCitation> citations = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();
  private final List<Agreement> agreements = new ArrayList<>();
  private final List<Quote> quotes = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();
  private int ids;

  private GeneratedDossiers(Random random, boolean complete) {
    this.random = random;
    this.complete = complete;
  }

  /** A dossier with none to five records of each type. */
  public static Dossier next(Random random) {
    return next(random, 5);
  }

  /** A dossier with none to a number of records of each type. */
  public static Dossier next(Random random, int most) {
    return new GeneratedDossiers(random, false).dossier(most);
  }

  /** A dossier with three records of each type, in which nothing is absent that fits. */
  public static Dossier complete(Random random) {
    return new GeneratedDossiers(random, true).dossier(3);
  }

  private Dossier dossier(int most) {
    fillParagraphs();
    fill(organizations, most, this::organization);
    fill(people, most, this::person);
    fill(citations, most, this::citation);
    fill(events, most, this::event);
    fill(agreements, most, this::agreement);
    fill(quotes, most, this::quote);
    fill(statements, most, this::statement);
    // Records are made after those that they name, but may stand before them.
    Stream.of(people, organizations, agreements, quotes, statements, citations, events)
        .forEach(list -> Collections.shuffle(list, random));
    String version = random.nextInt(10) + "." + random.nextInt(10) + ".0";
    return Dossier.builder()
        .id(id())
        .title(text())
        .version(version)
        .rights(text())
        .coverage(maybe(this::text))
        .history(some(4, () -> historyEntry(version)))
        .article(article())
        .people(people)
        .organizations(organizations)
        .agreements(agreements)
        .quotes(quotes)
        .statements(statements)
        .citations(citations)
        .events(events)
        .build();
  }

  private HistoryEntry historyEntry(String version) {
    return HistoryEntry.builder()
        .act(one(Act.values()))
        .by(maybe(this::text))
        .date(maybe(this::date))
        .version(maybe(() -> random.nextInt(4) > 0 ? version : text()))
        .note(maybe(this::text))
        .build();
  }

  private void fillParagraphs() {
    int number = random.nextInt(2);
    // Short ones, so that passages lie within each other or are the same.
    int longest = random.nextBoolean() ? 12 : 2_000;
    for (int i = 0; i < 1 + random.nextInt(8); i++) {
      paragraphs.add(ParagraphFingerprint.of(number, 1 + random.nextInt(longest), digest()));
      number += random.nextInt(8) == 0 ? 2 : 1;
    }
  }

  private Article article() {
    return Article.builder()
        .id(id())
        .publication(link(organizations))
        .title(maybe(this::reportedText))
        .authors(some(3, this::reportedText))
        .date(maybe(this::time))
        .place(maybe(this::reportedText))
        .sources(links(organizations))
        .volume(number(100))
        .issue(number(Integer.MAX_VALUE))
        .language(maybe(() -> one(LANGUAGES)))
        .url(maybe(() -> "https://example.org/a?b=" + random.nextInt(1_000) + "&c#d"))
        .header(isThere() ? OptionalInt.of(one(List.of(0, 2, 3))) : OptionalInt.empty())
        .paragraphs(paragraphs)
        .build();
  }

  private Organization organization() {
    return Organization.builder()
        .id(id())
        .name(text())
        .acronym(maybe(this::text))
        .aliases(some(3, this::text))
        .adjectives(some(2, this::text))
        .kind(one(OrganizationKind.values()))
        .country(link(organizations))
        .partOf(link(organizations))
        .mentions(passages())
        .build();
  }

  private Person person() {
    return Person.builder()
        .id(id())
        .name(text())
        .aliases(some(3, this::text))
        .honorifics(some(2, this::text))
        .positions(some(3, this::position))
        .mentions(passages())
        .build();
  }

  private Position position() {
    boolean stated = random.nextBoolean();
    return Position.builder()
        .title(text())
        .organization(link(organizations))
        .tenure(maybe(() -> one(Tenure.values())))
        .basis(stated ? Basis.STATED : Basis.INFERRED)
        .note(stated ? Optional.empty() : Optional.of(text()))
        .passages(passages())
        .build();
  }

  private SourceCitation citation() {
    return SourceCitation.builder()
        .id(id())
        .printed(text())
        .outlets(links(organizations))
        .date(maybe(this::time))
        .passage(passage())
        .build();
  }

  private Event event() {
    return Event.builder()
        .id(id())
        .title(text())
        .kind(one(EventKind.values()))
        .status(one(EventStatus.values()))
        .date(maybe(this::time))
        .period(maybe(this::time))
        .place(maybe(this::reportedText))
        .participants(some(3, this::participant).stream().flatMap(Optional::stream).toList())
        .after(links(events))
        .partOf(link(events))
        .figures(figures())
        .citations(links(citations))
        .passages(passages())
        .build();
  }

  private Optional<Participant> participant() {
    return link(actors())
        .map(actor -> Participant.builder().actor(actor).role(maybe(this::text)).build());
  }

  private Agreement agreement() {
    return Agreement.builder()
        .id(id())
        .title(text())
        .kind(one(AgreementKind.values()))
        .status(one(AgreementStatus.values()))
        .parties(links(organizations))
        .signatories(some(3, this::signatory).stream().flatMap(Optional::stream).toList())
        .objects(links(organizations))
        .event(link(events))
        .date(maybe(this::time))
        .period(maybe(this::time))
        .subject(maybe(this::text))
        .figures(figures())
        .citations(links(citations))
        .passages(passages())
        .build();
  }

  private Optional<Signatory> signatory() {
    return link(people)
        .map(
            person ->
                Signatory.builder()
                    .person(person)
                    .capacity(maybe(this::reportedText))
                    .organization(link(organizations))
                    .build());
  }

  private Quote quote() {
    String text = text();
    return Quote.builder()
        .id(id())
        .text(text)
        .insertions(insertions(text))
        .kind(one(QuoteKind.values()))
        .speaker(link(actors()))
        .addressee(link(actors()))
        .cue(maybe(this::text))
        .about(about())
        .event(link(events))
        .date(maybe(this::time))
        .citations(links(citations))
        .passage(passage())
        .build();
  }

  private Statement statement() {
    StatementKind kind = one(StatementKind.values());
    return Statement.builder()
        .id(id())
        .text(text())
        .kind(kind)
        .holder(kind == StatementKind.ASSESSMENT ? Optional.empty() : link(actors()))
        .addressee(link(actors()))
        .cue(maybe(this::text))
        .about(about())
        .event(link(events))
        .date(maybe(this::time))
        .figures(figures())
        .citations(links(citations))
        .passage(passage())
        .build();
  }

  private List<TextRange> insertions(String text) {
    List<TextRange> insertions = new ArrayList<>();
    int length = text.codePointCount(0, text.length());
    for (int start = random.nextInt(4); start < length; start += random.nextInt(9)) {
      int end = Math.min(length, start + 1 + random.nextInt(4));
      insertions.add(TextRange.of(start, end));
      start = end;
    }
    return isThere() ? insertions : List.of();
  }

  /** Links to records of any type. */
  private List<Link<? extends DossierRecord>> about() {
    List<? extends DossierRecord> records =
        Stream.of(people, organizations, agreements, quotes, statements, citations, events)
            .flatMap(List::stream)
            .toList();
    return records.isEmpty() ? List.of() : some(3, () -> linkTo(one(records)));
  }

  private List<ReportedText> figures() {
    return some(2, () -> reportedText().toBuilder().value(one(FIGURES)).build());
  }

  private ReportedText reportedText() {
    boolean stated = random.nextBoolean();
    return ReportedText.builder()
        .printed(text())
        .value(text())
        .basis(stated ? Basis.STATED : Basis.INFERRED)
        .note(stated ? Optional.empty() : Optional.of(text()))
        .passages(passages())
        .build();
  }

  private ReportedTime time() {
    Optional<Edtf> value = maybe(this::date);
    boolean stated = random.nextBoolean();
    return ReportedTime.builder()
        .printed(value.isEmpty() ? Optional.of(text()) : maybe(this::text))
        .value(value)
        .basis(stated ? Basis.STATED : Basis.INFERRED)
        .note(stated ? Optional.empty() : Optional.of(text()))
        .passages(passages())
        .build();
  }

  private OptionalInt number(int bound) {
    return isThere() ? OptionalInt.of(random.nextInt(bound)) : OptionalInt.empty();
  }

  private Edtf date() {
    // Half of them of two years, so that some are equal and some overlap.
    boolean near = random.nextBoolean();
    String early = day(near ? 2007 : random.nextInt(5_000));
    String late = day(near ? 2008 : 5_000 + random.nextInt(5_000));
    return Edtf.parse(
        one(
            List.of(
                early,
                late,
                early + "/" + late,
                "/" + late,
                early + "/",
                "../" + late,
                early + "/..")));
  }

  private String day(int year) {
    int length = one(List.of(4, 7, 10));
    String day =
        String.format("%04d-%02d-%02d", year, 1 + random.nextInt(12), 1 + random.nextInt(28));
    return day.substring(0, length);
  }

  private List<Actor> actors() {
    return Stream.<Actor>concat(people.stream(), organizations.stream()).toList();
  }

  private <R extends DossierRecord> Optional<Link<R>> link(List<R> records) {
    return records.isEmpty() ? Optional.empty() : maybe(() -> linkTo(one(records)));
  }

  private <R extends DossierRecord> List<Link<R>> links(List<R> records) {
    return records.isEmpty() ? List.of() : some(3, () -> linkTo(one(records)));
  }

  private <R extends DossierRecord> Link<R> linkTo(R record) {
    Passage[] passages = passages().toArray(new Passage[0]);
    return random.nextBoolean()
        ? Link.stated(record, passages)
        : Link.inferred(record, text(), passages);
  }

  private List<Passage> passages() {
    return some(3, this::passage);
  }

  private Passage passage() {
    ParagraphFingerprint paragraph = one(paragraphs);
    int start = random.nextInt(paragraph.length());
    int end = start + 1 + random.nextInt(paragraph.length() - start);
    return Passage.of(paragraph.number(), start, end);
  }

  private String text() {
    StringBuilder text = new StringBuilder(one(WORDS));
    for (int i = random.nextInt(6); i > 0; i--) {
      text.append(' ').append(one(WORDS));
    }
    return text.toString();
  }

  /** An id of any form that is allowed, which no other has, because the number is not repeated. */
  private String id() {
    StringBuilder id = new StringBuilder().append(one(ID_CHARACTERS)).append(++ids);
    for (int i = random.nextInt(4); i > 0; i--) {
      id.append(one("-.")).append(one("-.")).append(one(ID_CHARACTERS));
    }
    return id.toString();
  }

  private String digest() {
    StringBuilder digest = new StringBuilder(64);
    while (digest.length() < 64) {
      digest.append(one(DIGITS));
    }
    return digest.toString();
  }

  private <T> List<T> fill(List<T> list, int most, Supplier<T> maker) {
    for (int i = complete ? most : random.nextInt(most + 1); i > 0; i--) {
      list.add(maker.get());
    }
    return list;
  }

  private <T> List<T> some(int most, Supplier<T> maker) {
    return fill(new ArrayList<>(), complete ? 1 : most, maker);
  }

  private <T> Optional<T> maybe(Supplier<T> maker) {
    return isThere() ? Optional.of(maker.get()) : Optional.empty();
  }

  private boolean isThere() {
    return complete || random.nextBoolean();
  }

  private <T> T one(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private <T> T one(T[] array) {
    return array[random.nextInt(array.length)];
  }

  private char one(String characters) {
    return characters.charAt(random.nextInt(characters.length()));
  }
}
