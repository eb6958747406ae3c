package io.github.dossier4j.json;

import io.github.dossier4j.engine.CrossRecordRules;
import io.github.dossier4j.engine.LinkCheck;
import io.github.dossier4j.engine.Paragraphs;
import io.github.dossier4j.engine.ReaderTrust;
import io.github.dossier4j.engine.RecordsById;
import io.github.dossier4j.model.Article;
import io.github.dossier4j.model.DossierRecord;
import io.github.dossier4j.model.InvalidDataException;
import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.Passage;
import io.github.dossier4j.model.Problem;
import io.github.dossier4j.model.ProblemCode;
import io.github.dossier4j.model.Problems;
import io.github.dossier4j.model.Relation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;

/**
 * Reads one document in one pass. Values are built as they are read, and problems are logged as
 * they are met. An object with a bad property is not built, but its other properties are checked.
 *
 * <p>The parser keeps the location of each object that the rules between records need. These rules
 * run at the end over everything that was read, even where a record could not be built.
 */
final class DossierParser extends PropertyVisitor {

  /** The depth of objects: dossier, person, position, link, passage. */
  private static final int MOST_DEPTH = 8;

  /** A whole number of so many characters always fits into an {@code int}. */
  private static final int LENGTH_OF_INTEGERS = 9;

  private final Document document;
  private final ReadLimits limits;
  private final JsonParser json;
  private final ProblemLog log;
  private final int shortNumber;

  private final OpenObject[] openObjects = new OpenObject[MOST_DEPTH];
  private int depth = -1;

  /** The current property of the innermost object, and the index in its list or -1. */
  private int current;

  private int element = -1;

  /** A stack of the elements of all open lists. */
  private @Nullable Object[] elements = new @Nullable Object[64];

  private int top;

  /** The locations of objects with a key for the rules between records. */
  private final List<ObjectLocation> kept = new ArrayList<>();

  private boolean hasArticle;

  /** The paragraphs of a good article. Passages that lie in them need not be kept. */
  private Paragraphs paragraphs = new Paragraphs(List.of());

  /** The records that were built. Links to them need not be kept, unless they may close a cycle. */
  private final RecordsById records = new RecordsById(8);

  /** The types of objects of which a list could not be read. */
  private final Set<ObjectType> lostLists = EnumSet.noneOf(ObjectType.class);

  /** The type of each object without a readable key. */
  private final List<ObjectType> lostObjects = new ArrayList<>();

  DossierParser(Document document, ReadLimits limits, JsonParser json) {
    super(true);
    this.document = document;
    this.limits = limits;
    this.json = json;
    this.log = new ProblemLog(document);
    this.shortNumber = Math.min(LENGTH_OF_INTEGERS, limits.numberLength());
  }

  /**
   * Reads the document, which holds one value of a type. The rules between records need a dossier.
   *
   * @throws InvalidDataException with every problem
   * @throws TooManyNames if the table of property names of the JSON parser is full
   */
  Object read(WireType type) {
    boolean complete = false;
    Object built = null;
    try (json) {
      if (json.nextToken() == null) {
        report(ProblemCode.TRUNCATED, "a document must not be empty", 0);
        throw log.exception();
      }
      built = readValue(type);
      complete = true;
      if (json.nextToken() != null) {
        report(ProblemCode.TRAILING_CONTENT, "nothing must follow the end of a document", offset());
      }
    } catch (JacksonException e) {
      reportSyntax(e, complete);
    }
    boolean isGood = built != null && log.isEmpty();
    if (complete && type == ObjectType.DOSSIER && !(isGood && isGoodBetweenRecords())) {
      reportBetweenRecords();
    }
    if (built == null || !log.isEmpty()) {
      throw log.exception();
    }
    return built;
  }

  // Objects.

  /** Reads an object and builds its value; null if it has a problem. */
  @Nullable Object readObject(ObjectType type) {
    if (json.currentToken() != JsonToken.START_OBJECT) {
      reportType("an object");
      return null;
    }
    OpenObject object = enter(type);
    for (int i = nextProperty(object); i >= 0; i = nextProperty(object)) {
      readProperty(object, i);
    }
    return leave(object);
  }

  private OpenObject enter(ObjectType type) {
    OpenObject outer = depth < 0 ? null : openObjects[depth];
    OpenObject object = openObjects[++depth];
    if (object == null) {
      object = new OpenObject();
      openObjects[depth] = object;
    }
    object.start(type, outer, current, element);
    object.offset = offset();
    object.firstKept = kept.size();
    return object;
  }

  /**
   * Moves to the value of the next known property. Unknown and repeated properties are reported and
   * skipped.
   *
   * @return the index of the property; -1 at the end of the object
   */
  private int nextProperty(OpenObject object) {
    while (true) {
      int index = json.nextNameMatch(object.names);
      if (index >= 0 && !object.isPresent(index)) {
        object.present |= 1 << index;
        json.nextToken();
        return index;
      }
      if (json.currentToken() == JsonToken.END_OBJECT) {
        return -1;
      }
      reportName(json.currentName(), index, object);
      json.nextToken();
      skip();
    }
  }

  private void readProperty(OpenObject object, int index) {
    current = index;
    element = -1;
    object.offsets[index] = offset();
    WireProperty property = object.property(index);
    boolean good;
    if (property.list()) {
      int bottom = top;
      good = json.currentToken() == JsonToken.START_ARRAY ? readList(property) : noList(property);
      value = popList(bottom, good);
    } else {
      value = readValue(property.type());
      good = value != null;
    }
    object.values[index] = value;
    object.numbers[index] = number;
    object.good |= good ? 1 << index : 0;
    object.broken |= !good;
  }

  /** Makes the value of a property the current one, which a builder takes. */
  void take(OpenObject object, int index) {
    value = object.values[index];
    number = object.numbers[index];
  }

  private @Nullable Object leave(OpenObject object) {
    int required = object.type.description().required;
    if ((object.present & required) != required) {
      reportMissing(object);
    }
    Object built = null;
    if (object.broken) {
      check(object);
    } else {
      try {
        built = build(object);
      } catch (InvalidDataException e) {
        report(e.problems(), object);
      }
    }
    keep(object, built);
    depth--;
    return built;
  }

  private Object build(OpenObject object) {
    if (object.type != ObjectType.DOSSIER) {
      return object.type.build(this, object);
    }
    ReaderTrust.begin(records);
    try {
      return object.type.build(this, object);
    } finally {
      ReaderTrust.end();
    }
  }

  /** Checks what can be checked of an object that is not built. */
  private void check(OpenObject object) {
    Problems problems = new Problems();
    List<WireProperty> properties = object.type.properties();
    for (int i = 0; i < properties.size(); i++) {
      WireProperty property = properties.get(i);
      Object part = object.part(i);
      if (object.isGood(i) && part != null && !property.list()) {
        property.type().check(problems, "/" + property, part, object.numbers[i]);
      }
    }
    object.type.check(object, kept, problems);
    report(problems.list(), object);
  }

  /** Keeps the location of an object if the rules between records need it. */
  @SuppressWarnings("ReferenceEquality") // The mark for no key is one object.
  private void keep(OpenObject object, @Nullable Object built) {
    ObjectType type = object.type;
    if (built instanceof DossierRecord record) {
      records.add(record);
    }
    Object key = type.key(object, built);
    if (key == null) {
      lostObjects.add(type);
    } else if (key instanceof Passage passage
        ? !paragraphs.hold(passage)
        : built instanceof Link<?> link
            ? !isGood(object.relation(), link)
            : key != ObjectType.NO_KEY || type == ObjectType.RANGE) {
      ObjectLocation location = object.location();
      location.key = key;
      location.keyOffset = object.isPresent(0) ? object.offsets[0] : object.offset;
      kept.add(location);
    }
    if (type == ObjectType.ARTICLE) {
      hasArticle = true;
      paragraphs = built == null ? paragraphs : new Paragraphs(((Article) built).paragraphs());
    }
  }

  /** Whether no later record can make a link wrong. */
  private boolean isGood(@Nullable Relation relation, Link<?> link) {
    return !LinkCheck.mayCloseCycle(relation) && LinkCheck.fits(relation, records.find(link.id()));
  }

  // Values.

  private @Nullable Object readValue(WireType type) {
    if (json.currentToken() == JsonToken.VALUE_NULL) {
      report(
          ProblemCode.NULL_VALUE,
          depth < 0
              ? "a document must be an object, and is null"
              : "a property without a value must be left out",
          offset());
      return null;
    }
    // Tests of the class are faster here than a call through the interface.
    if (type instanceof ObjectType objectType) {
      return objectType.read(this);
    }
    return type instanceof ScalarType scalar ? scalar.read(this) : type.read(this);
  }

  /** Pushes the elements of a list; false if one of them has a problem. */
  private boolean readList(WireProperty property) {
    int index = current;
    boolean good = true;
    for (int i = 0; json.nextToken() != JsonToken.END_ARRAY; i++) {
      current = index;
      element = i;
      if (json.currentToken() != JsonToken.START_OBJECT
          && property.type() instanceof ObjectType type) {
        lostObjects.add(type);
      }
      Object read = readValue(property.type());
      if (read instanceof String text && !isGood(property.type(), text)) {
        read = null;
      }
      good &= read != null;
      if (top == elements.length) {
        elements = Arrays.copyOf(elements, 2 * top);
      }
      elements[top++] = read;
    }
    return good;
  }

  /** Checks a string in a list at once, so that its problem gets its own location. */
  private boolean isGood(WireType type, String text) {
    Problems problems = new Problems();
    type.check(problems, "", text, 0);
    // A loop, because this is on the way to the first document, where a lambda took 30 ms.
    for (Problem problem : problems.list()) {
      report(problem);
    }
    return problems.list().isEmpty();
  }

  private boolean noList(WireProperty property) {
    if (json.currentToken() == JsonToken.VALUE_NULL) {
      readValue(property.type());
    } else {
      reportType("an array");
    }
    lose(property);
    return false;
  }

  /** Pops a list. It has null for each element with a problem. */
  private List<?> popList(int bottom, boolean good) {
    int size = top - bottom;
    top = bottom;
    if (good && size == 1) {
      return List.of(elements[bottom]);
    } else if (good && size == 2) {
      return List.of(elements[bottom], elements[bottom + 1]);
    }
    Object[] list = Arrays.copyOfRange(elements, bottom, bottom + size);
    Arrays.fill(elements, bottom, bottom + size, null);
    return Arrays.asList(list);
  }

  /** The length of the current string; -1 if the value is no string. */
  int stringLength() {
    return json.currentToken() == JsonToken.VALUE_STRING ? json.getStringLength() : -1;
  }

  /** Whether the current string, of the same length, has these characters. */
  boolean isString(String word) {
    char[] characters = json.getStringCharacters();
    int from = json.getStringOffset();
    for (int i = 0; i < word.length(); i++) {
      if (characters[from + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Reads a string; null if the value is no string. */
  @Nullable String readString() {
    if (json.currentToken() == JsonToken.VALUE_STRING) {
      return json.getString();
    }
    reportType("a string");
    return null;
  }

  /** Reads a whole number in any form, such as {@code 1.0}; false if the value is none. */
  boolean readNumber() {
    JsonToken token = json.currentToken();
    if (token == JsonToken.VALUE_NUMBER_INT && json.getStringLength() <= shortNumber) {
      number = json.getIntValue();
      return true;
    } else if (token.isNumeric()) {
      checkNumberLength();
      Integer whole = whole(json.getString());
      if (whole != null) {
        number = whole;
        return true;
      }
    }
    reportType("a whole number of at most " + Integer.MAX_VALUE);
    return false;
  }

  /** The value of a number in any form; null if it is no whole number, or too large for an int. */
  static @Nullable Integer whole(String text) {
    try {
      BigDecimal exact = new BigDecimal(text);
      // Without this test, 1e999999999 would be written out.
      boolean isSmall = Math.abs((long) exact.precision() - exact.scale()) <= 10;
      return exact.signum() == 0 || isSmall ? (Integer) exact.intValueExact() : null;
    } catch (ArithmeticException | NumberFormatException e) {
      return null;
    }
  }

  /** Skips the current value. */
  private void skip() {
    int open = 0;
    do {
      JsonToken token = json.currentToken();
      if (token.isStructStart()) {
        open++;
      } else if (token.isStructEnd()) {
        open--;
      } else if (token == JsonToken.PROPERTY_NAME) {
        checkNameLength();
      } else if (token.isNumeric()) {
        checkNumberLength();
      }
    } while (open > 0 && json.nextToken() != null);
  }

  /** The JSON parser counts digits only; the limit counts all characters. */
  private void checkNumberLength() {
    if (json.getStringLength() > limits.numberLength()) {
      throw new StreamConstraintsException("Number", json.currentTokenLocation());
    }
  }

  /** The JSON parser of bytes counts bytes; the limit counts characters. */
  private void checkNameLength() {
    if (json.currentName().length() > ReadLimits.NAME_LENGTH) {
      throw new StreamConstraintsException("Name", json.currentTokenLocation());
    }
  }

  // Problems.

  /** Reports a problem of the current value. */
  void report(Problem problem) {
    log.add(problem.within(pointer()), offset());
  }

  /** Ends reading because of the current value, with this problem only. */
  InvalidDataException refusal(Problem problem) {
    return log.only(problem.within(pointer()), offset());
  }

  private void report(ProblemCode code, String message, int offset) {
    log.add(Problem.of(code, pointer(), message), offset);
  }

  private void reportMissing(OpenObject object) {
    object.broken = true;
    int index = 0;
    for (WireProperty property : object.type.properties()) {
      if (property.required() && !object.isPresent(index)) {
        String pointer = object.location().pointer() + "/" + property;
        String message = "'" + property + "' is required";
        log.add(Problem.of(ProblemCode.MISSING, pointer, message), object.offset);
      }
      index++;
    }
  }

  /**
   * Reports the problems that the rules of an object found. The rules of the dossier also find
   * those of its records, which are known already.
   */
  private void report(List<Problem> problems, OpenObject object) {
    int from = object.firstKept;
    for (Problem problem : problems) {
      String[] segments = problem.pointer().split("/", -1);
      Problem located = problem.within(object.location().pointer());
      int offset = object.offset;
      if (segments.length > 2 && object.type == ObjectType.DOSSIER) {
        continue;
      } else if (segments.length > 2) {
        String part = object.location().pointer() + "/" + segments[1] + "/" + segments[2];
        while (from < kept.size() && !kept.get(from).pointer().equals(part)) {
          from++;
        }
        ObjectLocation location = from < kept.size() ? kept.get(from) : object.location();
        offset = segments.length > 3 ? location.keyOffset : location.offset;
      } else if (segments.length > 1 && object.isPresent(segments[1])) {
        int index = object.index(segments[1]);
        offset = object.offsets[index];
        object.good &= ~(1 << index);
      }
      log.add(located, offset);
    }
  }

  private void reportType(String expected) {
    JsonToken token = json.currentToken();
    String is =
        switch (token) {
          case START_OBJECT -> "an object";
          case START_ARRAY -> "an array";
          case VALUE_STRING -> "a string";
          case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
          default -> "a boolean";
        };
    String message = "the value must be " + expected + ", and is " + is;
    String shown = token.isScalarValue() ? json.getString() : "";
    report(
        shown.isEmpty()
            ? Problem.of(ProblemCode.WRONG_TYPE, "", message)
            : Problem.of(ProblemCode.WRONG_TYPE, "", message, shown));
    skip();
  }

  /** Reports an unknown or repeated property. */
  private void reportName(String name, int index, OpenObject object) {
    checkNameLength();
    String pointer = object.location().pointer() + ObjectLocation.step(name);
    if (object.type == ObjectType.DOSSIER && name.equals("draft")) {
      String message = "this is a draft, which Draft.read reads together with the article's text";
      throw log.only(Problem.of(ProblemCode.UNREAD_DRAFT, pointer, message), offset());
    } else if (index >= 0) {
      lose(object.property(index));
      String message = "an object must have a property only once";
      log.add(Problem.of(ProblemCode.DUPLICATE_KEY, pointer, message, name), offset());
    } else {
      List<String> names = object.type.properties().stream().map(WireProperty::toString).toList();
      log.add(ProblemLog.unknownProperty(pointer, name, names), offset());
    }
  }

  private void lose(WireProperty property) {
    if (property.type() instanceof ObjectType type) {
      lostLists.add(type);
    }
  }

  private void reportSyntax(JacksonException e, boolean complete) {
    if (SyntaxProblem.isTooManyNames(e)) {
      throw new TooManyNames();
    }
    String pointer = depth < 0 ? "" : openObjects[depth].location().pointer();
    ProblemLog.Entry problem =
        new SyntaxProblem(document, limits).of(e, complete, offset(), pointer);
    log.add(problem.problem(), problem.offset());
  }

  // Rules between records.

  /**
   * Whether a dossier without other problems certainly keeps the rules between records. This test
   * is faster than the rules, which then say what is wrong, if anything is.
   */
  private boolean isGoodBetweenRecords() {
    LinkCheck links = new LinkCheck();
    for (ObjectLocation location : kept) {
      if (location.key instanceof Passage passage && !paragraphs.hold(passage)) {
        return false;
      } else if (location.type() == ObjectType.LINK && location.key instanceof String id) {
        Relation relation = location.relation();
        String from = LinkCheck.mayCloseCycle(relation) ? String.valueOf(recordId(location)) : "";
        links.add(from, relation, records.find(id));
      }
    }
    return links.isGood();
  }

  private void reportBetweenRecords() {
    CrossRecordRules<ObjectLocation> rules = new CrossRecordRules<>();
    for (ObjectType type : lostLists) {
      if (type.recordType != null) {
        rules.lostList(type.recordType);
      }
    }
    if (lostLists.contains(ObjectType.PARAGRAPH) || !hasArticle) {
      rules.lostParagraphs();
    }
    for (ObjectType type : lostObjects) {
      if (type.recordType != null) {
        rules.lostRecord(type.recordType);
      } else if (type == ObjectType.PARAGRAPH) {
        rules.lostParagraph();
      }
    }
    for (ObjectLocation location : kept) {
      addTo(rules, location);
    }
    rules.report(
        (problem, location) ->
            log.add(
                problem.within(location.pointer()),
                location.key instanceof Passage ? location.offset : location.keyOffset));
  }

  private static void addTo(CrossRecordRules<ObjectLocation> rules, ObjectLocation location) {
    if (location.key instanceof Passage passage) {
      rules.passage(passage, location);
    } else if (location.key instanceof int[] paragraph && paragraph[0] >= 0) {
      rules.paragraph(paragraph[0], paragraph[1]);
    } else if (location.key instanceof int[]) {
      rules.lostParagraph();
    } else if (location.key instanceof String id) {
      if (location.type() == ObjectType.LINK) {
        rules.link(recordId(location), location.relation(), id, location);
      } else {
        rules.id(id, location.type().recordType, location);
      }
    }
  }

  /** The id of the record that contains a link; null if it could not be read. */
  private static @Nullable String recordId(ObjectLocation link) {
    ObjectLocation location = link;
    while (location.parent != null && location.parent.parent != null) {
      location = location.parent;
    }
    return location.key instanceof String id ? id : null;
  }

  private String pointer() {
    if (depth < 0) {
      return "";
    }
    OpenObject object = openObjects[depth];
    String pointer = object.location().pointer() + "/" + object.property(current);
    return element < 0 ? pointer : pointer + "/" + element;
  }

  /** Where the current token starts. */
  private int offset() {
    return offset(json.currentTokenLocation());
  }

  static int offset(TokenStreamLocation location) {
    long bytes = location.getByteOffset();
    return (int) (bytes >= 0 ? bytes : location.getCharOffset());
  }

  /** Thrown if the names of the properties collide too often in the table of the JSON parser. */
  static final class TooManyNames extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private TooManyNames() {
      super("too many names", null, false, false);
    }
  }
}
