package io.github.dossier4j.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.dossier4j.Dossier;
import io.github.dossier4j.json.DossierWriter;
import io.github.dossier4j.moscow.MoscowVisit;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of what to keep and how; the code blocks of the guide are regions of this. */
class StoringExamplesTest {

  @Test
  void aDossierIsReadThroughAFilter(@TempDir Path folder) throws Exception {
    assertThat(kept(folder.resolve("visit.ser"))).isEqualTo(MoscowVisit.dossier());
  }

  private static Dossier kept(Path file) throws Exception {
    // region serialization
    try (ObjectOutputStream out = new ObjectOutputStream(Files.newOutputStream(file))) {
      out.writeObject(MoscowVisit.dossier());
    }
    try (ObjectInputStream in = new ObjectInputStream(Files.newInputStream(file))) {
      in.setObjectInputFilter(ObjectInputFilter.Config.createFilter("io.github.dossier4j.**;!*"));
      return (Dossier) in.readObject(); // equal to the dossier that was written
    }
    // endregion
  }

  @Test
  void aPrivateFileStaysPrivate(@TempDir Path folder) throws Exception {
    assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
    Path file = Files.createFile(folder.resolve("visit.json"));
    Dossier visit = MoscowVisit.dossier();

    // region permissions
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    DossierWriter.indented().write(visit, file); // is still private
    // endregion

    assertThat(Files.getPosixFilePermissions(file))
        .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
  }
}
