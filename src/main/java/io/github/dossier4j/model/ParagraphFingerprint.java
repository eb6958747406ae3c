package io.github.dossier4j.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonRootName;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonView;
import com.fasterxml.jackson.annotation.Nulls;
import org.immutables.value.Value;

/**
 * The fingerprint of one paragraph. It proves a copy of the article and holds nothing of its text.
 *
 * <p>Both numbers are taken from the canonical paragraph, which {@link Passage} defines.
 */
@Value.Immutable
@PartStyle
@JsonPropertyOrder({"number", "length", "sha256"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonRootName("paragraph")
@JsonTypeName("paragraph")
@JsonView(Object.class)
public abstract class ParagraphFingerprint extends SerializableValue {

  ParagraphFingerprint() {}

  /**
   * The fingerprint of a paragraph.
   *
   * @param number 0 for the header, from 1 for the body
   * @param length the number of Unicode code points of the canonical paragraph
   * @param sha256 the SHA-256 of its UTF-8 bytes in lower-case hexadecimal digits
   * @return the fingerprint
   * @throws InvalidDataException if a number is negative or the digest is malformed
   */
  public static ParagraphFingerprint of(int number, int length, String sha256) {
    return ParagraphFingerprintBuilder.ParagraphFingerprintValue.of(number, length, sha256);
  }

  /**
   * Starts a paragraph; all three attributes are required.
   *
   * @return a new builder
   */
  public static ParagraphFingerprintBuilder builder() {
    return new ParagraphFingerprintBuilder();
  }

  /**
   * Which paragraph.
   *
   * @return 0 for the header, from 1 for the body
   */
  @JsonProperty("number")
  @JsonSetter(nulls = Nulls.FAIL)
  public abstract int number();

  /**
   * How long it is.
   *
   * @return the number of Unicode code points
   */
  @JsonProperty("length")
  @JsonSetter(nulls = Nulls.FAIL)
  public abstract int length();

  /**
   * The SHA-256 of its UTF-8 bytes.
   *
   * @return 64 lower-case hexadecimal digits
   */
  @JsonProperty("sha256")
  public abstract String sha256();

  /**
   * A builder that starts from this paragraph, for a changed copy.
   *
   * @return a new builder with every attribute set
   */
  public final ParagraphFingerprintBuilder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    new Problems()
        .notNegative("/number", number())
        .notNegative("/length", length())
        .sha256("/sha256", sha256())
        .throwIfAny();
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static ParagraphFingerprint fromJson(
      ParagraphFingerprintBuilder.ParagraphFingerprintValue value) {
    return value;
  }
}
