package io.github.dossier4j.exchange;

import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Hands on bytes in UTF-8 as characters to an appendable, which stays open. */
final class AppendableBytes extends OutputStream {

  private final Appendable target;
  private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
  private final ByteBuffer bytes = ByteBuffer.allocate(8192);
  private final CharBuffer characters = CharBuffer.allocate(8192);

  AppendableBytes(Appendable target) {
    this.target = target;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] source, int offset, int length) throws IOException {
    int at = offset;
    while (at < offset + length) {
      int part = Math.min(bytes.remaining(), offset + length - at);
      bytes.put(source, at, part);
      at += part;
      decode();
    }
  }

  @Override
  public void flush() throws IOException {
    if (target instanceof Flushable flushable) {
      flushable.flush();
    }
  }

  /** Hands on what is whole; the bytes of a character that is not stay for the next time. */
  private void decode() throws IOException {
    bytes.flip();
    CoderResult result = decoder.decode(bytes, characters, false);
    if (result.isError()) {
      result.throwException();
    }
    bytes.compact();
    target.append(characters.flip());
    characters.clear();
  }
}
