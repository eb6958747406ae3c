package io.github.dossier4j.view;

/** Finds the direction in which a text is written. */
final class Direction {

  private Direction() {}

  /**
   * The direction of most letters. The first letter, by which browsers decide, misleads where a
   * Hebrew sentence opens with an English acronym.
   *
   * @return {@code rtl} or {@code ltr}, as the attribute {@code dir} takes it
   */
  static String of(String text) {
    int balance = 0;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      switch (Character.getDirectionality(codePoint)) {
        case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> balance++;
        case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
            balance--;
        default -> {}
      }
      i += Character.charCount(codePoint);
    }
    return balance < 0 ? "rtl" : "ltr";
  }
}
