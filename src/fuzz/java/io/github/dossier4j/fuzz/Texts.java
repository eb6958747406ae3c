package io.github.dossier4j.fuzz;

import java.nio.charset.StandardCharsets;

/** Bytes as text, which may have halves of surrogate pairs. */
final class Texts {

  private Texts() {}

  /** UTF-16 after a zero byte, which UTF-8 text seldom starts with, else UTF-8. */
  static String of(byte[] input) {
    if (input.length == 0 || input[0] != 0) {
      return new String(input, StandardCharsets.UTF_8);
    }
    StringBuilder text = new StringBuilder();
    for (int i = 1; i + 1 < input.length; i += 2) {
      text.append((char) ((input[i] & 0xFF) << 8 | input[i + 1] & 0xFF));
    }
    return text.toString();
  }
}
