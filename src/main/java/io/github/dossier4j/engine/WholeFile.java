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
 * A file that is written beside its place and moved there when it is whole, so that nobody ever
 * sees half of it, and what was there before stays if writing fails.
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

  /** Starts a file, which {@link #finish()} puts in place. */
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

  /** Leaves nothing behind of a file that was not finished. */
  @Override
  public void close() throws IOException {
    try {
      out.close();
    } finally {
      Files.deleteIfExists(beside);
    }
  }
}
