package io.github.dossier4j.model;

import java.io.Serializable;

/**
 * Names one record of a dossier by its id: the record itself, or a {@link Link} to it.
 *
 * @param <R> the type of the record that is named
 */
public sealed interface Reference<R extends DossierRecord> extends Serializable
    permits DossierRecord, Link {

  /**
   * The id of the record that is named, unique in its dossier.
   *
   * @return the id, for example {@code islam-karimov}
   */
  String id();
}
