package io.github.dossier4j.tool;

import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Refuses places that cannot be what they are given for, where Java's own message says too little.
 */
final class Places {

  private Places() {}

  /** A file to read. */
  static Path toRead(Path file) throws FileSystemException {
    return refused(Files.isDirectory(file), file, "this is a folder, where a file is needed");
  }

  /** A file to write. */
  static Path toWrite(Path file) throws FileSystemException {
    Path folder = file.toAbsolutePath().getParent();
    refused(folder != null && !Files.isDirectory(folder), folder, "there is no such folder");
    return toRead(file);
  }

  /** A folder to put files into, which is made if it is not there. */
  static Path toFill(Path folder) throws FileSystemException {
    boolean isFile = Files.exists(folder) && !Files.isDirectory(folder);
    return refused(isFile, folder, "this is a file, where a folder is needed");
  }

  private static Path refused(boolean isWrong, Path place, String reason)
      throws FileSystemException {
    if (isWrong) {
      throw new FileSystemException(place.toString(), null, reason);
    }
    return place;
  }
}
