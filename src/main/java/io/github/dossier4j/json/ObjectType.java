package io.github.dossier4j.json;

import static io.github.dossier4j.json.ScalarType.*;
import static io.github.dossier4j.model.Relation.*;

import io.github.dossier4j.Dossier;
import io.github.dossier4j.DossierBuilder;
import io.github.dossier4j.engine.CrossRecordRules;
import io.github.dossier4j.model.*;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.sym.BinaryNameMatcher;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/**
 * The objects of the wire format, and the one description of their properties: name, order, type,
 * whether required, where the value goes and where it comes from. Reading, writing and the search
 * for what is wrong all go by it.
 *
 * <p>Each property is one line. Its label only gives the order, and leaves room: a new property
 * takes a label between those of its neighbours. A line is no object and no lambda, because 200 of
 * them cost a fresh JVM 46 ms, and a switch 2.
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
  POSITION,
  PERSON(RecordType.PEOPLE),
  ORGANIZATION(RecordType.ORGANIZATIONS),
  SIGNATORY,
  AGREEMENT(RecordType.AGREEMENTS),
  QUOTE(RecordType.QUOTES),
  STATEMENT(RecordType.STATEMENTS),
  CITATION(RecordType.CITATIONS),
  PARTICIPANT,
  EVENT(RecordType.EVENTS),
  DOSSIER;

  /** What the rules between records know of an object that does not matter to them. */
  static final Object NO_KEY = new Object();

  /** The labels of what starts and what builds a value; those of properties are greater. */
  private static final int START = 1;

  private static final int BUILD = 2;
  private static final int LAST_LABEL = 200;

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

  static {
    for (ObjectType type : values()) {
      type.describe();
    }
  }

  /** The type of record that has this type; null if it is no record. */
  final @Nullable RecordType recordType;

  private List<WireProperty> properties = List.of();
  private @Nullable PropertyNameMatcher names;
  private int required;

  ObjectType() {
    this(null);
  }

  ObjectType(@Nullable RecordType recordType) {
    this.recordType = recordType;
  }

  private void describe() {
    List<Named> found = new ArrayList<>();
    properties = new ArrayList<>();
    for (int label = BUILD + 1; label <= LAST_LABEL; label++) {
      WireProperty property = PropertyCollector.of(this, label);
      if (property != null) {
        required |= property.required() ? 1 << properties.size() : 0;
        properties.add(property);
        found.add(Named.fromString(property.toString()));
      }
    }
    names = BinaryNameMatcher.constructFrom(found, false);
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

  /** Whether the type has a property of that name. */
  boolean has(String name) {
    return index(name) >= 0;
  }

  /** The properties, in the order of the wire format. */
  List<WireProperty> properties() {
    return properties;
  }

  /** A bit for each property that is required, by its index. */
  int required() {
    return required;
  }

  /** Finds the index of a property by its name. */
  PropertyNameMatcher names() {
    return Objects.requireNonNull(names);
  }

  /** The index of a property that the type has. */
  int index(String name) {
    return names().matchName(name);
  }

  @Override
  public @Nullable Object read(DossierParser parser) {
    OpenObject object = parser.enter(this);
    if (object == null) {
      return null;
    }
    Object builder = visit(START, parser, null, null);
    for (int next = parser.nextProperty(object); next >= 0; next = parser.nextProperty(object)) {
      if (builder == null) {
        parser.property();
      } else {
        take(properties.get(next).label(), parser, builder);
      }
    }
    return parser.leave(object, builder == null ? object : builder);
  }

  private void take(int label, DossierParser parser, Object builder) {
    try {
      visit(label, parser, builder, null);
    } catch (PropertyVisitor.SkipProperty e) {
      // The value could not be read, which is reported.
    }
  }

  /** Builds a value, of which nothing is missing. */
  Object build(PropertyVisitor visitor, Object builder) {
    Object built = Objects.requireNonNull(visit(BUILD, visitor, builder, null));
    if (this == FIGURE) {
      new Problems().figure("/value", ((ReportedText) built).value()).throwIfAny();
    }
    return built;
  }

  /** Writes a value. */
  void write(DossierGenerator generator, Object value) {
    generator.start();
    for (WireProperty property : properties) {
      generator.next(property);
      visit(property.label(), generator, null, value);
    }
    generator.end();
  }

  /**
   * Visits a property: takes its value into the builder, or gives the value's own.
   *
   * @param builder what {@link #START} gave, or the object if that has all; null if there is
   *     nothing to take
   * @param value null if there is nothing to give
   * @return the builder or the value for the first two labels, else nothing of interest
   */
  @SuppressWarnings("NullAway") // Of the two, the visitor asks for the one that is there.
  @Nullable Object visit(
      int label, PropertyVisitor w, @Nullable Object builder, @Nullable Object value) {
    return switch (this) {
      case PASSAGE -> passage(label, w, (OpenObject) builder, (Passage) value);
      case RANGE -> range(label, w, (OpenObject) builder, (TextRange) value);
      case PARAGRAPH -> paragraph(label, w, (OpenObject) builder, (ParagraphFingerprint) value);
      case LINK -> link(label, w, (OpenObject) builder, (Link<?>) value);
      case REPORTED_TEXT, FIGURE ->
          reportedText(label, w, (ReportedTextBuilder) builder, (ReportedText) value);
      case REPORTED_TIME ->
          reportedTime(label, w, (ReportedTimeBuilder) builder, (ReportedTime) value);
      case HISTORY_ENTRY ->
          historyEntry(label, w, (HistoryEntryBuilder) builder, (HistoryEntry) value);
      case ARTICLE -> article(label, w, (ArticleBuilder) builder, (Article) value);
      case POSITION -> position(label, w, (PositionBuilder) builder, (Position) value);
      case PERSON -> person(label, w, (PersonBuilder) builder, (Person) value);
      case ORGANIZATION ->
          organization(label, w, (OrganizationBuilder) builder, (Organization) value);
      case SIGNATORY -> signatory(label, w, (SignatoryBuilder) builder, (Signatory) value);
      case AGREEMENT -> agreement(label, w, (AgreementBuilder) builder, (Agreement) value);
      case QUOTE -> quote(label, w, (QuoteBuilder) builder, (Quote) value);
      case STATEMENT -> statement(label, w, (StatementBuilder) builder, (Statement) value);
      case CITATION -> citation(label, w, (SourceCitationBuilder) builder, (SourceCitation) value);
      case PARTICIPANT -> participant(label, w, (ParticipantBuilder) builder, (Participant) value);
      case EVENT -> event(label, w, (EventBuilder) builder, (Event) value);
      case DOSSIER -> dossier(label, w, (DossierBuilder) builder, (Dossier) value);
    };
  }

  /**
   * Adds the problems between the parts of an object that cannot be built: those of which enough
   * could be read. What builds an object finds them itself.
   */
  void check(OpenObject object, List<ObjectLocation> kept, Problems problems) {
    switch (this) {
      case PASSAGE, RANGE -> checkRange(object, problems);
      case LINK, REPORTED_TEXT, FIGURE, POSITION -> checkBasis(object, problems);
      case REPORTED_TIME -> {
        checkBasis(object, problems);
        problems.printedOrValue(object.stands("printed") || object.stands("value"));
      }
      case ARTICLE -> checkParagraphs(object.location(), kept, problems);
      case QUOTE -> {
        List<@Nullable TextRange> insertions = object.part(index("insertions"));
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

  private void checkRange(OpenObject object, Problems problems) {
    int start = index("start");
    int end = index("end");
    if (object.isGood(start) && object.isGood(end)) {
      problems.range("", object.numbers[start], object.numbers[end]);
    }
  }

  private static void checkBasis(OpenObject object, Problems problems) {
    Basis basis = object.value("basis");
    String note = object.value("note");
    if (basis != null && (note != null || !object.stands("note"))) {
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
   * the number and length of a paragraph; {@link #NO_KEY} if they need not, or cannot, know more
   * than that it is there, and null if that which they need could not be read.
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

  private static @Nullable Object passage(int label, PropertyVisitor w, OpenObject b, Passage v) {
    return switch (label) {
      case BUILD -> Passage.of(b.numbers[0], b.numbers[1], b.numbers[2]);
      case 10 -> w.required("paragraph", COUNT) ? b : w.put(v.paragraph());
      case 20 -> w.required("start", OFFSET) ? b : w.put(v.start());
      case 30 -> w.required("end", OFFSET) ? b : w.put(v.end());
      default -> null;
    };
  }

  private static @Nullable Object range(int label, PropertyVisitor w, OpenObject b, TextRange v) {
    return switch (label) {
      case BUILD -> TextRange.of(b.numbers[0], b.numbers[1]);
      case 10 -> w.required("start", OFFSET) ? b : w.put(v.start());
      case 20 -> w.required("end", OFFSET) ? b : w.put(v.end());
      default -> null;
    };
  }

  private static @Nullable Object paragraph(
      int label, PropertyVisitor w, OpenObject b, ParagraphFingerprint v) {
    return switch (label) {
      case BUILD -> ParagraphFingerprint.of(b.numbers[0], b.numbers[1], b.get(2));
      case 10 -> w.required("number", COUNT) ? b : w.put(v.number());
      case 20 -> w.required("length", COUNT) ? b : w.put(v.length());
      case 30 -> w.required("sha256", DIGEST) ? b : w.put(v.sha256());
      default -> null;
    };
  }

  private static @Nullable Object link(int label, PropertyVisitor w, OpenObject b, Link<?> v) {
    return switch (label) {
      case BUILD -> Link.of(b.get(0), b.get(1), Optional.ofNullable(b.part(2)), b.list(3));
      case 10 -> w.required("ref", ID) ? b : w.put(v.id());
      case 20 -> w.required("basis", BASIS) ? b : w.put(v.basis());
      case 30 -> w.optional("note", TEXT) ? b : w.put(v.note());
      case 40 -> w.list("passages", PASSAGE) ? b : w.put(v.passages());
      default -> null;
    };
  }

  private static @Nullable Object reportedText(
      int label, PropertyVisitor w, ReportedTextBuilder b, ReportedText v) {
    return switch (label) {
      case START -> ReportedText.builder();
      case BUILD -> b.build();
      case 10 -> w.required("printed", TEXT) ? b.printed(w.string()) : w.put(v.printed());
      case 20 -> w.required("value", TEXT) ? b.value(w.string()) : w.put(v.value());
      case 30 -> w.required("basis", BASIS) ? b.basis(w.value()) : w.put(v.basis());
      case 40 -> w.optional("note", TEXT) ? b.note(w.string()) : w.put(v.note());
      case 50 -> w.list("passages", PASSAGE) ? b.passages(w.values()) : w.put(v.passages());
      default -> null;
    };
  }

  private static @Nullable Object reportedTime(
      int label, PropertyVisitor w, ReportedTimeBuilder b, ReportedTime v) {
    return switch (label) {
      case START -> ReportedTime.builder();
      case BUILD -> b.build();
      case 10 -> w.optional("printed", TEXT) ? b.printed(w.string()) : w.put(v.printed());
      case 20 -> w.optional("value", DATE) ? b.value(w.date()) : w.put(v.value());
      case 30 -> w.required("basis", BASIS) ? b.basis(w.value()) : w.put(v.basis());
      case 40 -> w.optional("note", TEXT) ? b.note(w.string()) : w.put(v.note());
      case 50 -> w.list("passages", PASSAGE) ? b.passages(w.values()) : w.put(v.passages());
      default -> null;
    };
  }

  private static @Nullable Object historyEntry(
      int label, PropertyVisitor w, HistoryEntryBuilder b, HistoryEntry v) {
    return switch (label) {
      case START -> HistoryEntry.builder();
      case BUILD -> b.build();
      case 10 -> w.required("act", ACT) ? b.act(w.value()) : w.put(v.act());
      case 20 -> w.optional("by", TEXT) ? b.by(w.string()) : w.put(v.by());
      case 30 -> w.optional("date", DATE) ? b.date(w.date()) : w.put(v.date());
      case 40 -> w.optional("version", TEXT) ? b.version(w.string()) : w.put(v.version());
      case 50 -> w.optional("note", TEXT) ? b.note(w.string()) : w.put(v.note());
      default -> null;
    };
  }

  private static @Nullable Object article(
      int label, PropertyVisitor w, ArticleBuilder b, Article v) {
    return switch (label) {
      case START -> Article.builder();
      case BUILD -> b.build();
      case 10 -> w.required("id", ID) ? b.id(w.string()) : w.put(v.id());
      case 20 -> w.optional("publication", LINK) ? b.publication(w.link()) : w.put(v.publication());
      case 30 -> w.optional("title", REPORTED_TEXT) ? b.title(w.text()) : w.put(v.title());
      case 40 -> w.list("authors", REPORTED_TEXT) ? b.authors(w.values()) : w.put(v.authors());
      case 50 -> w.optional("date", REPORTED_TIME) ? b.date(w.time()) : w.put(v.date());
      case 60 -> w.optional("place", REPORTED_TEXT) ? b.place(w.text()) : w.put(v.place());
      case 70 -> w.list("sources", LINK) ? b.sources(w.values()) : w.put(v.sources());
      case 80 -> w.optional("volume", COUNT) ? b.volume(w.number()) : w.put(v.volume());
      case 90 -> w.optional("issue", COUNT) ? b.issue(w.number()) : w.put(v.issue());
      case 100 -> w.optional("language", TEXT) ? b.language(w.string()) : w.put(v.language());
      case 110 -> w.optional("url", TEXT) ? b.url(w.string()) : w.put(v.url());
      case 120 -> w.optional("header", COUNT) ? b.header(w.number()) : w.put(v.header());
      case 130 ->
          w.list("paragraphs", PARAGRAPH) ? b.paragraphs(w.values()) : w.put(v.paragraphs());
      default -> null;
    };
  }

  private static @Nullable Object position(
      int label, PropertyVisitor w, PositionBuilder b, Position v) {
    return switch (label) {
      case START -> Position.builder();
      case BUILD -> b.build();
      case 10 -> w.required("title", TEXT) ? b.title(w.string()) : w.put(v.title());
      case 20 ->
          w.optional("organization", PERSON_POSITION_ORGANIZATION)
              ? b.organization(w.link())
              : w.put(v.organization());
      case 30 -> w.optional("tenure", TENURE) ? b.tenure(w.<Tenure>value()) : w.put(v.tenure());
      case 40 -> w.required("basis", BASIS) ? b.basis(w.value()) : w.put(v.basis());
      case 50 -> w.optional("note", TEXT) ? b.note(w.string()) : w.put(v.note());
      case 60 -> w.list("passages", PASSAGE) ? b.passages(w.values()) : w.put(v.passages());
      default -> null;
    };
  }

  private static @Nullable Object person(int label, PropertyVisitor w, PersonBuilder b, Person v) {
    return switch (label) {
      case START -> Person.builder();
      case BUILD -> b.build();
      case 10 -> w.required("id", ID) ? b.id(w.string()) : w.put(v.id());
      case 20 -> w.required("name", TEXT) ? b.name(w.string()) : w.put(v.name());
      case 30 -> w.list("aliases", TEXT) ? b.aliases(w.values()) : w.put(v.aliases());
      case 40 -> w.list("honorifics", TEXT) ? b.honorifics(w.values()) : w.put(v.honorifics());
      case 50 -> w.list("positions", POSITION) ? b.positions(w.values()) : w.put(v.positions());
      case 60 -> w.list("mentions", PASSAGE) ? b.mentions(w.values()) : w.put(v.mentions());
      default -> null;
    };
  }

  private static @Nullable Object organization(
      int label, PropertyVisitor w, OrganizationBuilder b, Organization v) {
    return switch (label) {
      case START -> Organization.builder();
      case BUILD -> b.build();
      case 10 -> w.required("id", ID) ? b.id(w.string()) : w.put(v.id());
      case 20 -> w.required("name", TEXT) ? b.name(w.string()) : w.put(v.name());
      case 30 -> w.optional("acronym", TEXT) ? b.acronym(w.string()) : w.put(v.acronym());
      case 40 -> w.list("aliases", TEXT) ? b.aliases(w.values()) : w.put(v.aliases());
      case 50 -> w.list("adjectives", TEXT) ? b.adjectives(w.values()) : w.put(v.adjectives());
      case 60 -> w.required("kind", ORGANIZATION_KIND) ? b.kind(w.value()) : w.put(v.kind());
      case 70 ->
          w.optional("country", ORGANIZATION_COUNTRY) ? b.country(w.link()) : w.put(v.country());
      case 80 ->
          w.optional("partOf", ORGANIZATION_PART_OF) ? b.partOf(w.link()) : w.put(v.partOf());
      case 90 -> w.list("mentions", PASSAGE) ? b.mentions(w.values()) : w.put(v.mentions());
      default -> null;
    };
  }

  private static @Nullable Object signatory(
      int label, PropertyVisitor w, SignatoryBuilder b, Signatory v) {
    return switch (label) {
      case START -> Signatory.builder();
      case BUILD -> b.build();
      case 10 ->
          w.required("person", AGREEMENT_SIGNATORY_PERSON) ? b.person(w.link()) : w.put(v.person());
      case 20 -> w.optional("capacity", REPORTED_TEXT) ? b.capacity(w.text()) : w.put(v.capacity());
      case 30 ->
          w.optional("organization", AGREEMENT_SIGNATORY_ORGANIZATION)
              ? b.organization(w.link())
              : w.put(v.organization());
      default -> null;
    };
  }

  private static @Nullable Object agreement(
      int label, PropertyVisitor w, AgreementBuilder b, Agreement v) {
    return switch (label) {
      case START -> Agreement.builder();
      case BUILD -> b.build();
      case 10 -> w.required("id", ID) ? b.id(w.string()) : w.put(v.id());
      case 20 -> w.required("title", TEXT) ? b.title(w.string()) : w.put(v.title());
      case 30 -> w.required("kind", AGREEMENT_KIND) ? b.kind(w.value()) : w.put(v.kind());
      case 40 -> w.required("status", AGREEMENT_STATUS) ? b.status(w.value()) : w.put(v.status());
      case 50 -> w.list("parties", AGREEMENT_PARTY) ? b.parties(w.values()) : w.put(v.parties());
      case 60 ->
          w.list("signatories", SIGNATORY) ? b.signatories(w.values()) : w.put(v.signatories());
      case 70 -> w.list("objects", AGREEMENT_OBJECT) ? b.objects(w.values()) : w.put(v.objects());
      case 80 -> w.optional("event", AGREEMENT_EVENT) ? b.event(w.link()) : w.put(v.event());
      case 90 -> w.optional("date", REPORTED_TIME) ? b.date(w.time()) : w.put(v.date());
      case 100 -> w.optional("period", REPORTED_TIME) ? b.period(w.time()) : w.put(v.period());
      case 110 -> w.optional("subject", TEXT) ? b.subject(w.string()) : w.put(v.subject());
      case 120 -> w.list("figures", FIGURE) ? b.figures(w.values()) : w.put(v.figures());
      case 130 ->
          w.list("citations", AGREEMENT_CITATION) ? b.citations(w.values()) : w.put(v.citations());
      case 140 -> w.list("passages", PASSAGE) ? b.passages(w.values()) : w.put(v.passages());
      default -> null;
    };
  }

  private static @Nullable Object quote(int label, PropertyVisitor w, QuoteBuilder b, Quote v) {
    return switch (label) {
      case START -> Quote.builder();
      case BUILD -> b.build();
      case 10 -> w.required("id", ID) ? b.id(w.string()) : w.put(v.id());
      case 20 -> w.required("text", TEXT) ? b.text(w.string()) : w.put(v.text());
      case 30 -> w.list("insertions", RANGE) ? b.insertions(w.values()) : w.put(v.insertions());
      case 40 -> w.required("kind", QUOTE_KIND) ? b.kind(w.value()) : w.put(v.kind());
      case 50 -> w.optional("speaker", QUOTE_SPEAKER) ? b.speaker(w.link()) : w.put(v.speaker());
      case 60 ->
          w.optional("addressee", QUOTE_ADDRESSEE) ? b.addressee(w.link()) : w.put(v.addressee());
      case 70 -> w.optional("cue", TEXT) ? b.cue(w.string()) : w.put(v.cue());
      case 80 -> w.list("about", QUOTE_ABOUT) ? b.about(w.values()) : w.put(v.about());
      case 90 -> w.optional("event", QUOTE_EVENT) ? b.event(w.link()) : w.put(v.event());
      case 100 -> w.optional("date", REPORTED_TIME) ? b.date(w.time()) : w.put(v.date());
      case 110 ->
          w.list("citations", QUOTE_CITATION) ? b.citations(w.values()) : w.put(v.citations());
      case 120 -> w.required("passage", PASSAGE) ? b.passage(w.value()) : w.put(v.passage());
      default -> null;
    };
  }

  private static @Nullable Object statement(
      int label, PropertyVisitor w, StatementBuilder b, Statement v) {
    return switch (label) {
      case START -> Statement.builder();
      case BUILD -> b.build();
      case 10 -> w.required("id", ID) ? b.id(w.string()) : w.put(v.id());
      case 20 -> w.required("text", TEXT) ? b.text(w.string()) : w.put(v.text());
      case 30 -> w.required("kind", STATEMENT_KIND) ? b.kind(w.value()) : w.put(v.kind());
      case 40 -> w.optional("holder", STATEMENT_HOLDER) ? b.holder(w.link()) : w.put(v.holder());
      case 50 ->
          w.optional("addressee", STATEMENT_ADDRESSEE)
              ? b.addressee(w.link())
              : w.put(v.addressee());
      case 60 -> w.optional("cue", TEXT) ? b.cue(w.string()) : w.put(v.cue());
      case 70 -> w.list("about", STATEMENT_ABOUT) ? b.about(w.values()) : w.put(v.about());
      case 80 -> w.optional("event", STATEMENT_EVENT) ? b.event(w.link()) : w.put(v.event());
      case 90 -> w.optional("date", REPORTED_TIME) ? b.date(w.time()) : w.put(v.date());
      case 100 -> w.list("figures", FIGURE) ? b.figures(w.values()) : w.put(v.figures());
      case 110 ->
          w.list("citations", STATEMENT_CITATION) ? b.citations(w.values()) : w.put(v.citations());
      case 120 -> w.required("passage", PASSAGE) ? b.passage(w.value()) : w.put(v.passage());
      default -> null;
    };
  }

  private static @Nullable Object citation(
      int label, PropertyVisitor w, SourceCitationBuilder b, SourceCitation v) {
    return switch (label) {
      case START -> SourceCitation.builder();
      case BUILD -> b.build();
      case 10 -> w.required("id", ID) ? b.id(w.string()) : w.put(v.id());
      case 20 -> w.required("printed", TEXT) ? b.printed(w.string()) : w.put(v.printed());
      case 30 -> w.list("outlets", CITATION_OUTLET) ? b.outlets(w.values()) : w.put(v.outlets());
      case 40 -> w.optional("date", REPORTED_TIME) ? b.date(w.time()) : w.put(v.date());
      case 50 -> w.required("passage", PASSAGE) ? b.passage(w.value()) : w.put(v.passage());
      default -> null;
    };
  }

  private static @Nullable Object participant(
      int label, PropertyVisitor w, ParticipantBuilder b, Participant v) {
    return switch (label) {
      case START -> Participant.builder();
      case BUILD -> b.build();
      case 10 ->
          w.required("actor", EVENT_PARTICIPANT_ACTOR) ? b.actor(w.link()) : w.put(v.actor());
      case 20 -> w.optional("role", TEXT) ? b.role(w.string()) : w.put(v.role());
      default -> null;
    };
  }

  private static @Nullable Object event(int label, PropertyVisitor w, EventBuilder b, Event v) {
    return switch (label) {
      case START -> Event.builder();
      case BUILD -> b.build();
      case 10 -> w.required("id", ID) ? b.id(w.string()) : w.put(v.id());
      case 20 -> w.required("title", TEXT) ? b.title(w.string()) : w.put(v.title());
      case 30 -> w.required("kind", EVENT_KIND) ? b.kind(w.value()) : w.put(v.kind());
      case 40 -> w.required("status", EVENT_STATUS) ? b.status(w.value()) : w.put(v.status());
      case 50 -> w.optional("date", REPORTED_TIME) ? b.date(w.time()) : w.put(v.date());
      case 60 -> w.optional("period", REPORTED_TIME) ? b.period(w.time()) : w.put(v.period());
      case 70 -> w.optional("place", REPORTED_TEXT) ? b.place(w.text()) : w.put(v.place());
      case 80 ->
          w.list("participants", PARTICIPANT)
              ? b.participants(w.values())
              : w.put(v.participants());
      case 90 -> w.list("after", EVENT_AFTER) ? b.after(w.values()) : w.put(v.after());
      case 100 -> w.optional("partOf", EVENT_PART_OF) ? b.partOf(w.link()) : w.put(v.partOf());
      case 110 -> w.list("figures", FIGURE) ? b.figures(w.values()) : w.put(v.figures());
      case 120 ->
          w.list("citations", EVENT_CITATION) ? b.citations(w.values()) : w.put(v.citations());
      case 130 -> w.list("passages", PASSAGE) ? b.passages(w.values()) : w.put(v.passages());
      default -> null;
    };
  }

  private static @Nullable Object dossier(
      int label, PropertyVisitor w, DossierBuilder b, Dossier v) {
    return switch (label) {
      case START -> Dossier.builder();
      case BUILD -> b.build();
      case 10 -> w.required("format", FORMAT) ? b.format(w.number()) : w.put(v.format());
      case 20 -> w.required("id", ID) ? b.id(w.string()) : w.put(v.id());
      case 30 -> w.required("title", TEXT) ? b.title(w.string()) : w.put(v.title());
      case 40 -> w.required("version", TEXT) ? b.version(w.string()) : w.put(v.version());
      case 50 -> w.required("rights", TEXT) ? b.rights(w.string()) : w.put(v.rights());
      case 60 -> w.optional("coverage", TEXT) ? b.coverage(w.string()) : w.put(v.coverage());
      case 70 -> w.list("history", HISTORY_ENTRY) ? b.history(w.values()) : w.put(v.history());
      case 80 -> w.required("article", ARTICLE) ? b.article(w.value()) : w.put(v.article());
      case 90 -> w.list("people", PERSON) ? b.people(w.values()) : w.put(v.people().list());
      case 100 ->
          w.list("organizations", ORGANIZATION)
              ? b.organizations(w.values())
              : w.put(v.organizations().list());
      case 110 ->
          w.list("agreements", AGREEMENT) ? b.agreements(w.values()) : w.put(v.agreements().list());
      case 120 -> w.list("quotes", QUOTE) ? b.quotes(w.values()) : w.put(v.quotes().list());
      case 130 ->
          w.list("statements", STATEMENT) ? b.statements(w.values()) : w.put(v.statements().list());
      case 140 ->
          w.list("citations", CITATION) ? b.citations(w.values()) : w.put(v.citations().list());
      case 150 -> w.list("events", EVENT) ? b.events(w.values()) : w.put(v.events().list());
      default -> null;
    };
  }
}
