package io.github.dossier4j.view;

import io.github.dossier4j.model.Passage;

/**
 * Words of a draft that the article has.
 *
 * @param pointer where the draft has them
 * @param passage where the article has them
 * @param isRepaired whether the article has them in another form or place
 */
record FoundWords(String pointer, Passage passage, boolean isRepaired) {

  Sign sign() {
    return isRepaired ? Sign.REPAIRED : Sign.FOUND;
  }
}
