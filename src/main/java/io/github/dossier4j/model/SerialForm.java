package io.github.dossier4j.model;

import java.io.EOFException;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.NotSerializableException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.io.UTFDataFormatException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a stream in place of a value. The data are the format of this form, the name of
 * the type, and the JSON up to the end; of a problem, which is no part of the wire format, its
 * attributes. No other object, and no name of a class, is read from the stream.
 *
 * @serial exclude
 */
final class SerialForm implements Serializable {

  /**
   * Stays 1 for ever, so that each release finds this class in the streams of all others. What may
   * change is {@link #FORMAT}, to which a release can answer.
   */
  private static final long serialVersionUID = 1L;

  /** The format that is written. A later release reads it too. */
  private static final int FORMAT = 1;

  private static final String PROBLEM = "problem";

  /** Null only while it is read. */
  private transient @Nullable SerializableValue value;

  SerialForm(SerializableValue value) {
    this.value = value;
  }

  private void writeObject(ObjectOutputStream out) throws IOException {
    out.writeInt(FORMAT);
    if (value instanceof Problem problem) {
      out.writeUTF(PROBLEM);
      problem.writeTo(out);
    } else if (value != null) {
      writeJson(value, out);
    }
  }

  private static void writeJson(SerializableValue value, ObjectOutputStream out)
      throws IOException {
    try {
      SerialCodec codec = SerialCodec.find();
      String type = codec.type(value);
      byte[] json = codec.write(value);
      if (json.length > codec.largest()) {
        throw new NotSerializableException(
            "a value must not be larger than " + codec.largest() + " bytes of JSON");
      }
      out.writeUTF(type);
      out.write(json);
    } catch (IllegalArgumentException | IllegalStateException e) {
      throw (IOException) new NotSerializableException(e.getMessage()).initCause(e);
    }
  }

  private void readObject(ObjectInputStream in) throws IOException {
    try {
      read(in);
    } catch (EOFException | UTFDataFormatException e) {
      throw invalid(e);
    }
  }

  private void read(ObjectInputStream in) throws IOException {
    checkFormat(in.readInt(), FORMAT);
    String type = in.readUTF();
    value = type.equals(PROBLEM) ? Problem.readFrom(in) : readJson(type, in);
  }

  private static SerializableValue readJson(String type, ObjectInputStream in) throws IOException {
    try {
      SerialCodec codec = SerialCodec.find();
      // One more than allowed tells that there is more, without reading it all.
      return codec.read(type, in.readNBytes(codec.largest() + 1));
    } catch (IllegalArgumentException | IllegalStateException e) {
      throw invalid(e);
    }
  }

  /** Gives the value to the stream, in place of this form. */
  private Object readResolve() throws InvalidObjectException {
    checkIsRead(value);
    return Objects.requireNonNull(value);
  }

  /**
   * Refuses a form of a later release.
   *
   * @param known the latest format of this release
   */
  static void checkFormat(int format, int known) throws InvalidObjectException {
    if (format < 1 || format > known) {
      throw new InvalidObjectException(
          "this release reads the serial formats 1 to " + known + ", was " + format);
    }
  }

  static InvalidObjectException invalid(Exception cause) {
    String message = cause instanceof EOFException ? "the data end too early" : cause.getMessage();
    InvalidObjectException failure = new InvalidObjectException(message);
    failure.initCause(cause);
    return failure;
  }

  /**
   * Refuses a stream in which a value has fields, or nothing at all.
   *
   * @param value what was read from JSON; null if nothing was
   */
  static void checkIsRead(@Nullable SerializableValue value) throws InvalidObjectException {
    if (value == null) {
      throw new InvalidObjectException("a value is read from its JSON only, never from its fields");
    }
  }
}
