package io.github.dossier4j.json;

import io.github.dossier4j.Dossier;
import io.github.dossier4j.engine.CrossRecordRules;
import io.github.dossier4j.engine.LinkCheck;
import io.github.dossier4j.engine.Nearest;
import io.github.dossier4j.engine.Paragraphs;
import io.github.dossier4j.engine.ReaderTrust;
import io.github.dossier4j.model.Article;
import io.github.dossier4j.model.InvalidDataException;
import io.github.dossier4j.model.Passage;
import io.github.dossier4j.model.Problem;
import io.github.dossier4j.model.ProblemCode;
import io.github.dossier4j.model.Problems;
import io.github.dossier4j.model.RecordType;
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
 * One pass over a document: values are built as they come, and every problem is reported as it is
 * met. What is wrong is left out of what is built, and everything else is still looked at: an
 * object with a broken part is not built, but the other parts are held to their rules.
 *
 * <p>For each object the pass keeps where it starts, and of ids, references and passages what they
 * say, so that the rules between records hold for what was seen, whether or not it could be built.
 */
final class DossierParser extends PropertyVisitor {

  /** How many objects stand in each other: dossier, person, position, link, passage. */
  private static final int DEEPEST = 8;

  /** So many characters are always one of Java's integers. */
  private static final int LENGTH_OF_INTEGERS = 9;

  private final Document document;
  private final ReadLimits limits;
  private final JsonParser parser;
  private final ProblemLog log;

  private final int shortNumber;

  private final OpenObject[] openObjects = new OpenObject[DEEPEST];
  private int depth = -1;

  /** The property of the innermost object that is being read, its index, and that in its list. */
  private int current;

  private int element = -1;

  /** The elements of the lists that are being read. */
  private @Nullable Object[] elements = new @Nullable Object[64];

  private int top;

  /** The objects that the rules between records need to know. */
  private final List<ObjectLocation> kept = new ArrayList<>();

  private boolean hasArticle;

  /**
   * The paragraphs of the article, once it is read and good. Of the passages that come after it,
   * only those that lie outside of it are kept.
   */
  private Paragraphs paragraphs = new Paragraphs(List.of());

  /** The lists of records or paragraphs that could not be read, by the type of their elements. */
  private final Set<ObjectType> lostLists = EnumSet.noneOf(ObjectType.class);

  /** The shapes of the objects that were none, or that have no key. */
  private final List<ObjectType> lostElements = new ArrayList<>();

  DossierParser(Document document, ReadLimits limits, JsonParser parser) {
    this.document = document;
    this.limits = limits;
    this.parser = parser;
    this.log = new ProblemLog(document);
    this.shortNumber = Math.min(LENGTH_OF_INTEGERS, limits.numberLength());
  }

  /**
   * Reads the document.
   *
   * @throws InvalidDataException with every problem
   * @throws TooManyNames if the parser cannot tell the names of properties apart any more
   */
  Dossier read() {
    boolean complete = false;
    Object dossier = null;
    try (parser) {
      if (parser.nextToken() == null) {
        report(ProblemCode.TRUNCATED, "a document must not be empty", 0);
        throw log.exception();
      }
      dossier = value(ObjectType.DOSSIER);
      complete = true;
      if (parser.nextToken() != null) {
        report(ProblemCode.TRAILING_CONTENT, "nothing must follow the end of a document", offset());
      }
    } catch (JacksonException e) {
      reportSyntax(e, complete);
    }
    boolean isGood = dossier != null && log.isEmpty();
    if (complete && !(isGood && isGoodBetweenRecords((Dossier) dossier))) {
      reportBetweenRecords();
    }
    if (dossier == null || !log.isEmpty()) {
      throw log.exception();
    }
    return (Dossier) dossier;
  }

  // Called by the types of values.

  /** Starts an object; null if there is none. */
  @Nullable OpenObject enter(ObjectType type) {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      reportType("an object");
      return null;
    }
    OpenObject outer = depth < 0 ? null : openObjects[depth];
    int index = current;
    depth++;
    OpenObject object = openObjects[depth];
    if (object == null) {
      object = new OpenObject();
      openObjects[depth] = object;
    }
    object.start(type, outer, index, element, offset(), kept.size());
    return object;
  }

  /**
   * Goes on to the value of the next property that the type has and that stands there for the first
   * time.
   *
   * @return its index; -1 at the end of the object
   */
  int nextProperty(OpenObject object) {
    while (true) {
      int index = parser.nextNameMatch(object.type.names());
      if (index >= 0 && !object.stands(index)) {
        object.stands |= 1 << index;
        current = index;
        parser.nextToken();
        return index;
      }
      if (parser.currentToken() == JsonToken.END_OBJECT) {
        return -1;
      }
      reportName(parser.currentName(), index, object);
      parser.nextToken();
      skip();
    }
  }

  /** Ends an object; null if it cannot be built. */
  @Nullable Object leave(OpenObject object, Object builder) {
    ObjectType type = object.type;
    List<WireProperty> properties = type.properties();
    for (int i = 0;
        (object.stands & type.required()) != type.required() && i < properties.size();
        i++) {
      if (properties.get(i).required() && !object.stands(i)) {
        object.broken = true;
        String name = properties.get(i).toString();
        String pointer = object.location().pointer() + "/" + name;
        log.add(
            Problem.of(ProblemCode.MISSING, pointer, "'" + name + "' is required"), object.offset);
      }
    }
    Object built = null;
    if (object.broken) {
      Problems problems = new Problems();
      for (int i = 0; i < properties.size(); i++) {
        Object part = object.part(i);
        if (object.isGood(i) && part != null && !properties.get(i).list()) {
          String pointer = "/" + properties.get(i);
          properties.get(i).type().check(problems, pointer, part, object.numbers[i]);
        }
      }
      type.check(object, kept, problems);
      report(problems.list(), object);
    } else {
      try {
        built = type == ObjectType.DOSSIER ? dossier(builder) : type.build(this, builder);
      } catch (InvalidDataException e) {
        report(e.problems(), object);
      }
    }
    keep(object, built);
    depth--;
    return built;
  }

  private Object dossier(Object builder) {
    ReaderTrust.begin();
    try {
      return ObjectType.DOSSIER.build(this, builder);
    } finally {
      ReaderTrust.end();
    }
  }

  private boolean isKept(ObjectType type, Object key) {
    return key instanceof Passage passage
        ? !paragraphs.hold(passage)
        : key != ObjectType.NO_KEY || type == ObjectType.RANGE;
  }

  /** Keeps what the rules between records need to know of an object. */
  private void keep(OpenObject object, @Nullable Object built) {
    ObjectType type = object.type;
    Object key = type.key(object, built);
    if (key == null) {
      lostElements.add(type);
    } else if (isKept(type, key)) {
      object.location().key = key;
      object.location().keyOffset = object.stands(0) ? object.offsets[0] : object.offset;
      kept.add(object.location());
    }
    if (type == ObjectType.ARTICLE) {
      hasArticle = true;
      paragraphs = built == null ? paragraphs : new Paragraphs(((Article) built).paragraphs());
    }
  }

  @Override
  boolean property(
      String name, WireType type, @Nullable Relation relation, boolean required, boolean list) {
    if (!property()) {
      throw SkipProperty.INSTANCE;
    }
    return true;
  }

  /** Reads the value of a property into the object; false if it could not be read. */
  boolean property() {
    OpenObject object = openObjects[depth];
    int index = current;
    object.offsets[index] = offset();
    WireProperty property = object.type.properties().get(index);
    element = -1;
    boolean whole;
    Object read;
    if (property.list()) {
      int bottom = top;
      whole = parser.currentToken() == JsonToken.START_ARRAY ? elements(property, index) : noList();
      read = taken(bottom, whole);
    } else {
      read = value(property.type());
      whole = read != null;
    }
    object.put(index, read, number, whole);
    value = read;
    return whole;
  }

  /** Reads a value that must be there. */
  private @Nullable Object value(WireType type) {
    if (parser.currentToken() == JsonToken.VALUE_NULL) {
      report(
          ProblemCode.NULL_VALUE,
          depth < 0
              ? "a document must be an object, and is null"
              : "a property without a value must be left out",
          offset());
      return null;
    }
    // One after the other, because a call through the interface takes longer than all tests.
    if (type instanceof ObjectType objectType) {
      return objectType.read(this);
    }
    return type instanceof ScalarType scalar ? scalar.read(this) : type.read(this);
  }

  /** Reads the elements of a list onto the pile; false if one of them could not be read. */
  private boolean elements(WireProperty property, int index) {
    boolean whole = true;
    for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
      current = index;
      element = i;
      if (parser.currentToken() != JsonToken.START_OBJECT
          && property.type() instanceof ObjectType type) {
        lostElements.add(type);
      }
      Object read = value(property.type());
      if (read instanceof String text && !isGood(property.type(), text)) {
        read = null;
      }
      whole &= read != null;
      if (top == elements.length) {
        elements = Arrays.copyOf(elements, 2 * top);
      }
      elements[top++] = read;
    }
    return whole;
  }

  /** The only values that are no objects and stand in lists: they are checked where they stand. */
  private boolean isGood(WireType type, String text) {
    Problems problems = new Problems();
    type.check(problems, "", text, 0);
    for (Problem problem : problems.list()) {
      report(problem);
    }
    return problems.list().isEmpty();
  }

  private boolean noList() {
    WireProperty property = openObjects[depth].type.properties().get(current);
    if (parser.currentToken() == JsonToken.VALUE_NULL) {
      value(property.type());
    } else {
      reportType("an array");
    }
    lose(property);
    return false;
  }

  /** Takes a list from the pile; where an element could not be read, it is null. */
  private List<?> taken(int bottom, boolean whole) {
    int size = top - bottom;
    top = bottom;
    if (whole && size == 1) {
      return List.of(elements[bottom]);
    } else if (whole && size == 2) {
      return List.of(elements[bottom], elements[bottom + 1]);
    }
    Object[] list = Arrays.copyOfRange(elements, bottom, bottom + size);
    Arrays.fill(elements, bottom, bottom + size, null);
    return Arrays.asList(list);
  }

  /** The length of the string at which the input stands; -1 if there is none. */
  int stringLength() {
    return parser.currentToken() == JsonToken.VALUE_STRING ? parser.getStringLength() : -1;
  }

  /** Whether the input stands at a string of the same length with these characters. */
  boolean isString(String word) {
    char[] characters = parser.getStringCharacters();
    int from = parser.getStringOffset();
    for (int i = 0; i < word.length(); i++) {
      if (characters[from + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Reads a string; null if there is none. */
  @Nullable String readString() {
    if (parser.currentToken() == JsonToken.VALUE_STRING) {
      return parser.getString();
    }
    reportType("a string");
    return null;
  }

  /** Reads a number with an integral value, in whatever form; false if there is none. */
  boolean readNumber() {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT) {
      if (token == JsonToken.VALUE_NUMBER_INT && parser.getStringLength() <= shortNumber) {
        number = parser.getIntValue();
        return true;
      }
      checkNumberLength();
      BigDecimal exact = exact(parser.getString());
      if (exact != null) {
        number = exact.intValueExact();
        return true;
      }
    }
    reportType("a whole number of at most " + Integer.MAX_VALUE);
    return false;
  }

  /** The value of a number if it is one of Java's integers. */
  private static @Nullable BigDecimal exact(String text) {
    try {
      BigDecimal value = new BigDecimal(text);
      boolean isFarFromIntegers =
          value.signum() != 0 && Math.abs((long) value.precision() - value.scale()) > 10;
      return isFarFromIntegers ? null : new BigDecimal(value.intValueExact());
    } catch (ArithmeticException | NumberFormatException notIntegral) {
      return null;
    }
  }

  // What is wrong.

  /** Reports a problem of the value at which the input stands. */
  void report(Problem problem) {
    log.add(problem.within(pointer()), offset());
  }

  /**
   * Refuses the whole document because of the value at which the input stands, whatever else is
   * wrong.
   */
  InvalidDataException refusal(Problem problem) {
    return log.only(problem.within(pointer()), offset());
  }

  private void report(ProblemCode code, String message, int offset) {
    log.add(Problem.of(code, pointer(), message), offset);
  }

  /** Reports what the rules of an object found. Of the dossier, only what it holds itself. */
  private void report(List<Problem> problems, OpenObject object) {
    int from = object.firstKept;
    for (Problem problem : problems) {
      String[] segments = problem.pointer().split("/", -1);
      int offset = object.offset;
      if (segments.length > 2 && object.type == ObjectType.DOSSIER) {
        continue;
      } else if (segments.length > 2) {
        from = part(object.location(), segments, from);
        ObjectLocation part = from < kept.size() ? kept.get(from) : object.location();
        offset = segments.length > 3 ? part.keyOffset : part.offset;
      } else if (segments.length > 1 && object.stands(segments[1])) {
        int index = object.type.index(segments[1]);
        offset = object.offsets[index];
        object.good &= ~(1 << index);
      }
      log.add(problem.within(object.location().pointer()), offset);
    }
  }

  /** Where the element of a list of an object is kept, looked for from an index on. */
  private int part(ObjectLocation whole, String[] segments, int from) {
    int at = from;
    while (at < kept.size() && !kept.get(at).isElement(whole, segments[1], segments[2])) {
      at++;
    }
    return at;
  }

  private void reportType(String expected) {
    JsonToken token = parser.currentToken();
    String is =
        switch (token) {
          case START_OBJECT -> "an object";
          case START_ARRAY -> "an array";
          case VALUE_STRING -> "a string";
          case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
          default -> "a boolean";
        };
    String message = "the value must be " + expected + ", and is " + is;
    String shown = token.isScalarValue() ? parser.getString() : "";
    report(
        shown.isEmpty()
            ? Problem.of(ProblemCode.WRONG_TYPE, "", message)
            : Problem.of(ProblemCode.WRONG_TYPE, "", message, shown));
    skip();
  }

  /** Reports a name that the type does not have, or that stands a second time. */
  private void reportName(String name, int index, OpenObject object) {
    checkNameLength();
    String pointer = object.location().pointer() + "/" + name.replace("~", "~0").replace("/", "~1");
    if (object.type == ObjectType.DOSSIER && name.equals("draft")) {
      String message = "this is a draft, which Draft.read reads together with the article's text";
      throw log.only(Problem.of(ProblemCode.UNREAD_DRAFT, pointer, message), offset());
    } else if (index >= 0) {
      lose(object.type.properties().get(index));
      String message = "an object must have a property only once";
      log.add(Problem.of(ProblemCode.DUPLICATE_KEY, pointer, message, name), offset());
    } else {
      List<String> names = new ArrayList<>();
      for (WireProperty property : object.type.properties()) {
        names.add(property.toString());
      }
      String message =
          "there is no such property here, only "
              + String.join(", ", names)
              + Nearest.hint(name, names);
      log.add(Problem.of(ProblemCode.UNKNOWN_PROPERTY, pointer, message, name), offset());
    }
  }

  private void lose(WireProperty property) {
    if (property.type() instanceof ObjectType type) {
      lostLists.add(type);
    }
  }

  /** Skips the value at which the input stands. */
  private void skip() {
    int open = 0;
    do {
      JsonToken token = parser.currentToken();
      if (token.isStructStart()) {
        open++;
      } else if (token.isStructEnd()) {
        open--;
      } else if (token == JsonToken.PROPERTY_NAME) {
        checkNameLength();
      } else if (token.isNumeric()) {
        checkNumberLength();
      }
    } while (open > 0 && parser.nextToken() != null);
  }

  /** The parser counts the digits, and the limit is for all characters. */
  private void checkNumberLength() {
    if (parser.getStringLength() > limits.numberLength()) {
      throw new StreamConstraintsException("Number", parser.currentTokenLocation());
    }
  }

  /** The parser of bytes counts those. */
  private void checkNameLength() {
    if (parser.currentName().length() > ReadLimits.NAME_LENGTH) {
      throw new StreamConstraintsException("Name", parser.currentTokenLocation());
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

  /**
   * Whether what was kept of a good document keeps the rules between records. Where that is not
   * certain, all rules say what is wrong, if anything is.
   */
  private boolean isGoodBetweenRecords(Dossier dossier) {
    LinkCheck links = new LinkCheck();
    for (ObjectLocation location : kept) {
      if (location.key instanceof Passage passage && !paragraphs.hold(passage)) {
        return false;
      } else if (location.property != null
          && location.key instanceof String id
          && location.isLink()) {
        links.add(
            String.valueOf(holder(location)),
            location.property.relation(),
            dossier.find(id).orElse(null));
      }
    }
    return links.isGood();
  }

  private void reportBetweenRecords() {
    CrossRecordRules<ObjectLocation> rules = new CrossRecordRules<>();
    for (ObjectType type : lostLists) {
      RecordType record = type.recordType;
      if (record != null) {
        rules.lostList(record);
      }
    }
    if (lostLists.contains(ObjectType.PARAGRAPH) || !hasArticle) {
      rules.lostParagraphs();
    }
    for (ObjectType type : lostElements) {
      tellLost(type, rules);
    }
    for (ObjectLocation location : kept) {
      tell(location, rules);
    }
    rules.report(
        (problem, location) ->
            log.add(
                problem.within(location.pointer()),
                location.type() == ObjectType.PASSAGE ? location.offset : location.keyOffset));
  }

  private static void tell(ObjectLocation location, CrossRecordRules<ObjectLocation> rules) {
    Object key = location.key;
    if (key instanceof Passage passage) {
      rules.passage(passage, location);
    } else if (key instanceof int[] paragraph && paragraph[0] >= 0) {
      rules.paragraph(paragraph[0], paragraph[1]);
    } else if (key instanceof int[]) {
      rules.lostParagraph();
    } else if (key instanceof String id) {
      if (location.property != null && location.isLink()) {
        rules.link(holder(location), location.property.relation(), id, location);
      } else {
        rules.id(id, location.type().recordType, location);
      }
    }
  }

  private static void tellLost(ObjectType type, CrossRecordRules<ObjectLocation> rules) {
    RecordType record = type.recordType;
    if (record != null) {
      rules.lostRecord(record);
    } else if (type == ObjectType.PARAGRAPH) {
      rules.lostParagraph();
    }
  }

  /** The id of the record in which a link stands; null if it could not be read. */
  private static @Nullable String holder(ObjectLocation link) {
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
    String pointer = object.location().pointer() + "/" + object.type.properties().get(current);
    return element < 0 ? pointer : pointer + "/" + element;
  }

  /** Where the token starts at which the input stands. */
  private int offset() {
    return offset(parser.currentTokenLocation());
  }

  static int offset(TokenStreamLocation location) {
    long bytes = location.getByteOffset();
    return (int) (bytes >= 0 ? bytes : location.getCharOffset());
  }

  /** The names of the properties of a document collide, as if somebody wanted it. */
  static final class TooManyNames extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private TooManyNames() {
      super("too many names", null, false, false);
    }
  }
}
