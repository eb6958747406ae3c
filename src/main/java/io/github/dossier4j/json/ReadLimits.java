package io.github.dossier4j.json;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;

/**
 * How much a reader takes from one document before it refuses it. The defaults suit dossiers of
 * many thousand records and keep a hostile document from using up the machine.
 *
 * <p>Whatever a document holds, this much heap is enough to read or to refuse it: 4 bytes for each
 * byte of the allowed size, or 8 for each UTF-16 unit where the source is text, 200 for each
 * allowed token, and 16 MiB for the library. With the defaults that is 2.13 GiB, which only few
 * documents come near; a program with less sets limits that suit it: 1 MiB and 200,000 tokens,
 * which are some 2,000 records of the usual size, keep within 64 MiB.
 *
 * <p>Java serialization keeps each limit.
 *
 * @serial exclude
 */
public final class ReadLimits implements Serializable {

  /** Never in a stream: the {@link SettingsForm} has the versions. */
  private static final long serialVersionUID = 1L;

  /** How long the name of a property may be; the longest of the wire format has 13 characters. */
  static final int NAME_LENGTH = 200;

  private static final ReadLimits DEFAULTS =
      new ReadLimits(64 * 1024 * 1024, 10_000_000, 64, 1_000_000, 100);

  private final transient int documentSize;
  private final transient int tokens;
  private final transient int depth;
  private final transient int stringLength;
  private final transient int numberLength;

  private ReadLimits(int documentSize, int tokens, int depth, int stringLength, int numberLength) {
    this.documentSize = positive("documentSize", documentSize);
    this.tokens = positive("tokens", tokens);
    this.depth = positive("depth", depth);
    this.stringLength = positive("stringLength", stringLength);
    this.numberLength = positive("numberLength", numberLength);
  }

  /**
   * The limits of a reader that was given none: 64 MiB, 10,000,000 tokens, 64 levels, 1,000,000
   * characters, 100 digits.
   *
   * @return the defaults
   */
  public static ReadLimits defaults() {
    return DEFAULTS;
  }

  /**
   * Sets how large a document may be, and in a stream each line.
   *
   * @param size bytes or, where the source is text already, UTF-16 units; at least 1
   * @return new limits
   * @throws IllegalArgumentException if the number is less than 1
   */
  public ReadLimits withDocumentSize(int size) {
    return new ReadLimits(size, tokens, depth, stringLength, numberLength);
  }

  /**
   * Sets how many tokens a document may have, and in a stream each line: names, values, and the
   * marks that open and close objects and lists. A record has about 70.
   *
   * @param number the number of tokens, at least 1
   * @return new limits
   * @throws IllegalArgumentException if the number is less than 1
   */
  public ReadLimits withTokens(int number) {
    return new ReadLimits(documentSize, number, depth, stringLength, numberLength);
  }

  /**
   * Sets how deep objects and lists may stand in each other. The wire format needs 8 levels.
   *
   * @param levels the number of levels, at least 1
   * @return new limits
   * @throws IllegalArgumentException if the number is less than 1
   */
  public ReadLimits withDepth(int levels) {
    return new ReadLimits(documentSize, tokens, levels, stringLength, numberLength);
  }

  /**
   * Sets how long a text may be. The name of a property may always have 200 UTF-16 units.
   *
   * @param length the number of UTF-16 units, at least 1
   * @return new limits
   * @throws IllegalArgumentException if the number is less than 1
   */
  public ReadLimits withStringLength(int length) {
    return new ReadLimits(documentSize, tokens, depth, length, numberLength);
  }

  /**
   * Sets how many characters a number may have.
   *
   * @param length the number of characters, at least 1
   * @return new limits
   * @throws IllegalArgumentException if the number is less than 1
   */
  public ReadLimits withNumberLength(int length) {
    return new ReadLimits(documentSize, tokens, depth, stringLength, length);
  }

  /** The limits, in words. */
  @Override
  public String toString() {
    return "document size "
        + documentSize
        + ", tokens "
        + tokens
        + ", depth "
        + depth
        + ", string length "
        + stringLength
        + ", number length "
        + numberLength;
  }

  int documentSize() {
    return documentSize;
  }

  int tokens() {
    return tokens;
  }

  int depth() {
    return depth;
  }

  int stringLength() {
    return stringLength;
  }

  int numberLength() {
    return numberLength;
  }

  private static int positive(String name, int number) {
    if (number < 1) {
      throw new IllegalArgumentException(name + " must be at least 1, was " + number);
    }
    return number;
  }

  private Object writeReplace() {
    return SettingsForm.of(this);
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw SettingsForm.noFields();
  }
}
