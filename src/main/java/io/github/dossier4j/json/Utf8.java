package io.github.dossier4j.json;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Finds bytes that are not well-formed UTF-8 (Unicode, table 3-7). The parser takes some of them,
 * such as overlong forms and surrogates; the decoder of the JDK takes three times as long.
 */
final class Utf8 {

  private static final long NO_ASCII = 0x8080808080808080L;

  private Utf8() {}

  /** Where the first character that is not well-formed starts; {@code to} if there is none. */
  static int malformed(byte[] bytes, int from, int to) {
    ByteBuffer eight = ByteBuffer.wrap(bytes).order(ByteOrder.nativeOrder());
    int at = from;
    while (at < to) {
      if (bytes[at] >= 0) {
        at++;
        while (at + 2 * Long.BYTES <= to
            && ((eight.getLong(at) | eight.getLong(at + Long.BYTES)) & NO_ASCII) == 0) {
          at += 2 * Long.BYTES;
        }
        continue;
      }
      int length = length(bytes, at, to);
      if (length == 0) {
        return at;
      }
      at += length;
    }
    return to;
  }

  /** How many bytes a character beyond ASCII has; 0 if it is not well-formed. */
  private static int length(byte[] bytes, int at, int to) {
    int lead = bytes[at] & 0xFF;
    int length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (lead < 0xC2 || lead > 0xF4 || at + length > to) {
      return 0;
    }
    int second = bytes[at + 1] & 0xFF;
    int least = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    int most = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    if (second < least || second > most) {
      return 0;
    }
    for (int i = 2; i < length; i++) {
      if ((bytes[at + i] & 0xC0) != 0x80) {
        return 0;
      }
    }
    return length;
  }
}
