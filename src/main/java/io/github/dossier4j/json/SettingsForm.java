package io.github.dossier4j.json;

import java.io.EOFException;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.io.UTFDataFormatException;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a stream of Java serialization in place of limits, a reader or a writer: the
 * format of this form, what it stands for, and its settings, checked as the factories check them.
 */
final class SettingsForm implements Serializable {

  /**
   * Stays 1 for ever, so that each release finds this class in the streams of all others. What may
   * change is {@link #FORMAT}, to which a release can answer.
   */
  private static final long serialVersionUID = 1L;

  /** The format that is written. A later release reads it too. */
  private static final int FORMAT = 1;

  private static final String LIMITS = "limits";
  private static final String READER = "reader";
  private static final String WRITER = "writer";

  private transient String type;
  private transient @Nullable ReadLimits limits;

  /** Whether a reader keeps lines, or a writer indents. */
  private transient boolean flag;

  private SettingsForm(String type, @Nullable ReadLimits limits, boolean flag) {
    this.type = type;
    this.limits = limits;
    this.flag = flag;
  }

  static SettingsForm of(ReadLimits limits) {
    return new SettingsForm(LIMITS, limits, false);
  }

  /** Of a reader. */
  static SettingsForm of(ReadLimits limits, boolean keepsLines) {
    return new SettingsForm(READER, limits, keepsLines);
  }

  /** Of a writer. */
  static SettingsForm of(boolean indents) {
    return new SettingsForm(WRITER, null, indents);
  }

  private void writeObject(ObjectOutputStream out) throws IOException {
    out.writeInt(FORMAT);
    out.writeUTF(type);
    if (limits != null) {
      out.writeInt(limits.documentSize());
      out.writeInt(limits.tokens());
      out.writeInt(limits.depth());
      out.writeInt(limits.stringLength());
      out.writeInt(limits.numberLength());
    }
    out.writeBoolean(flag);
  }

  private void readObject(ObjectInputStream in) throws IOException {
    try {
      read(in);
    } catch (EOFException | UTFDataFormatException | IllegalArgumentException e) {
      throw (InvalidObjectException)
          new InvalidObjectException("the settings cannot be read: " + e.getMessage()).initCause(e);
    }
  }

  private void read(ObjectInputStream in) throws IOException {
    int format = in.readInt();
    if (format != FORMAT) {
      throw new InvalidObjectException(
          "this release reads the serial format " + FORMAT + ", was " + format);
    }
    type = in.readUTF();
    if (type.equals(LIMITS) || type.equals(READER)) {
      limits = readLimits(in);
    } else if (!type.equals(WRITER)) {
      throw new InvalidObjectException("the type must be limits, reader or writer, was " + type);
    }
    flag = in.readBoolean();
  }

  private static ReadLimits readLimits(ObjectInputStream in) throws IOException {
    return ReadLimits.defaults()
        .withDocumentSize(in.readInt())
        .withTokens(in.readInt())
        .withDepth(in.readInt())
        .withStringLength(in.readInt())
        .withNumberLength(in.readInt());
  }

  /** Gives the limits, the reader or the writer to the stream, in place of this form. */
  private Object readResolve() throws InvalidObjectException {
    if (limits != null) {
      DossierReader reader = DossierReader.withLimits(limits);
      return type.equals(LIMITS) ? limits : flag ? reader.withRawLines() : reader;
    }
    return flag ? DossierWriter.indented() : DossierWriter.compact();
  }

  static InvalidObjectException noFields() {
    return new InvalidObjectException("settings are read by their own form only");
  }
}
