package io.github.dossier4j.json;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.io.ObjectStreamConstants;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Streams of Java serialization, true ones and forged ones. */
final class Streams {

  private Streams() {}

  static byte[] written(Object object) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(object);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static Object read(byte[] stream) throws IOException, ClassNotFoundException {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(stream))) {
      return in.readObject();
    }
  }

  @SuppressWarnings("unchecked") // What is read is of the type that was written.
  static <T> T copy(T object) {
    try {
      return (T) read(written(object));
    } catch (IOException | ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  /** A stream in which some words are replaced by others of the same length. */
  static byte[] changed(byte[] stream, String words, String others) {
    String text = new String(stream, StandardCharsets.ISO_8859_1);
    if (!text.contains(words) || words.length() != others.length()) {
      throw new IllegalArgumentException(words);
    }
    return text.replace(words, others).getBytes(StandardCharsets.ISO_8859_1);
  }

  /**
   * A stream with an object of a class that has no fields and no data, as nobody but an attacker
   * makes it.
   *
   * @param types the class, and those of its superclasses that the stream names
   */
  static byte[] forged(Class<?>... types) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    try {
      out.writeShort(ObjectStreamConstants.STREAM_MAGIC);
      out.writeShort(ObjectStreamConstants.STREAM_VERSION);
      out.writeByte(ObjectStreamConstants.TC_OBJECT);
      for (Class<?> type : types) {
        out.writeByte(ObjectStreamConstants.TC_CLASSDESC);
        out.writeUTF(type.getName());
        out.writeLong(ObjectStreamClass.lookup(type).getSerialVersionUID());
        out.writeByte(ObjectStreamConstants.SC_SERIALIZABLE);
        out.writeShort(0);
        out.writeByte(ObjectStreamConstants.TC_ENDBLOCKDATA);
      }
      out.writeByte(ObjectStreamConstants.TC_NULL);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
