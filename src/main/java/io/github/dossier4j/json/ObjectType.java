package io.github.dossier4j.json;

import static io.github.dossier4j.json.ScalarType.*;

import io.github.dossier4j.Dossier;
import io.github.dossier4j.DossierBuilder;
import io.github.dossier4j.engine.CrossRecordRules;
import io.github.dossier4j.model.*;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The types of objects in the wire format. This is the one description of their properties: name,
 * order, type, whether required, builder method, accessor. The parser and the generator both use
 * it.
 *
 * <p>Each property is one line of a method at the end of this file. The line has two halves: the
 * parser runs {@code builder.name(value)}, the generator runs {@code put(value.name())}. The number
 * of a line, its label, gives the order of the properties. Labels leave room: a new property takes
 * a label between those of its neighbours.
 *
 * <p>The lines stand in a switch because objects and lambdas start slower: 200 method references
 * took a fresh JVM 46 ms, a switch 2.
 */
enum ObjectType implements WireType {
  PASSAGE,
  RANGE,
  PARAGRAPH,
  LINK,
  REPORTED_TEXT,
  FIGURE,
  REPORTED_TIME,
  HISTORY_ENTRY,
  ARTICLE,
  POSITION(RecordType.PEOPLE, "/positions/*"),
  PERSON(RecordType.PEOPLE, ""),
  ORGANIZATION(RecordType.ORGANIZATIONS, ""),
  SIGNATORY(RecordType.AGREEMENTS, "/signatories/*"),
  AGREEMENT(RecordType.AGREEMENTS, ""),
  QUOTE(RecordType.QUOTES, ""),
  STATEMENT(RecordType.STATEMENTS, ""),
  CITATION(RecordType.CITATIONS, ""),
  PARTICIPANT(RecordType.EVENTS, "/participants/*"),
  EVENT(RecordType.EVENTS, ""),
  DOSSIER;

  /** The key of an object that the rules between records ignore. */
  static final Object NO_KEY = new Object();

  /** The label that builds a value. A label without a property gives a new builder. */
  private static final int BUILD = 1;

  private static final int START = 2;

  private static final EnumType ACT = new EnumType(Act.values());
  private static final EnumType AGREEMENT_KIND = new EnumType(AgreementKind.values());
  private static final EnumType AGREEMENT_STATUS = new EnumType(AgreementStatus.values());
  private static final EnumType BASIS = new EnumType(Basis.values());
  private static final EnumType EVENT_KIND = new EnumType(EventKind.values());
  private static final EnumType EVENT_STATUS = new EnumType(EventStatus.values());
  private static final EnumType ORGANIZATION_KIND = new EnumType(OrganizationKind.values());
  private static final EnumType QUOTE_KIND = new EnumType(QuoteKind.values());
  private static final EnumType STATEMENT_KIND = new EnumType(StatementKind.values());
  private static final EnumType TENURE = new EnumType(Tenure.values());

  /** The type of the objects if they are records; null if not. */
  final @Nullable RecordType recordType;

  /** The records that contain the objects, and where; null if no record does. */
  final @Nullable RecordType source;

  final String path;

  /** Made at the first use, so that this class never waits for its own initialization. */
  @SuppressWarnings("ImmutableEnumChecker") // Whoever sets it sets the same.
  private @Nullable ObjectDescription description;

  ObjectType() {
    this(null, "");
  }

  ObjectType(@Nullable RecordType source, String path) {
    this.recordType = path.isEmpty() ? source : null;
    this.source = source;
    this.path = path;
  }

  /** The properties. Two threads may describe a type at once; both descriptions are the same. */
  ObjectDescription description() {
    ObjectDescription known = description;
    if (known == null) {
      known = new ObjectDescription(this);
      description = known;
    }
    return known;
  }

  List<WireProperty> properties() {
    return description().properties;
  }

  /** The type of the records of a type. */
  static ObjectType of(RecordType recordType) {
    for (ObjectType type : values()) {
      if (type.recordType == recordType) {
        return type;
      }
    }
    throw new IllegalArgumentException("no such type: " + recordType);
  }

  boolean has(String name) {
    return description().names.matchName(name) >= 0;
  }

  @Override
  public @Nullable Object read(DossierParser parser) {
    return parser.readObject(this);
  }

  /** Builds a value from an object without problems. */
  Object build(DossierParser parser, OpenObject object) {
    Object builder = visit(START, parser, null, null);
    if (builder == null) {
      return Objects.requireNonNull(visit(BUILD, parser, object, null));
    }
    for (int left = object.present; left != 0; left &= left - 1) {
      int index = Integer.numberOfTrailingZeros(left);
      parser.take(object, index);
      visit(object.property(index).label(), parser, builder, null);
    }
    Object built = Objects.requireNonNull(visit(BUILD, parser, builder, null));
    if (this == FIGURE) {
      new Problems().figure("/value", ((ReportedText) built).value()).throwIfAny();
    }
    return built;
  }

  /**
   * Runs one label: visits a property, builds a value or starts a builder.
   *
   * @param builder a builder, or the object itself if its type has no builder; null when writing
   * @param value the value to write; null when reading
   * @return the value for {@link #BUILD}, the new builder for {@link #START} (null if the type has
   *     no builder), else nothing of interest
   */
  @SuppressWarnings("NullAway") // The visitor uses the builder or the value, whichever is there.
  @Nullable Object visit(
      int label, PropertyVisitor p, @Nullable Object builder, @Nullable Object value) {
    return switch (this) {
      case PASSAGE -> passage(label, p, (OpenObject) builder, (Passage) value);
      case RANGE -> range(label, p, (OpenObject) builder, (TextRange) value);
      case PARAGRAPH -> paragraph(label, p, (OpenObject) builder, (ParagraphFingerprint) value);
      case LINK -> link(label, p, (OpenObject) builder, (Link<?>) value);
      case REPORTED_TEXT, FIGURE ->
          reportedText(label, p, (ReportedTextBuilder) builder, (ReportedText) value);
      case REPORTED_TIME ->
          reportedTime(label, p, (ReportedTimeBuilder) builder, (ReportedTime) value);
      case HISTORY_ENTRY ->
          historyEntry(label, p, (HistoryEntryBuilder) builder, (HistoryEntry) value);
      case ARTICLE -> article(label, p, (ArticleBuilder) builder, (Article) value);
      case POSITION -> position(label, p, (PositionBuilder) builder, (Position) value);
      case PERSON -> person(label, p, (PersonBuilder) builder, (Person) value);
      case ORGANIZATION ->
          organization(label, p, (OrganizationBuilder) builder, (Organization) value);
      case SIGNATORY -> signatory(label, p, (SignatoryBuilder) builder, (Signatory) value);
      case AGREEMENT -> agreement(label, p, (AgreementBuilder) builder, (Agreement) value);
      case QUOTE -> quote(label, p, (QuoteBuilder) builder, (Quote) value);
      case STATEMENT -> statement(label, p, (StatementBuilder) builder, (Statement) value);
      case CITATION -> citation(label, p, (SourceCitationBuilder) builder, (SourceCitation) value);
      case PARTICIPANT -> participant(label, p, (ParticipantBuilder) builder, (Participant) value);
      case EVENT -> event(label, p, (EventBuilder) builder, (Event) value);
      case DOSSIER -> dossier(label, p, (DossierBuilder) builder, (Dossier) value);
    };
  }

  /**
   * Adds the problems between the parts of an object that cannot be built: those of which enough
   * could be read. What builds an object finds them itself.
   */
  void check(OpenObject object, List<ObjectLocation> kept, Problems problems) {
    switch (this) {
      case PASSAGE, RANGE -> checkRange(object, problems);
      case LINK, REPORTED_TEXT, POSITION -> checkBasis(object, problems);
      case FIGURE -> {
        checkBasis(object, problems);
        String value = object.value("value");
        if (value != null) {
          problems.figure("/value", value);
        }
      }
      case REPORTED_TIME -> {
        checkBasis(object, problems);
        problems.printedOrValue(object.isPresent("printed") || object.isPresent("value"));
      }
      case ARTICLE -> checkParagraphs(object.location(), kept, problems);
      case QUOTE -> {
        List<@Nullable TextRange> insertions = object.part(object.index("insertions"));
        if (insertions != null) {
          problems.insertions(insertions, object.value("text"));
        }
      }
      case STATEMENT -> {
        StatementKind kind = object.value("kind");
        if (kind != null) {
          problems.holder(kind, Optional.ofNullable(object.value("holder")));
        }
      }
      default -> {}
    }
  }

  private static void checkRange(OpenObject object, Problems problems) {
    int start = object.index("start");
    int end = object.index("end");
    if (object.isGood(start) && object.isGood(end)) {
      problems.range("", object.numbers[start], object.numbers[end]);
    }
  }

  private static void checkBasis(OpenObject object, Problems problems) {
    Basis basis = object.value("basis");
    String note = object.value("note");
    if (basis != null && (note != null || !object.isPresent("note"))) {
      problems.basis(basis, Optional.ofNullable(note));
    }
  }

  private static void checkParagraphs(
      ObjectLocation article, List<ObjectLocation> kept, Problems problems) {
    int before = -1;
    for (ObjectLocation location : kept) {
      if (location.parent == article
          && location.key instanceof int[] paragraph
          && paragraph[0] >= 0) {
        problems.ascending("/paragraphs/" + location.index + "/number", before, paragraph[0]);
        before = paragraph[0];
      }
    }
  }

  /**
   * What the rules between records need to know of an object: an id or a reference, a passage, or
   * number and length of a paragraph.
   *
   * @return the key; {@link #NO_KEY} if the object has none, or if its bad key explains no other
   *     problem; null if the key could not be read
   */
  @Nullable Object key(OpenObject object, @Nullable Object built) {
    return switch (this) {
      case PASSAGE -> built;
      case PARAGRAPH ->
          new int[] {
            object.isGood(0) ? object.numbers[0] : -1,
            object.isGood(1) ? object.numbers[1] : CrossRecordRules.UNKNOWN_LENGTH
          };
      case DOSSIER -> object.value("id");
      case LINK, ARTICLE, PERSON, ORGANIZATION, AGREEMENT, QUOTE, STATEMENT, CITATION, EVENT ->
          object.isGood(0) || object.part(0) == null ? object.part(0) : NO_KEY;
      default -> NO_KEY;
    };
  }

  private static @Nullable Object passage(int label, PropertyVisitor p, OpenObject b, Passage v) {
    return switch (label) {
      case BUILD -> Passage.of(b.numbers[0], b.numbers[1], b.numbers[2]);
      case 10 -> p.required("paragraph", COUNT) ? b : p.put(v.paragraph());
      case 20 -> p.required("start", OFFSET) ? b : p.put(v.start());
      case 30 -> p.required("end", OFFSET) ? b : p.put(v.end());
      default -> null;
    };
  }

  private static @Nullable Object range(int label, PropertyVisitor p, OpenObject b, TextRange v) {
    return switch (label) {
      case BUILD -> TextRange.of(b.numbers[0], b.numbers[1]);
      case 10 -> p.required("start", OFFSET) ? b : p.put(v.start());
      case 20 -> p.required("end", OFFSET) ? b : p.put(v.end());
      default -> null;
    };
  }

  private static @Nullable Object paragraph(
      int label, PropertyVisitor p, OpenObject b, ParagraphFingerprint v) {
    return switch (label) {
      case BUILD -> ParagraphFingerprint.of(b.numbers[0], b.numbers[1], b.get(2));
      case 10 -> p.required("number", COUNT) ? b : p.put(v.number());
      case 20 -> p.required("length", COUNT) ? b : p.put(v.length());
      case 30 -> p.required("sha256", DIGEST) ? b : p.put(v.sha256());
      default -> null;
    };
  }

  private static @Nullable Object link(int label, PropertyVisitor p, OpenObject b, Link<?> v) {
    return switch (label) {
      case BUILD -> Link.of(b.get(0), b.get(1), Optional.ofNullable(b.part(2)), b.list(3));
      case 10 -> p.required("ref", ID) ? b : p.put(v.id());
      case 20 -> p.required("basis", BASIS) ? b : p.put(v.basis());
      case 30 -> p.optional("note", TEXT) ? b : p.put(v.note());
      case 40 -> p.list("passages", PASSAGE) ? b : p.put(v.passages());
      default -> null;
    };
  }

  private static @Nullable Object reportedText(
      int label, PropertyVisitor p, ReportedTextBuilder b, ReportedText v) {
    return switch (label) {
      case BUILD -> b.build();
      case 10 -> p.required("printed", WORDS) ? b.printed(p.string()) : p.put(v.printed());
      case 20 -> p.required("value", TEXT) ? b.value(p.string()) : p.put(v.value());
      case 30 -> p.required("basis", BASIS) ? b.basis(p.value()) : p.put(v.basis());
      case 40 -> p.optional("note", TEXT) ? b.note(p.string()) : p.put(v.note());
      case 50 -> p.list("passages", PASSAGE) ? b.passages(p.list()) : p.put(v.passages());
      default -> ReportedText.builder();
    };
  }

  private static @Nullable Object reportedTime(
      int label, PropertyVisitor p, ReportedTimeBuilder b, ReportedTime v) {
    return switch (label) {
      case BUILD -> b.build();
      case 10 -> p.optional("printed", WORDS) ? b.printed(p.string()) : p.put(v.printed());
      case 20 -> p.optional("value", DATE) ? b.value(p.date()) : p.put(v.value());
      case 30 -> p.required("basis", BASIS) ? b.basis(p.value()) : p.put(v.basis());
      case 40 -> p.optional("note", TEXT) ? b.note(p.string()) : p.put(v.note());
      case 50 -> p.list("passages", PASSAGE) ? b.passages(p.list()) : p.put(v.passages());
      default -> ReportedTime.builder();
    };
  }

  private static @Nullable Object historyEntry(
      int label, PropertyVisitor p, HistoryEntryBuilder b, HistoryEntry v) {
    return switch (label) {
      case BUILD -> b.build();
      case 10 -> p.required("act", ACT) ? b.act(p.value()) : p.put(v.act());
      case 20 -> p.optional("by", TEXT) ? b.by(p.string()) : p.put(v.by());
      case 30 -> p.optional("date", DATE) ? b.date(p.date()) : p.put(v.date());
      case 40 -> p.optional("version", TEXT) ? b.version(p.string()) : p.put(v.version());
      case 50 -> p.optional("note", TEXT) ? b.note(p.string()) : p.put(v.note());
      default -> HistoryEntry.builder();
    };
  }

  private static @Nullable Object article(
      int label, PropertyVisitor p, ArticleBuilder b, Article v) {
    return switch (label) {
      case BUILD -> b.build();
      case 10 -> p.required("id", ID) ? b.id(p.string()) : p.put(v.id());
      case 20 -> p.optional("publication", LINK) ? b.publication(p.link()) : p.put(v.publication());
      case 30 -> p.optional("title", REPORTED_TEXT) ? b.title(p.text()) : p.put(v.title());
      case 40 -> p.list("authors", REPORTED_TEXT) ? b.authors(p.list()) : p.put(v.authors());
      case 50 -> p.optional("date", REPORTED_TIME) ? b.date(p.time()) : p.put(v.date());
      case 60 -> p.optional("place", REPORTED_TEXT) ? b.place(p.text()) : p.put(v.place());
      case 70 -> p.list("sources", LINK) ? b.sources(p.list()) : p.put(v.sources());
      case 80 -> p.optional("volume", COUNT) ? b.volume(p.number()) : p.put(v.volume());
      case 90 -> p.optional("issue", COUNT) ? b.issue(p.number()) : p.put(v.issue());
      case 100 -> p.optional("language", TEXT) ? b.language(p.string()) : p.put(v.language());
      case 110 -> p.optional("url", TEXT) ? b.url(p.string()) : p.put(v.url());
      case 120 -> p.optional("header", COUNT) ? b.header(p.number()) : p.put(v.header());
      case 130 -> p.list("paragraphs", PARAGRAPH) ? b.paragraphs(p.list()) : p.put(v.paragraphs());
      default -> Article.builder();
    };
  }

  private static @Nullable Object position(
      int label, PropertyVisitor p, PositionBuilder b, Position v) {
    return switch (label) {
      case BUILD -> b.build();
      case 10 -> p.required("title", WORDS) ? b.title(p.string()) : p.put(v.title());
      case 20 ->
          p.optional("organization", LINK) ? b.organization(p.link()) : p.put(v.organization());
      case 30 -> p.optional("tenure", TENURE) ? b.tenure(p.<Tenure>value()) : p.put(v.tenure());
      case 40 -> p.required("basis", BASIS) ? b.basis(p.value()) : p.put(v.basis());
      case 50 -> p.optional("note", TEXT) ? b.note(p.string()) : p.put(v.note());
      case 60 -> p.list("passages", PASSAGE) ? b.passages(p.list()) : p.put(v.passages());
      default -> Position.builder();
    };
  }

  private static @Nullable Object person(int label, PropertyVisitor p, PersonBuilder b, Person v) {
    return switch (label) {
      case BUILD -> b.build();
      case 10 -> p.required("id", ID) ? b.id(p.string()) : p.put(v.id());
      case 20 -> p.required("name", WORDS) ? b.name(p.string()) : p.put(v.name());
      case 30 -> p.list("aliases", WORDS) ? b.aliases(p.list()) : p.put(v.aliases());
      case 40 -> p.list("honorifics", WORDS) ? b.honorifics(p.list()) : p.put(v.honorifics());
      case 50 -> p.list("positions", POSITION) ? b.positions(p.list()) : p.put(v.positions());
      case 60 -> p.list("mentions", PASSAGE) ? b.mentions(p.list()) : p.put(v.mentions());
      default -> Person.builder();
    };
  }

  private static @Nullable Object organization(
      int label, PropertyVisitor p, OrganizationBuilder b, Organization v) {
    return switch (label) {
      case BUILD -> b.build();
      case 10 -> p.required("id", ID) ? b.id(p.string()) : p.put(v.id());
      case 20 -> p.required("name", WORDS) ? b.name(p.string()) : p.put(v.name());
      case 30 -> p.optional("acronym", WORDS) ? b.acronym(p.string()) : p.put(v.acronym());
      case 40 -> p.list("aliases", WORDS) ? b.aliases(p.list()) : p.put(v.aliases());
      case 50 -> p.list("adjectives", WORDS) ? b.adjectives(p.list()) : p.put(v.adjectives());
      case 60 -> p.required("kind", ORGANIZATION_KIND) ? b.kind(p.value()) : p.put(v.kind());
      case 70 -> p.optional("country", LINK) ? b.country(p.link()) : p.put(v.country());
      case 80 -> p.optional("partOf", LINK) ? b.partOf(p.link()) : p.put(v.partOf());
      case 90 -> p.list("mentions", PASSAGE) ? b.mentions(p.list()) : p.put(v.mentions());
      default -> Organization.builder();
    };
  }

  private static @Nullable Object signatory(
      int label, PropertyVisitor p, SignatoryBuilder b, Signatory v) {
    return switch (label) {
      case BUILD -> b.build();
      case 10 -> p.required("person", LINK) ? b.person(p.link()) : p.put(v.person());
      case 20 -> p.optional("capacity", REPORTED_TEXT) ? b.capacity(p.text()) : p.put(v.capacity());
      case 30 ->
          p.optional("organization", LINK) ? b.organization(p.link()) : p.put(v.organization());
      default -> Signatory.builder();
    };
  }

  private static @Nullable Object agreement(
      int label, PropertyVisitor p, AgreementBuilder b, Agreement v) {
    return switch (label) {
      case BUILD -> b.build();
      case 10 -> p.required("id", ID) ? b.id(p.string()) : p.put(v.id());
      case 20 -> p.required("title", TEXT) ? b.title(p.string()) : p.put(v.title());
      case 30 -> p.required("kind", AGREEMENT_KIND) ? b.kind(p.value()) : p.put(v.kind());
      case 40 -> p.required("status", AGREEMENT_STATUS) ? b.status(p.value()) : p.put(v.status());
      case 50 -> p.list("parties", LINK) ? b.parties(p.list()) : p.put(v.parties());
      case 60 ->
          p.list("signatories", SIGNATORY) ? b.signatories(p.list()) : p.put(v.signatories());
      case 70 -> p.list("objects", LINK) ? b.objects(p.list()) : p.put(v.objects());
      case 80 -> p.optional("event", LINK) ? b.event(p.link()) : p.put(v.event());
      case 90 -> p.optional("date", REPORTED_TIME) ? b.date(p.time()) : p.put(v.date());
      case 100 -> p.optional("period", REPORTED_TIME) ? b.period(p.time()) : p.put(v.period());
      case 110 -> p.optional("subject", TEXT) ? b.subject(p.string()) : p.put(v.subject());
      case 120 -> p.list("figures", FIGURE) ? b.figures(p.list()) : p.put(v.figures());
      case 130 -> p.list("citations", LINK) ? b.citations(p.list()) : p.put(v.citations());
      case 140 -> p.list("passages", PASSAGE) ? b.passages(p.list()) : p.put(v.passages());
      default -> Agreement.builder();
    };
  }

  private static @Nullable Object quote(int label, PropertyVisitor p, QuoteBuilder b, Quote v) {
    return switch (label) {
      case BUILD -> b.build();
      case 10 -> p.required("id", ID) ? b.id(p.string()) : p.put(v.id());
      case 20 -> p.required("text", TEXT) ? b.text(p.string()) : p.put(v.text());
      case 30 -> p.list("insertions", RANGE) ? b.insertions(p.list()) : p.put(v.insertions());
      case 40 -> p.required("kind", QUOTE_KIND) ? b.kind(p.value()) : p.put(v.kind());
      case 50 -> p.optional("speaker", LINK) ? b.speaker(p.link()) : p.put(v.speaker());
      case 60 -> p.optional("addressee", LINK) ? b.addressee(p.link()) : p.put(v.addressee());
      case 70 -> p.optional("cue", WORDS) ? b.cue(p.string()) : p.put(v.cue());
      case 80 -> p.list("about", LINK) ? b.about(p.list()) : p.put(v.about());
      case 90 -> p.optional("event", LINK) ? b.event(p.link()) : p.put(v.event());
      case 100 -> p.optional("date", REPORTED_TIME) ? b.date(p.time()) : p.put(v.date());
      case 110 -> p.list("citations", LINK) ? b.citations(p.list()) : p.put(v.citations());
      case 120 -> p.required("passage", PASSAGE) ? b.passage(p.value()) : p.put(v.passage());
      default -> Quote.builder();
    };
  }

  private static @Nullable Object statement(
      int label, PropertyVisitor p, StatementBuilder b, Statement v) {
    return switch (label) {
      case BUILD -> b.build();
      case 10 -> p.required("id", ID) ? b.id(p.string()) : p.put(v.id());
      case 20 -> p.required("text", TEXT) ? b.text(p.string()) : p.put(v.text());
      case 30 -> p.required("kind", STATEMENT_KIND) ? b.kind(p.value()) : p.put(v.kind());
      case 40 -> p.optional("holder", LINK) ? b.holder(p.link()) : p.put(v.holder());
      case 50 -> p.optional("addressee", LINK) ? b.addressee(p.link()) : p.put(v.addressee());
      case 60 -> p.optional("cue", WORDS) ? b.cue(p.string()) : p.put(v.cue());
      case 70 -> p.list("about", LINK) ? b.about(p.list()) : p.put(v.about());
      case 80 -> p.optional("event", LINK) ? b.event(p.link()) : p.put(v.event());
      case 90 -> p.optional("date", REPORTED_TIME) ? b.date(p.time()) : p.put(v.date());
      case 100 -> p.list("figures", FIGURE) ? b.figures(p.list()) : p.put(v.figures());
      case 110 -> p.list("citations", LINK) ? b.citations(p.list()) : p.put(v.citations());
      case 120 -> p.required("passage", PASSAGE) ? b.passage(p.value()) : p.put(v.passage());
      default -> Statement.builder();
    };
  }

  private static @Nullable Object citation(
      int label, PropertyVisitor p, SourceCitationBuilder b, SourceCitation v) {
    return switch (label) {
      case BUILD -> b.build();
      case 10 -> p.required("id", ID) ? b.id(p.string()) : p.put(v.id());
      case 20 -> p.required("printed", WORDS) ? b.printed(p.string()) : p.put(v.printed());
      case 30 -> p.list("outlets", LINK) ? b.outlets(p.list()) : p.put(v.outlets());
      case 40 -> p.optional("date", REPORTED_TIME) ? b.date(p.time()) : p.put(v.date());
      case 50 -> p.required("passage", PASSAGE) ? b.passage(p.value()) : p.put(v.passage());
      default -> SourceCitation.builder();
    };
  }

  private static @Nullable Object participant(
      int label, PropertyVisitor p, ParticipantBuilder b, Participant v) {
    return switch (label) {
      case BUILD -> b.build();
      case 10 -> p.required("actor", LINK) ? b.actor(p.link()) : p.put(v.actor());
      case 20 -> p.optional("role", TEXT) ? b.role(p.string()) : p.put(v.role());
      default -> Participant.builder();
    };
  }

  private static @Nullable Object event(int label, PropertyVisitor p, EventBuilder b, Event v) {
    return switch (label) {
      case BUILD -> b.build();
      case 10 -> p.required("id", ID) ? b.id(p.string()) : p.put(v.id());
      case 20 -> p.required("title", TEXT) ? b.title(p.string()) : p.put(v.title());
      case 30 -> p.required("kind", EVENT_KIND) ? b.kind(p.value()) : p.put(v.kind());
      case 40 -> p.required("status", EVENT_STATUS) ? b.status(p.value()) : p.put(v.status());
      case 50 -> p.optional("date", REPORTED_TIME) ? b.date(p.time()) : p.put(v.date());
      case 60 -> p.optional("period", REPORTED_TIME) ? b.period(p.time()) : p.put(v.period());
      case 70 -> p.optional("place", REPORTED_TEXT) ? b.place(p.text()) : p.put(v.place());
      case 80 ->
          p.list("participants", PARTICIPANT) ? b.participants(p.list()) : p.put(v.participants());
      case 90 -> p.list("after", LINK) ? b.after(p.list()) : p.put(v.after());
      case 100 -> p.optional("partOf", LINK) ? b.partOf(p.link()) : p.put(v.partOf());
      case 110 -> p.list("figures", FIGURE) ? b.figures(p.list()) : p.put(v.figures());
      case 120 -> p.list("citations", LINK) ? b.citations(p.list()) : p.put(v.citations());
      case 130 -> p.list("passages", PASSAGE) ? b.passages(p.list()) : p.put(v.passages());
      default -> Event.builder();
    };
  }

  private static @Nullable Object dossier(
      int label, PropertyVisitor p, DossierBuilder b, Dossier v) {
    return switch (label) {
      case BUILD -> b.build();
      case 10 -> p.required("format", FORMAT) ? b.format(p.number()) : p.put(v.format());
      case 20 -> p.required("id", ID) ? b.id(p.string()) : p.put(v.id());
      case 30 -> p.required("title", TEXT) ? b.title(p.string()) : p.put(v.title());
      case 40 -> p.required("version", TEXT) ? b.version(p.string()) : p.put(v.version());
      case 50 -> p.required("rights", TEXT) ? b.rights(p.string()) : p.put(v.rights());
      case 60 -> p.optional("coverage", TEXT) ? b.coverage(p.string()) : p.put(v.coverage());
      case 70 -> p.list("history", HISTORY_ENTRY) ? b.history(p.list()) : p.put(v.history());
      case 80 -> p.required("article", ARTICLE) ? b.article(p.value()) : p.put(v.article());
      case 90 -> p.list("people", PERSON) ? b.people(p.list()) : p.put(v.people());
      case 100 ->
          p.list("organizations", ORGANIZATION)
              ? b.organizations(p.list())
              : p.put(v.organizations());
      case 110 -> p.list("agreements", AGREEMENT) ? b.agreements(p.list()) : p.put(v.agreements());
      case 120 -> p.list("quotes", QUOTE) ? b.quotes(p.list()) : p.put(v.quotes());
      case 130 -> p.list("statements", STATEMENT) ? b.statements(p.list()) : p.put(v.statements());
      case 140 -> p.list("citations", CITATION) ? b.citations(p.list()) : p.put(v.citations());
      case 150 -> p.list("events", EVENT) ? b.events(p.list()) : p.put(v.events());
      default -> Dossier.builder();
    };
  }
}
