package io.github.dossier4j.engine;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/**
 * A file that is written completely or not at all. It is written under another name and moved to
 * its place at the end. If writing fails, an earlier file stays.
 */
public final class WholeFile implements Closeable {

  private final Path target;
  private final Path beside;
  private final OutputStream out;

  private WholeFile(Path target) throws IOException {
    this.target = target;
    this.beside = target.resolveSibling(target.getFileName() + "." + UUID.randomUUID() + ".tmp");
    this.out = new BufferedOutputStream(Files.newOutputStream(beside));
  }

  /** Starts a file. {@link #finish()} moves it to its place. */
  public static WholeFile at(Path file) throws IOException {
    return new WholeFile(file.toAbsolutePath());
  }

  /** Where its content goes. */
  public OutputStream out() {
    return out;
  }

  /** Puts the file in place of what was there. */
  public void finish() throws IOException {
    out.close();
    if (Files.isDirectory(target)) {
      throw new FileAlreadyExistsException(target + " is a folder");
    }
    try {
      Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Deletes the file if it was not finished. */
  @Override
  public void close() throws IOException {
    try {
      out.close();
    } finally {
      Files.deleteIfExists(beside);
    }
  }
}
