package io.github.dossier4j.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonRootName;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonView;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** One broken rule: which rule, where, and the value that breaks it. */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"code", "pointer", "line", "column", "message", "value"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonRootName("problem")
@JsonTypeName("problem")
@JsonView(Object.class)
public abstract class Problem extends SerializableValue {

  private static final int LONGEST_VALUE = 80;

  Problem() {}

  /**
   * A problem without a value, because there is none.
   *
   * @param code the rule that is broken
   * @param pointer where, as a JSON Pointer
   * @param message what is wrong, as a sentence
   * @return the problem
   */
  public static Problem of(ProblemCode code, String pointer, String message) {
    return builder().code(code).pointer(pointer).message(message).build();
  }

  /**
   * A problem with the value that breaks the rule.
   *
   * @param code the rule that is broken
   * @param pointer where, as a JSON Pointer
   * @param message what is wrong, as a sentence
   * @param value the value, of which the first 80 code points are kept
   * @return the problem
   */
  public static Problem of(ProblemCode code, String pointer, String message, String value) {
    return builder().code(code).pointer(pointer).message(message).value(cut(value)).build();
  }

  /**
   * Starts a problem; {@code code}, {@code pointer} and {@code message} are required.
   *
   * @return a new builder
   */
  public static ProblemBuilder builder() {
    return new ProblemBuilder();
  }

  /**
   * The rule that is broken.
   *
   * @return the stable code
   */
  @JsonProperty("code")
  public abstract ProblemCode code();

  /**
   * Where, as a JSON Pointer (RFC 6901) within the value that was built: {@code /name} when a
   * person was, {@code /people/3/name} when a dossier was.
   *
   * @return the pointer; the empty string for the whole value
   */
  @JsonProperty("pointer")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  public abstract String pointer();

  /**
   * The line of the document in which it stands.
   *
   * @return the line, from 1; empty where no document was read, or only its tokens were
   */
  @JsonProperty("line")
  public abstract OptionalInt line();

  /**
   * The column of that line in which it starts.
   *
   * @return the column, from 1, in UTF-16 units; empty where no document was read, or only its
   *     tokens were
   */
  @JsonProperty("column")
  public abstract OptionalInt column();

  /**
   * What is wrong.
   *
   * @return a sentence for people; not stable
   */
  @JsonProperty("message")
  public abstract String message();

  /**
   * The value that breaks the rule.
   *
   * @return the value as text, cut after 80 code points; empty where there is none
   */
  @JsonProperty("value")
  public abstract Optional<String> value();

  /**
   * The same problem, with a pointer within an outer value.
   *
   * @param prefix the JSON Pointer of the inner value within the outer one
   * @return the same problem with a longer pointer
   */
  public final Problem within(String prefix) {
    return toBuilder().pointer(Objects.requireNonNull(prefix, "prefix") + pointer()).build();
  }

  /**
   * A builder that starts from this problem, for a changed copy.
   *
   * @return a new builder with every attribute set
   */
  public final ProblemBuilder toBuilder() {
    return builder().from(this);
  }

  /**
   * The problem on one line, whatever stands in a name or value: line and column, pointer,
   * sentence, value and code. Control characters and line breaks are shown as JSON escapes them.
   */
  @Override
  public final String toString() {
    StringBuilder text = new StringBuilder();
    if (line().isPresent()) {
      text.append("line ").append(line().getAsInt());
      if (column().isPresent()) {
        text.append(", column ").append(column().getAsInt());
      }
      text.append(": ");
    }
    if (!pointer().isEmpty()) {
      text.append(onOneLine(pointer())).append(": ");
    }
    text.append(onOneLine(message()));
    if (value().isPresent()) {
      text.append(", was '").append(onOneLine(value().get())).append('\'');
    }
    return text.append(" [").append(code()).append(']').toString();
  }

  /** Writes the attributes into a stream of Java serialization. */
  final void writeTo(ObjectOutputStream out) throws IOException {
    writeText(code().toString(), out);
    writeText(pointer(), out);
    writeText(message(), out);
    out.writeBoolean(line().isPresent());
    out.writeInt(line().orElse(0));
    out.writeBoolean(column().isPresent());
    out.writeInt(column().orElse(0));
    out.writeBoolean(value().isPresent());
    writeText(value().orElse(""), out);
  }

  /** In UTF-16 units, because a bad value may be no well-formed Unicode. */
  private static void writeText(String text, ObjectOutputStream out) throws IOException {
    out.writeInt(text.length());
    out.writeChars(text);
  }

  /**
   * Reads what {@link #writeTo} wrote.
   *
   * @throws InvalidObjectException if this release knows no such code
   */
  static Problem readFrom(ObjectInputStream in) throws IOException {
    ProblemBuilder problem = builder();
    try {
      problem.code(ProblemCode.fromString(readText(in)));
    } catch (InvalidDataException e) {
      throw SerialForm.invalid(e);
    }
    problem.pointer(readText(in)).message(readText(in));
    boolean hasLine = in.readBoolean();
    int line = in.readInt();
    boolean hasColumn = in.readBoolean();
    int column = in.readInt();
    boolean hasValue = in.readBoolean();
    String value = readText(in);
    return problem
        .line(hasLine ? OptionalInt.of(line) : OptionalInt.empty())
        .column(hasColumn ? OptionalInt.of(column) : OptionalInt.empty())
        .value(hasValue ? Optional.of(value) : Optional.empty())
        .build();
  }

  /** Takes as much memory as there are characters, whatever the length says. */
  private static String readText(ObjectInputStream in) throws IOException {
    StringBuilder text = new StringBuilder();
    for (int length = in.readInt(); text.length() < length; ) {
      text.append(in.readChar());
    }
    return text.toString();
  }

  /**
   * A text on one line: control characters and line breaks are escaped, so that a value cannot fake
   * a message.
   */
  private static String onOneLine(String text) {
    StringBuilder shown = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isISOControl(c) && c != '\u2028' && c != '\u2029') {
        if (shown != null) {
          shown.append(c);
        }
        continue;
      }
      if (shown == null) {
        shown = new StringBuilder(text.substring(0, i));
      }
      shown.append("\\u").append(Integer.toHexString(0x10000 | c), 1, 5);
    }
    return shown == null ? text : shown.toString();
  }

  private static String cut(String value) {
    return value.codePointCount(0, value.length()) <= LONGEST_VALUE
        ? value
        : value.substring(0, value.offsetByCodePoints(0, LONGEST_VALUE)) + "…";
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Problem fromJson(ProblemBuilder.ProblemValue value) {
    return value;
  }
}
