package io.github.dossier4j.engine;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that is written completely or not at all. All files of the library are written by this
 * class.
 *
 * <ol>
 *   <li>The content goes to a temporary file in the same folder, which takes the place of the file
 *       at the end, by a rename. A reader sees the old content or the new one, never a part. If
 *       writing fails, the old file stays and the temporary file is deleted. Only a program that is
 *       killed leaves it, with a name that starts with a dot and ends with {@code .tmp}.
 *   <li>A file that is replaced keeps its permissions, its owner and group, and on Windows its
 *       access control list. A new file has what the system gives to new files.
 *   <li>A symbolic link stays, and the file to which it leads is replaced. A folder, a device, a
 *       pipe and a file that must not be written are refused before anything is written.
 *   <li>Where that is impossible for a file that exists, because no file can be made in its folder,
 *       renamed, or given the same owner, the new content is complete in a temporary file before it
 *       is copied into the file. Readers may see a part of it then. If copying fails, the old
 *       content is put back; if that fails too, the message names the file that has it.
 *   <li>The content is forced to the disk (fsync) before it takes the place of the old one. The
 *       entry of the folder is not: after a power failure either content may be there, whole. That
 *       does not hold where the content was copied into the file, and a file system in a zip file
 *       is written when it is closed.
 *   <li>What Java does not see is not kept: the access control lists of Linux, and other names
 *       (hard links) of the file, which keep the old content.
 * </ol>
 */
public final class WholeFile implements Closeable {

  private static final int MOST_LINKS = 40;

  private static final FileAttribute<?> FOR_OWNER_ONLY =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

  private final Path target;
  private final Path written;

  /** Why the content could not be written beside the target; null if it could. */
  private final @Nullable IOException reason;

  private final SeekableByteChannel channel;
  private final OutputStream out;

  private WholeFile(Path target, Path written, @Nullable IOException reason, boolean isNew)
      throws IOException {
    this.target = target;
    this.written = written;
    this.reason = reason;
    this.channel = created(written, isNew);
    this.out = new BufferedOutputStream(Channels.newOutputStream(channel));
  }

  /**
   * Starts a file. {@link #finish} moves it to its place.
   *
   * @throws FileSystemException if the path leads to something that is no file
   */
  public static WholeFile at(Path file) throws IOException {
    Path target = target(file.toAbsolutePath());
    boolean isNew = !Files.exists(target);
    // A short name of its own: the target may have the longest name that there can be.
    long random = UUID.randomUUID().getMostSignificantBits();
    Path beside = target.resolveSibling("." + Long.toUnsignedString(random, 36) + ".tmp");
    try {
      return new WholeFile(target, beside, null, isNew);
    } catch (IOException e) {
      if (isNew) {
        throw e;
      }
      return elsewhere(target, e);
    }
  }

  private static WholeFile elsewhere(Path target, IOException reason) throws IOException {
    Path written = temporary();
    try {
      return new WholeFile(target, written, reason, false);
    } catch (IOException e) {
      Files.deleteIfExists(written);
      throw e;
    }
  }

  private static SeekableByteChannel created(Path file, boolean isNew) throws IOException {
    // What replaces a file may be as private as that.
    FileAttribute<?>[] attributes =
        isNew || !hasView(file, "posix")
            ? new FileAttribute<?>[0]
            : new FileAttribute<?>[] {FOR_OWNER_ONLY};
    Set<StandardOpenOption> options =
        EnumSet.of(
            StandardOpenOption.WRITE,
            Files.exists(file)
                ? StandardOpenOption.TRUNCATE_EXISTING
                : StandardOpenOption.CREATE_NEW);
    return Files.newByteChannel(file, options, attributes);
  }

  private static Path temporary() throws IOException {
    return Files.createTempFile("dossier4j-", ".tmp");
  }

  /** To what the links lead, whether or not it exists. */
  private static Path target(Path file) throws IOException {
    if (Files.exists(file)) {
      checkIsFile(file);
      return Files.isSymbolicLink(file) ? file.toRealPath() : file;
    }
    Path target = file;
    for (int links = 0; Files.isSymbolicLink(target); links++) {
      if (links == MOST_LINKS) {
        throw new FileSystemLoopException(file.toString());
      }
      target = target.resolveSibling(Files.readSymbolicLink(target));
    }
    return target;
  }

  private static void checkIsFile(Path file) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
    if (attributes.isDirectory()) {
      throw new FileSystemException(file.toString(), null, "a folder cannot be replaced by a file");
    }
    if (!attributes.isRegularFile()) {
      throw new FileSystemException(
          file.toString(),
          null,
          "a device, a pipe or a socket cannot be replaced by a file; write to a stream instead");
    }
    if (!Files.isWritable(file)) {
      throw new AccessDeniedException(file.toString(), null, "the file must not be written");
    }
  }

  /** Where its content goes. */
  public OutputStream out() {
    return out;
  }

  /**
   * Puts files in place of what was there. None is moved before all of them are complete on the
   * disk.
   */
  public static void finish(WholeFile... files) throws IOException {
    for (WholeFile file : files) {
      file.complete();
    }
    for (WholeFile file : files) {
      file.replace();
    }
  }

  private void complete() throws IOException {
    out.flush();
    force(channel);
    out.close();
  }

  private static void force(SeekableByteChannel channel) throws IOException {
    if (channel instanceof FileChannel file) {
      file.force(true);
    }
  }

  private void replace() throws IOException {
    boolean isNew = !Files.exists(target);
    if (!isNew) {
      checkIsFile(target);
    }
    IOException impossible = reason;
    if (impossible == null) {
      try {
        move(isNew);
        return;
      } catch (IOException e) {
        impossible = e;
      } catch (UnsupportedOperationException e) {
        impossible = new IOException("the owner or the permissions cannot be kept", e);
      }
    }
    if (!Files.exists(target)) {
      throw impossible;
    }
    try {
      copy();
    } catch (IOException e) {
      e.addSuppressed(impossible);
      throw e;
    }
  }

  private void move(boolean isNew) throws IOException {
    if (!isNew) {
      keepAttributes(target, written);
    }
    try {
      // In a zip file the second option is needed too.
      Files.move(
          written, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      if (!isNew) {
        throw e;
      }
      Files.move(written, target);
    }
  }

  private static void keepAttributes(Path from, Path to) throws IOException {
    if (hasView(from, "posix")) {
      PosixFileAttributes kept = Files.readAttributes(from, PosixFileAttributes.class);
      PosixFileAttributes given = Files.readAttributes(to, PosixFileAttributes.class);
      PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
      if (!kept.owner().equals(given.owner())) {
        view.setOwner(kept.owner());
      }
      if (!kept.group().equals(given.group())) {
        view.setGroup(kept.group());
      }
      // At last: a change of the owner may take permissions away.
      view.setPermissions(kept.permissions());
    } else if (hasView(from, "acl")) {
      AclFileAttributeView kept = Files.getFileAttributeView(from, AclFileAttributeView.class);
      AclFileAttributeView view = Files.getFileAttributeView(to, AclFileAttributeView.class);
      if (!kept.getOwner().equals(view.getOwner())) {
        view.setOwner(kept.getOwner());
      }
      view.setAcl(kept.getAcl());
    }
  }

  private static boolean hasView(Path file, String name) {
    return file.getFileSystem().supportedFileAttributeViews().contains(name);
  }

  /** Copies the content into the file, and puts the old one back if that fails. */
  private void copy() throws IOException {
    Path old = temporary();
    boolean isNeeded = false;
    try {
      overwrite(old, target);
      try {
        overwrite(target, written);
      } catch (IOException e) {
        isNeeded = true;
        restore(old, e);
        isNeeded = false;
        throw e;
      }
    } finally {
      if (!isNeeded) {
        Files.deleteIfExists(old);
      }
    }
  }

  private void restore(Path old, IOException failure) throws IOException {
    try {
      overwrite(target, old);
    } catch (IOException e) {
      FileSystemException lost =
          new FileSystemException(
              target.toString(),
              old.toString(),
              "neither the new nor the old content can be written; the old one is in the other"
                  + " file");
      lost.initCause(e);
      lost.addSuppressed(failure);
      throw lost;
    }
  }

  /** Cuts the file at the end only, so that room for its old content remains until then. */
  private static void overwrite(Path file, Path content) throws IOException {
    try (InputStream in = Files.newInputStream(content);
        SeekableByteChannel channel = Files.newByteChannel(file, StandardOpenOption.WRITE)) {
      in.transferTo(Channels.newOutputStream(channel));
      channel.truncate(channel.position());
      force(channel);
    }
  }

  /** Deletes what was written if it did not take its place. */
  @Override
  public void close() throws IOException {
    try {
      out.close();
    } finally {
      Files.deleteIfExists(written);
    }
  }
}
