package io.github.dossier4j.model;

import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/**
 * Writes and reads the JSON of a {@link SerializableValue} for Java serialization. The values do
 * not know the package that reads and writes JSON, so they find it as a service.
 *
 * <p>The library brings the only implementation there is. Programs need neither call nor write one.
 */
public abstract class SerialCodec {

  private static volatile @Nullable SerialCodec found;

  /** For the implementation. */
  protected SerialCodec() {}

  /**
   * The codec of this library. It is looked for by the loader of this class, which also has the
   * implementation. Another loader, such as that of the thread, may have another copy of the
   * library, or none.
   *
   * @throws IllegalStateException if there is none
   */
  static SerialCodec find() {
    SerialCodec codec = found;
    if (codec == null) {
      codec = load();
      found = codec;
    }
    return codec;
  }

  private static SerialCodec load() {
    try {
      for (SerialCodec codec :
          ServiceLoader.load(SerialCodec.class, SerialCodec.class.getClassLoader())) {
        return codec;
      }
    } catch (ServiceConfigurationError e) {
      throw new IllegalStateException("serialization needs jackson-core of Jackson 3", e);
    }
    throw new IllegalStateException(
        "there is no service "
            + SerialCodec.class.getName()
            + ": was META-INF/services of dossier4j lost when the jar was packed anew?");
  }

  /**
   * The name of a value's type.
   *
   * @param value the value
   * @return one of the names that {@link #read} knows
   * @throws IllegalArgumentException if the value is of no type of this library
   */
  protected abstract String type(SerializableValue value);

  /**
   * Writes a value.
   *
   * @param value the value
   * @return its canonical JSON, in UTF-8
   */
  protected abstract byte[] write(SerializableValue value);

  /**
   * Reads a value.
   *
   * @param type the name of its type
   * @param json its JSON, in UTF-8
   * @return the value
   * @throws InvalidDataException with every problem of the JSON
   * @throws IllegalArgumentException if there is no such type
   */
  protected abstract SerializableValue read(String type, byte[] json);

  /**
   * How large the JSON of one value may be.
   *
   * @return the number of bytes
   */
  protected abstract int largest();
}
