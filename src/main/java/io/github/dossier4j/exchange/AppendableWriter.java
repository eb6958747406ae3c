package io.github.dossier4j.exchange;

import java.io.Flushable;
import java.io.IOException;
import java.io.Writer;
import java.nio.CharBuffer;

/** Hands on to an appendable, which stays open. */
final class AppendableWriter extends Writer {

  private final Appendable target;

  AppendableWriter(Appendable target) {
    this.target = target;
  }

  @Override
  public void write(int character) throws IOException {
    target.append((char) character);
  }

  @Override
  public void write(char[] characters, int offset, int length) throws IOException {
    target.append(CharBuffer.wrap(characters, offset, length));
  }

  @Override
  public void write(String text, int offset, int length) throws IOException {
    target.append(text, offset, offset + length);
  }

  @Override
  public void flush() throws IOException {
    if (target instanceof Flushable flushable) {
      flushable.flush();
    }
  }

  @Override
  public void close() throws IOException {
    flush();
  }
}
