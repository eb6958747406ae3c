package io.github.dossier4j.corpus;

import io.github.dossier4j.Dossier;
import io.github.dossier4j.model.Act;
import io.github.dossier4j.model.Actor;
import io.github.dossier4j.model.Agreement;
import io.github.dossier4j.model.AgreementBuilder;
import io.github.dossier4j.model.AgreementKind;
import io.github.dossier4j.model.AgreementStatus;
import io.github.dossier4j.model.Article;
import io.github.dossier4j.model.DossierRecord;
import io.github.dossier4j.model.Edtf;
import io.github.dossier4j.model.Event;
import io.github.dossier4j.model.EventBuilder;
import io.github.dossier4j.model.EventKind;
import io.github.dossier4j.model.EventStatus;
import io.github.dossier4j.model.HistoryEntry;
import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.Organization;
import io.github.dossier4j.model.OrganizationBuilder;
import io.github.dossier4j.model.OrganizationKind;
import io.github.dossier4j.model.ParagraphFingerprint;
import io.github.dossier4j.model.Participant;
import io.github.dossier4j.model.Passage;
import io.github.dossier4j.model.Person;
import io.github.dossier4j.model.PersonBuilder;
import io.github.dossier4j.model.Position;
import io.github.dossier4j.model.Quote;
import io.github.dossier4j.model.QuoteBuilder;
import io.github.dossier4j.model.QuoteKind;
import io.github.dossier4j.model.ReportedText;
import io.github.dossier4j.model.ReportedTime;
import io.github.dossier4j.model.Signatory;
import io.github.dossier4j.model.SignatoryBuilder;
import io.github.dossier4j.model.SourceCitation;
import io.github.dossier4j.model.Statement;
import io.github.dossier4j.model.StatementBuilder;
import io.github.dossier4j.model.StatementKind;
import io.github.dossier4j.model.Tenure;
import io.github.dossier4j.model.TextRange;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Makes valid dossiers as real articles give them, of any size: paragraphs of a few sentences, most
 * with one citation for all of them; a few people who speak often and many who speak once; much
 * that is absent. Everybody and everything in them is invented. The same seed makes the same
 * dossier, so that a failure or a figure can be repeated.
 *
 * <p>People, organizations and paragraphs grow with the number of records, so that a large dossier
 * is as skewed as a small one: at every size, the most quoted tenth of the people speaks more than
 * half of the quotes.
 */
public final class Corpus {

  /** The smallest dossier: the actors that an article has at least, and a paragraph or two. */
  public static final int FEWEST = 20;

  /** Of a hundred records, how many are people. */
  private static final int PEOPLE = 6;

  /** Of a hundred records, how many are organizations. */
  private static final int ORGANIZATIONS = 4;

  /** Of so many organizations, one is an outlet and one a state. */
  private static final int PER_OUTLET = 5;

  /** Syllables of no language, in the scripts in which articles print names. */
  private static final List<List<String>> SYLLABLES =
      List.of(
          List.of("vel", "dru", "zan", "mik", "tor", "bril", "osk", "gle", "nurt", "fa", "lom"),
          List.of("вел", "дру", "зан", "мик", "тор", "брил", "оск", "гле", "нурт", "фа", "лом"),
          List.of("ველ", "დრუ", "ზან", "მიკ", "ტორ", "ბრილ", "ოსკ", "გლე", "ნურტ", "ფა", "ლომ"));

  private static final List<String> WORDS =
      List.of(
          "the", "of", "a", "river", "bridge", "harbour", "will", "cost", "more", "than", "last",
          "year", "and", "we", "expect", "new", "trains", "before", "winter", "water", "supply",
          "must", "not", "fail", "again", "council", "fields", "north", "market", "prices", "rose",
          "after", "storm", "school", "roof", "was", "mended", "with", "“good”", "steel", "it’s",
          "a", "naïve", "plan", "for", "café", "owners", "to", "pay", "half");

  private static final List<String> OFFICES =
      List.of("Mayor", "Minister of Bridges", "Harbour Master", "Chair", "Surveyor", "President");
  private static final List<String> HONORIFICS = List.of("Doctor", "Captain");
  private static final List<String> SUFFIXES =
      List.of("Council", "Works", "Guild", "Fleet", "Institute");
  private static final List<String> OUTLETS = List.of("Courier", "Observer", "Radio", "Gazette");
  private static final List<OrganizationKind> OTHER_ORGANIZATIONS =
      List.of(
          OrganizationKind.GOVERNMENT_BODY,
          OrganizationKind.ARMED_FORCES,
          OrganizationKind.INTERGOVERNMENTAL_ORGANIZATION,
          OrganizationKind.COMPANY,
          OrganizationKind.GROUP,
          OrganizationKind.OTHER);
  private static final List<String> CUES = List.of("said", "told", "wrote", "warned", "asked");
  private static final List<String> ROLES = List.of("host", "guest", "signatory", "observer");
  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");
  private static final List<String> REASONS =
      List.of(
          "the citation closes the paragraph",
          "named in the sentence before",
          "the office is printed in the first paragraph",
          "the delegation travels under this name");
  private static final String YEAR_CONCLUDED = "the year is the article's";

  private final Random random;
  private final int size;
  private final int year;
  private final List<Seen<Person>> people = new ArrayList<>();
  private final List<Seen<Organization>> organizations = new ArrayList<>();
  private final List<Seen<Organization>> states = new ArrayList<>();
  private final List<Seen<Organization>> outlets = new ArrayList<>();
  private final List<Agreement> agreements = new ArrayList<>();
  private final List<Quote> quotes = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();
  private final List<SourceCitation> citations = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();
  private final List<ParagraphFingerprint> paragraphs = new ArrayList<>();

  /** Where the next words of the last paragraph start. */
  private int at;

  private Corpus(int size, Random random) {
    this.size = size;
    this.random = random;
    this.year = 1990 + random.nextInt(40);
  }

  /**
   * A dossier of an article as long as it takes.
   *
   * @param records how many records it holds, at least {@link #FEWEST}
   * @param seed what makes it differ from others of the same size
   * @return the dossier
   */
  public static Dossier of(int records, long seed) {
    if (records < FEWEST) {
      throw new IllegalArgumentException(
          "a dossier has " + FEWEST + " records or more, not " + records);
    }
    return new Corpus(records, new Random(seed)).dossier("corpus-" + records + "-" + seed);
  }

  /**
   * Dossiers of real size: 20 to 80 records each.
   *
   * @param count how many
   * @param seed what makes them differ from others
   * @return the dossiers, made one at a time
   */
  public static Stream<Dossier> articles(int count, long seed) {
    Random sizes = new Random(seed);
    return IntStream.range(0, count).mapToObj(i -> of(20 + sizes.nextInt(61), seed + i));
  }

  /**
   * Who speaks the quotes of a dossier.
   *
   * @return the ids of speakers, the most frequent first
   */
  public static List<String> speakers(Dossier dossier) {
    return byFrequency(dossier.quotes().stream().flatMap(quote -> quote.speaker().stream()));
  }

  /**
   * Who signs the agreements of a dossier.
   *
   * @return the ids of people, the most frequent first
   */
  public static List<String> signatories(Dossier dossier) {
    return byFrequency(
        dossier.agreements().stream()
            .flatMap(agreement -> agreement.signatories().stream())
            .map(Signatory::person));
  }

  /**
   * Which outlets the citations of a dossier name.
   *
   * @return the ids of organizations, the most frequent first
   */
  public static List<String> outlets(Dossier dossier) {
    return byFrequency(
        dossier.citations().stream().flatMap(citation -> citation.outlets().stream()));
  }

  private static List<String> byFrequency(Stream<? extends Link<?>> links) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    links.forEach(link -> counts.merge(link.id(), 1, Integer::sum));
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .toList();
  }

  private Dossier dossier(String id) {
    paragraphs.add(ParagraphFingerprint.of(0, 120, digest()));
    for (int i = 0; i < Math.max(8, share(ORGANIZATIONS)); i++) {
      organization(i);
    }
    for (int i = 0; i < Math.max(4, share(PEOPLE)); i++) {
      person(i);
    }
    for (int left = left(); left > 0; left = left()) {
      paragraph(left);
    }
    return Dossier.builder()
        .id(id)
        .title(sentence(5))
        .version("1." + random.nextInt(10) + ".0")
        .rights("Invented, and in the public domain.")
        .coverage("Children who are named are left out.")
        .addHistory(
            HistoryEntry.builder()
                .act(Act.GENERATED)
                .by("Corpus")
                .date(Edtf.parse(day(11, 31)))
                .build())
        .article(article(id))
        .people(
            people.stream()
                .map(seen -> seen.actor.toBuilder().mentions(seen.mentions).build())
                .toList())
        .organizations(
            organizations.stream()
                .map(seen -> seen.actor.toBuilder().mentions(seen.mentions).build())
                .toList())
        .agreements(agreements)
        .quotes(quotes)
        .statements(statements)
        .citations(citations)
        .events(events)
        .build();
  }

  private int share(int percent) {
    return (int) ((long) size * percent / 100);
  }

  private int left() {
    return size
        - people.size()
        - organizations.size()
        - agreements.size()
        - quotes.size()
        - statements.size()
        - citations.size()
        - events.size();
  }

  private Article article(String id) {
    return Article.builder()
        .id(id + "-article")
        .publication(Link.stated(outlets.get(0).actor, Passage.of(0, 0, 20)))
        .title(ReportedText.stated(sentence(6), Passage.of(0, 52, 90)))
        .addAuthor(
            ReportedText.stated(printed(SYLLABLES.get(0), syllables(4)), Passage.of(0, 91, 110)))
        .date(
            ReportedTime.stated(
                Integer.toString(year), Integer.toString(year), Passage.of(0, 21, 25)))
        .place(
            ReportedText.stated(printed(SYLLABLES.get(0), syllables(2)), Passage.of(0, 111, 120)))
        .sources(
            random.nextInt(4) == 0
                ? List.of(Link.stated(one(outlets).actor, Passage.of(0, 111, 120)))
                : List.of())
        .volume(1 + random.nextInt(50))
        .issue(1 + random.nextInt(300))
        .language("en")
        .url("https://example.org/articles/" + id)
        .paragraphs(paragraphs)
        .build();
  }

  private void organization(int number) {
    int[] name = syllables(3);
    boolean outlet = number % PER_OUTLET == 0;
    boolean state = number % PER_OUTLET == 1;
    OrganizationKind kind =
        outlet
            ? OrganizationKind.NEWS_OUTLET
            : state ? OrganizationKind.STATE : one(OTHER_ORGANIZATIONS);
    String stem = printed(script(), name);
    boolean bare = state || random.nextInt(3) == 0;
    OrganizationBuilder organization =
        Organization.builder()
            .id(slug(name) + "-" + number)
            .name(bare ? stem : stem + " " + one(outlet ? OUTLETS : SUFFIXES))
            .kind(kind);
    if (!state && !outlet && random.nextBoolean()) {
      organization.country(link(one(states).actor, Passage.of(0, 0, 20)));
    }
    if (!state && !outlet && random.nextInt(4) == 0) {
      // Only of an earlier one, so that nothing is part of itself.
      organization.partOf(link(one(organizations).actor, Passage.of(0, 0, 20)));
    }
    if (state) {
      organization.addAdjective(stem + "ish");
    }
    if (random.nextInt(6) == 0) {
      organization.acronym(stem.substring(0, 2).toUpperCase(Locale.ROOT) + number % 100);
    }
    Seen<Organization> seen = new Seen<>(organization.build(), new ArrayList<>(2));
    organizations.add(seen);
    if (outlet) {
      outlets.add(seen);
    } else if (state) {
      states.add(seen);
    }
  }

  private void person(int number) {
    int[] given = syllables(2);
    int[] family = syllables(3);
    List<String> script = script();
    String last = printed(script, family);
    PersonBuilder person =
        Person.builder()
            .id(slug(given) + "-" + slug(family) + "-" + number)
            .name(printed(script, given) + " " + last);
    if (random.nextBoolean()) {
      person.addAlias(last);
    }
    if (random.nextInt(8) == 0) {
      person.addHonorific(one(HONORIFICS));
    }
    if (random.nextInt(3) > 0) {
      Passage print = Passage.of(0, 30, 50);
      Position position = Position.stated(one(OFFICES), link(skewed(states).actor, print), print);
      person.addPosition(
          random.nextInt(8) > 0
              ? position
              : position.toBuilder().tenure(one(Tenure.values())).build());
    }
    people.add(new Seen<>(person.build(), new ArrayList<>(4)));
  }

  private void paragraph(int left) {
    at = 0;
    int records = Math.min(left, 3 + random.nextInt(5));
    Optional<SourceCitation> cited =
        records > 1 && random.nextInt(5) > 0 ? Optional.of(citation()) : Optional.empty();
    int sentences = cited.isPresent() ? records - 1 : records;
    for (int i = 1; i <= sentences; i++) {
      // A citation is stated for the sentence that it closes, and inferred for those before.
      boolean closes = i == sentences;
      sentence(
          cited
              .map(c -> closes ? Link.stated(c) : Link.inferred(c, REASONS.get(0)))
              .map(List::of)
              .orElse(List.of()));
    }
    // It is printed last, but the others need its id.
    cited.ifPresent(c -> citations.add(c.toBuilder().passage(words(length(c.printed()))).build()));
    paragraphs.add(ParagraphFingerprint.of(paragraphs.size(), at, digest()));
  }

  private void sentence(List<Link<SourceCitation>> cited) {
    int draw = random.nextInt(25);
    if (draw < 9) {
      quote(cited);
    } else if (draw < 17) {
      statement(cited);
    } else if (draw < 22) {
      event(cited);
    } else {
      agreement(cited);
    }
  }

  private SourceCitation citation() {
    List<Seen<Organization>> named = some(outlets, random.nextInt(6) == 0 ? 2 : 1);
    int month = random.nextInt(12);
    int day = 1 + random.nextInt(28);
    String date = MONTHS.get(month) + " " + day;
    StringBuilder printed = new StringBuilder();
    for (Seen<Organization> outlet : named) {
      printed.append(outlet.actor.name()).append(", ");
    }
    return SourceCitation.builder()
        .id("citation-" + citations.size())
        .printed(printed.append(date).toString())
        .outlets(named.stream().map(outlet -> Link.stated(outlet.actor)).toList())
        .date(ReportedTime.inferred(date, day(month, day), YEAR_CONCLUDED))
        .passage(Passage.of(0, 0, 1))
        .build();
  }

  private void quote(List<Link<SourceCitation>> cited) {
    QuoteBuilder quote = Quote.builder().id("quote-" + quotes.size()).citations(cited);
    String cue = one(CUES);
    Optional<Link<Actor>> speaker = actor();
    speaker.ifPresent(link -> quote.speaker(link).cue(cue));
    if (random.nextInt(4) == 0) {
      quote.addressee(actor());
    }
    quote.about(about()).event(event()).date(date());
    String text = sentence(4 + random.nextInt(20));
    if (random.nextInt(8) == 0) {
      String inserted = "[" + one(WORDS) + "]";
      int start = length(text) + 1;
      quote.addInsertion(TextRange.of(start, start + length(inserted)));
      text = text + " " + inserted + " " + one(WORDS);
    }
    quotes.add(
        quote
            .text(text)
            .kind(speaker.isEmpty() ? QuoteKind.SCARE : one(QuoteKind.values()))
            .passage(words(length(text)))
            .build());
  }

  private void statement(List<Link<SourceCitation>> cited) {
    StatementBuilder statement =
        Statement.builder().id("statement-" + statements.size()).citations(cited);
    if (random.nextInt(4) > 0) {
      statement.kind(StatementKind.REPORTED).holder(actor()).cue(one(CUES));
    } else {
      statement.kind(StatementKind.ASSESSMENT);
    }
    statements.add(
        statement
            .about(about())
            .event(event())
            .date(date())
            .figures(figures())
            .text(sentence(4 + random.nextInt(12)))
            .passage(words(60 + random.nextInt(120)))
            .build());
  }

  private void event(List<Link<SourceCitation>> cited) {
    EventBuilder event =
        Event.builder()
            .id("event-" + events.size())
            .title(sentence(2 + random.nextInt(4)))
            .kind(one(EventKind.values()))
            .status(random.nextInt(4) > 0 ? EventStatus.OCCURRED : one(EventStatus.values()))
            .citations(cited)
            .date(date())
            .period(period());
    if (random.nextBoolean()) {
      String place = printed(SYLLABLES.get(0), syllables(2));
      event.place(ReportedText.stated(place, words(length(place))));
    }
    for (int i = random.nextInt(4); i > 0; i--) {
      actor()
          .ifPresent(
              link ->
                  event.addParticipant(
                      Participant.builder().actor(link).role(maybe(one(ROLES))).build()));
    }
    event.figures(figures());
    // Only earlier events, so that nothing follows itself.
    if (random.nextInt(4) == 0) {
      event.after(event().map(List::of).orElse(List.of()));
    } else if (random.nextInt(4) == 0) {
      event.partOf(event());
    }
    events.add(event.addPassage(words(40 + random.nextInt(100))).build());
  }

  private void agreement(List<Link<SourceCitation>> cited) {
    AgreementStatus status = one(AgreementStatus.values());
    AgreementBuilder agreement =
        Agreement.builder()
            .id("agreement-" + agreements.size())
            .title(sentence(3 + random.nextInt(4)))
            .kind(one(AgreementKind.values()))
            .status(status)
            .event(event())
            .date(date())
            .period(period())
            .subject(maybe(sentence(2)))
            .figures(figures())
            .citations(cited);
    for (Seen<Organization> party : some(states, random.nextInt(4))) {
      agreement.addParty(link(party.actor, mention(party)));
    }
    if (random.nextInt(3) == 0) {
      Seen<Organization> object = skewed(organizations);
      agreement.addObject(link(object.actor, mention(object)));
    }
    if (status == AgreementStatus.SIGNED) {
      for (Seen<Person> person : some(people, 1 + random.nextInt(3))) {
        agreement.addSignatory(signatory(person));
      }
    }
    agreements.add(agreement.addPassage(words(40 + random.nextInt(100))).build());
  }

  private Signatory signatory(Seen<Person> person) {
    SignatoryBuilder signatory = Signatory.builder().person(link(person.actor, mention(person)));
    if (random.nextBoolean()) {
      String office = one(OFFICES);
      signatory.capacity(ReportedText.inferred(office, REASONS.get(2), words(length(office))));
    }
    if (random.nextBoolean()) {
      Seen<Organization> state = skewed(states);
      signatory.organization(link(state.actor, mention(state)));
    }
    return signatory.build();
  }

  /** Who speaks or acts: mostly people, often the same, sometimes nobody. */
  private Optional<Link<Actor>> actor() {
    int draw = random.nextInt(20);
    if (draw == 0) {
      return Optional.empty();
    }
    Seen<? extends Actor> seen = skewed(draw < 4 ? organizations : people);
    return Optional.of(link(seen.actor, mention(seen)));
  }

  /** One of the last events, which the paragraph goes on about. */
  private Optional<Link<Event>> event() {
    return events.isEmpty() || random.nextInt(3) == 0
        ? Optional.empty()
        : Optional.of(
            link(events.get(events.size() - 1 - random.nextInt(Math.min(8, events.size())))));
  }

  /** What somebody speaks of: often an event, or somebody else. */
  private List<Link<? extends DossierRecord>> about() {
    Optional<? extends Link<? extends DossierRecord>> about =
        random.nextBoolean() ? event() : random.nextBoolean() ? actor() : Optional.empty();
    return about.isPresent() ? List.of(about.get()) : List.of();
  }

  private List<ReportedText> figures() {
    if (random.nextInt(8) > 0) {
      return List.of();
    }
    String figure = 2 + random.nextInt(98) + " years";
    return List.of(ReportedText.stated(figure, words(length(figure))));
  }

  private Optional<ReportedTime> date() {
    int month = random.nextInt(12);
    String name = MONTHS.get(month);
    return switch (random.nextInt(6)) {
      case 0 -> {
        int day = 1 + random.nextInt(28);
        String printed = name + " " + day;
        yield Optional.of(
            ReportedTime.inferred(
                printed, day(month, day), YEAR_CONCLUDED, words(length(printed))));
      }
      case 1 -> {
        String past = Integer.toString(year - random.nextInt(20));
        yield Optional.of(ReportedTime.stated(past, past, words(4)));
      }
      case 2 -> {
        String printed = name + " " + year;
        yield Optional.of(
            ReportedTime.stated(printed, day(month, 1).substring(0, 7), words(length(printed))));
      }
      case 3 -> Optional.of(ReportedTime.undated("recently", words(8)));
      default -> Optional.empty();
    };
  }

  private Optional<ReportedTime> period() {
    int end = year + 1 + random.nextInt(10);
    return switch (random.nextInt(12)) {
      case 0 -> Optional.of(ReportedTime.stated("through " + end, "/" + end, words(12)));
      case 1 -> Optional.of(ReportedTime.stated(year + " to " + end, year + "/" + end, words(12)));
      default -> Optional.empty();
    };
  }

  /** A day of the article's year; the month counts from 0. */
  private String day(int month, int day) {
    return year + "-" + twoDigits(month + 1) + "-" + twoDigits(day);
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }

  private <R extends DossierRecord> Link<R> link(R record, Passage... passages) {
    return random.nextInt(4) > 0
        ? Link.stated(record, passages)
        : Link.inferred(record, one(REASONS), passages);
  }

  private Passage mention(Seen<?> seen) {
    Passage passage = words(length(seen.actor.name()));
    seen.mentions.add(passage);
    return passage;
  }

  /** The place of the next words of the paragraph. */
  private Passage words(int length) {
    Passage passage = Passage.of(paragraphs.size(), at, at + length);
    at += length + 1;
    return passage;
  }

  private String sentence(int words) {
    StringBuilder sentence = new StringBuilder(8 * words).append("The");
    for (int i = 1; i < words; i++) {
      sentence.append(' ').append(one(WORDS));
    }
    return sentence.toString();
  }

  private int[] syllables(int count) {
    int[] syllables = new int[count];
    for (int i = 0; i < count; i++) {
      syllables[i] = random.nextInt(SYLLABLES.get(0).size());
    }
    return syllables;
  }

  private List<String> script() {
    return SYLLABLES.get(random.nextInt(8) == 0 ? 1 + random.nextInt(2) : 0);
  }

  private static String printed(List<String> script, int... syllables) {
    StringBuilder name = new StringBuilder();
    for (int syllable : syllables) {
      name.append(script.get(syllable));
    }
    name.setCharAt(0, Character.toTitleCase(name.charAt(0)));
    return name.toString();
  }

  private static String slug(int... syllables) {
    return printed(SYLLABLES.get(0), syllables).toLowerCase(Locale.ROOT);
  }

  private String digest() {
    StringBuilder digest = new StringBuilder(64);
    for (int i = 0; i < 4; i++) {
      digest.append(HexFormat.of().toHexDigits(random.nextLong()));
    }
    return digest.toString();
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  /** Different ones of a list, fewer if it has not so many. */
  private <T> List<T> some(List<T> list, int count) {
    List<T> some = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      T next = skewed(list);
      if (!some.contains(next)) {
        some.add(next);
      }
    }
    return some;
  }

  /**
   * One of a list, the earlier ones far more often: by the fourth power, which gives the first
   * tenth more than half of the draws, however long the list.
   */
  private <T> T skewed(List<? extends T> list) {
    double draw = random.nextDouble();
    return list.get((int) (list.size() * draw * draw * draw * draw));
  }

  private <T> T one(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private <T> T one(T[] array) {
    return array[random.nextInt(array.length)];
  }

  private <T> Optional<T> maybe(T value) {
    return random.nextBoolean() ? Optional.of(value) : Optional.empty();
  }

  /** An actor, and where it was mentioned so far. */
  private record Seen<A extends Actor>(A actor, List<Passage> mentions) {}
}
