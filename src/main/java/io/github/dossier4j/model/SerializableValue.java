package io.github.dossier4j.model;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;

/**
 * What Java serialization writes as its JSON: every value of this package, and a dossier.
 *
 * <p>A stream never holds the fields of a value. It holds an object of the class {@code
 * io.github.dossier4j.model.SerialForm} in its place, with the name of the type and the canonical
 * JSON. What is read from a stream is checked like any document, within the default limits of
 * {@code ReadLimits}: a stream that was changed gives an {@link InvalidObjectException} that names
 * every problem, and never an invalid value. The value that is read is equal to the one that was
 * written. JSON needs {@code jackson-core} of Jackson 3 on both sides.
 *
 * <p>Serializable besides these are the enumerations; {@link InvalidDataException} with its
 * problems; and {@code DossierReader}, {@code DossierWriter} and {@code ReadLimits} with their
 * settings. Answers are not: queries, evidence, connections, timelines, search hits, rows, results
 * of lines, drafts and proofs. They belong to a dossier that is in memory. Keep the dossier or the
 * ids, and ask again.
 *
 * <p>This class is for the types of this library only.
 *
 * @serial exclude
 */
public abstract class SerializableValue implements Serializable {

  /** Never in a stream that this library wrote: the {@link SerialForm} has the versions. */
  private static final long serialVersionUID = 1L;

  /** For the types of this library. */
  protected SerializableValue() {}

  /**
   * What stands in a stream in place of this value.
   *
   * @return its serial form
   */
  protected final Object writeReplace() {
    return new SerialForm(this);
  }

  /**
   * Refuses a stream that was made to set the fields of a value. The exception is thrown elsewhere,
   * because its class would be loaded with this one.
   */
  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    SerialForm.checkIsRead(null);
  }

  /** Refuses such a stream also where it leaves this class out. */
  private void readObjectNoData() throws InvalidObjectException {
    SerialForm.checkIsRead(null);
  }
}
