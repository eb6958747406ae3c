package io.github.dossier4j.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How files are replaced. */
class WholeFileTest {

  @TempDir Path folder;

  private Path file;

  @BeforeEach
  void nameTheFile() {
    file = folder.resolve("visit.json");
  }

  private static void write(Path file, String content) throws IOException {
    try (WholeFile whole = WholeFile.at(file)) {
      whole.out().write(content.getBytes(StandardCharsets.UTF_8));
      WholeFile.finish(whole);
    }
  }

  private static void startAndFail(Path file) throws IOException {
    try (WholeFile whole = WholeFile.at(file)) {
      whole.out().write("new".repeat(10_000).getBytes(StandardCharsets.UTF_8));
    }
  }

  private List<String> files() {
    return files(folder);
  }

  private static List<String> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(each -> each.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What stands in the folder for temporary files. */
  private static List<String> leftElsewhere() {
    return files(Path.of(System.getProperty("java.io.tmpdir"))).stream()
        .filter(name -> name.startsWith("dossier4j-"))
        .toList();
  }

  @Nested
  class AFile {

    @Test
    void isMadeOrReplaced() throws IOException {
      write(file, "one");
      assertThat(file).hasContent("one");
      write(file, "two");

      assertThat(file).hasContent("two");
      assertThat(files()).containsExactly("visit.json");
    }

    @Test
    void isTheOldOneIfWritingFails() throws IOException {
      Files.writeString(file, "old");
      startAndFail(file);

      assertThat(file).hasContent("old");
      assertThat(files()).containsExactly("visit.json");
    }

    @Test
    void isNotThereIfWritingFailsAndNoneWasThere() throws IOException {
      startAndFail(file);

      assertThat(files()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "\u00e4", "\u6587", "\ud834\udd1e"})
    void mayHaveTheLongestNameThatThereIs(String character) throws IOException {
      assumeTrue(
          System.getProperty("sun.jnu.encoding").equals("UTF-8") || character.equals("a"),
          "names of files have all characters");
      int length = character.getBytes(StandardCharsets.UTF_8).length;
      Path longest = folder.resolve(character.repeat(255 / length));
      write(longest, "one");
      write(longest, "two");

      assertThat(longest).hasContent("two");
    }

    @Test
    void isNamedWhereItsFolderIsMissing() {
      assertThatThrownBy(() -> write(folder.resolve("none").resolve("visit.json"), "new"))
          .isInstanceOf(NoSuchFileException.class)
          .hasMessageContaining("none");
    }

    @Test
    void isMovedOnlyWhenAllAreComplete() throws IOException {
      Path other = Files.createDirectory(folder.resolve("other")).resolve("visit.json");
      Files.writeString(file, "old");
      try (WholeFile one = WholeFile.at(file);
          WholeFile two = WholeFile.at(other)) {
        one.out().write('1');
        two.out().write('2');
        two.out().close();

        assertThatThrownBy(() -> WholeFile.finish(one, two)).isInstanceOf(IOException.class);
      }

      assertThat(file).hasContent("old");
      assertThat(files()).containsExactly("other", "visit.json");
    }
  }

  @Nested
  class Permissions {

    @BeforeEach
    void needPosix() {
      assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-------", "rw-rw-rw-", "rwxr-x---", "-w-------"})
    void ofAFileThatIsReplacedAreKept(String permissions) throws IOException {
      Files.writeString(file, "old");
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
      write(file, "new");

      assertThat(permissions(file)).isEqualTo(permissions);
      assertThat(Files.size(file)).isEqualTo(3);
    }

    @Test
    void ofANewFileAreTheUsualOnes() throws IOException {
      Path usual = Files.createFile(folder.resolve("usual"));
      write(file, "new");

      assertThat(permissions(file)).isEqualTo(permissions(usual));
    }

    @Test
    void areNoWiderWhileAFileIsWritten() throws IOException {
      Files.writeString(file, "old");
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
      try (WholeFile whole = WholeFile.at(file)) {
        whole.out().write('n');

        assertThat(files()).hasSize(2);
        for (String each : files()) {
          assertThat(permissions(folder.resolve(each))).isEqualTo("rw-------");
        }
      }
    }

    @Test
    void includeOwnerAndGroup() throws IOException {
      Files.writeString(file, "old");
      PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
      try {
        var users = folder.getFileSystem().getUserPrincipalLookupService();
        view.setGroup(users.lookupPrincipalByGroupName("nogroup"));
        view.setOwner(users.lookupPrincipalByName("nobody"));
      } catch (IOException e) {
        assumeTrue(false, "only an administrator can give a file away");
      }
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
      write(file, "new");

      PosixFileAttributeView after = Files.getFileAttributeView(file, PosixFileAttributeView.class);
      assertThat(after.readAttributes().owner().getName()).isEqualTo("nobody");
      assertThat(after.readAttributes().group().getName()).isEqualTo("nogroup");
      assertThat(permissions(file)).isEqualTo("rw-r-----");
    }

    private static String permissions(Path file) throws IOException {
      return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
  }

  @Nested
  class ALink {

    private Path link;

    @BeforeEach
    void needsLinks() throws IOException {
      link = folder.resolve("link.json");
      try {
        Files.createSymbolicLink(link, Path.of("visit.json"));
      } catch (IOException | UnsupportedOperationException e) {
        assumeTrue(false, "links can be made");
      }
    }

    @Test
    void staysAndItsTargetIsReplaced() throws IOException {
      Files.writeString(file, "old");
      write(link, "new");

      assertThat(link).isSymbolicLink().hasContent("new");
      assertThat(file).isRegularFile().hasContent("new");
    }

    @Test
    void mayLeadToAFileThatIsNotThereYet() throws IOException {
      write(link, "new");

      assertThat(link).isSymbolicLink();
      assertThat(Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)).isTrue();
      assertThat(file).hasContent("new");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void mayLeadToALinkInAnotherFolder(boolean exists) throws IOException {
      Path second = Files.createDirectory(folder.resolve("far")).resolve("second.json");
      Files.createSymbolicLink(second, Path.of("..", "link.json"));
      Path first = Files.createSymbolicLink(folder.resolve("first.json"), second);
      if (exists) {
        Files.writeString(file, "old");
      }
      write(first, "new");

      assertThat(file).hasContent("new");
      assertThat(List.of(first, second, link)).allMatch(Files::isSymbolicLink);
      assertThat(files()).containsExactly("far", "first.json", "link.json", "visit.json");
    }

    @Test
    void isRefusedIfItLeadsToItself() throws IOException {
      Files.createSymbolicLink(file, link);

      assertThatThrownBy(() -> write(link, "new")).isInstanceOf(FileSystemLoopException.class);
    }

    @Test
    void isRefusedIfItLeadsToAFolder() throws IOException {
      Files.createDirectory(file);

      assertThatThrownBy(() -> write(link, "new")).hasMessageContaining("folder");
    }
  }

  @Nested
  class WhatIsNoFile {

    @Test
    void isRefusedIfItIsAFolder() throws IOException {
      Files.createDirectory(file);

      assertThatThrownBy(() -> write(file, "new"))
          .isInstanceOf(FileSystemException.class)
          .hasMessage(file + ": a folder cannot be replaced by a file");
      assertThat(files()).containsExactly("visit.json");
    }

    @Test
    void isRefusedIfItIsTheRoot() {
      assertThatThrownBy(() -> write(file.getRoot(), "new")).hasMessageContaining("folder");
    }

    @Test
    void isRefusedIfItBecameAFolderMeanwhile() throws IOException {
      try (WholeFile whole = WholeFile.at(file)) {
        Files.createDirectory(file);

        assertThatThrownBy(() -> WholeFile.finish(whole)).hasMessageContaining("folder");
      }
      assertThat(file).isDirectory();
      assertThat(files()).containsExactly("visit.json");
    }

    @Test
    void isRefusedIfItIsADevice() {
      Path device = Path.of("/dev/null");
      assumeTrue(Files.exists(device));

      assertThatThrownBy(() -> write(device, "new"))
          .hasMessage(
              "/dev/null: a device, a pipe or a socket cannot be replaced by a file;"
                  + " write to a stream instead");
      assertThat(Files.isRegularFile(device)).isFalse();
    }

    @Test
    void isRefusedAtOnceIfItIsAPipe() throws Exception {
      try {
        Process made = new ProcessBuilder("mkfifo", file.toString()).start();
        assumeTrue(made.waitFor(10, TimeUnit.SECONDS) && made.exitValue() == 0);
      } catch (IOException e) {
        assumeTrue(false, "pipes can be made");
      }

      assertTimeoutPreemptively(
          Duration.ofSeconds(10),
          () -> assertThatThrownBy(() -> write(file, "new")).hasMessageContaining("a pipe"));
    }
  }

  @Nested
  class AZipFile {

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void takesAFileTwice(boolean hasPermissions) throws IOException {
      URI zip = URI.create("jar:" + folder.resolve("visits.zip").toUri());
      Map<String, ?> settings =
          Map.of("create", "true", "enablePosixFileAttributes", hasPermissions);
      try (FileSystem files = FileSystems.newFileSystem(zip, settings)) {
        write(files.getPath("visit.json"), "one");
        write(files.getPath("visit.json"), "two");
        if (hasPermissions) {
          Files.setPosixFilePermissions(
              files.getPath("visit.json"), PosixFilePermissions.fromString("rw-------"));
          write(files.getPath("visit.json"), "three");
        }
      }
      try (FileSystem files = FileSystems.newFileSystem(zip, settings)) {
        Path read = files.getPath("/visit.json");

        assertThat(Files.readString(read)).isEqualTo(hasPermissions ? "three" : "two");
        assertThat(files(files.getPath("/"))).containsExactly("visit.json");
        if (hasPermissions) {
          assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(read)))
              .isEqualTo("rw-------");
        }
      }
    }
  }

  /** Where the file can be written, but not replaced. */
  @Nested
  class AFileThatStandsFast {

    private final RefusingFileSystem files = new RefusingFileSystem();
    private Path fast;
    private List<String> before;

    @BeforeEach
    void makeIt() throws IOException {
      before = leftElsewhere();
      Files.writeString(file, "the old content");
      fast = files.path(file);
    }

    @Test
    void isWrittenInPlaceWhereNoFileCanBeMadeBesideIt() throws IOException {
      files.refusesNewFiles = true;
      Object key = Files.readAttributes(file, "*").get("fileKey");
      write(fast, "new");

      assertThat(file).hasContent("new");
      assertThat(Files.readAttributes(file, "*").get("fileKey")).isEqualTo(key);
      assertNothingIsLeft();
    }

    @Test
    void isWrittenInPlaceWhereNothingCanTakeItsPlace() throws IOException {
      files.refusesMoves = true;
      write(fast, "a content that is longer than the old one");

      assertThat(file).hasContent("a content that is longer than the old one");
      assertNothingIsLeft();
    }

    @Test
    void isTheOldOneIfWritingFails() throws IOException {
      files.refusesNewFiles = true;
      startAndFail(fast);

      assertThat(file).hasContent("the old content");
      assertNothingIsLeft();
    }

    @Test
    void hasItsOldContentAgainIfThatFailsHalfway() {
      files.refusesMoves = true;
      files.failures = 1;

      assertThatThrownBy(() -> write(fast, "new"))
          .hasMessage("No space left on device")
          .satisfies(
              e ->
                  assertThat(e.getSuppressed()[0]).hasMessageContaining("Device or resource busy"));
      assertThat(file).hasContent("the old content");
      assertNothingIsLeft();
    }

    @Test
    void isNamedWithTheFileThatHasItsOldContentIfNothingElseHelps() throws IOException {
      files.refusesMoves = true;
      files.failures = 2;

      assertThatThrownBy(() -> write(fast, "new"))
          .isInstanceOf(FileSystemException.class)
          .hasMessageContaining("the old one is in the other file")
          .satisfies(
              e -> {
                Path kept = Path.of(((FileSystemException) e).getOtherFile());
                assertThat(kept).hasContent("the old content");
                Files.delete(kept);
              });
      assertNothingIsLeft();
    }

    @Test
    void isRefusedIfItMustOnlyBeRead() {
      files.refusesWriting = true;

      assertThatThrownBy(() -> write(fast, "new"))
          .isInstanceOf(AccessDeniedException.class)
          .hasMessageEndingWith("the file must not be written");
      assertThat(file).hasContent("the old content");
      assertNothingIsLeft();
    }

    @Test
    void isRefusedIfItIsNew() {
      files.refusesNewFiles = true;

      assertThatThrownBy(() -> write(files.path(folder.resolve("new.json")), "new"))
          .isInstanceOf(AccessDeniedException.class);
      assertNothingIsLeft();
    }

    private void assertNothingIsLeft() {
      assertThat(files()).containsExactly("visit.json");
      assertThat(leftElsewhere()).isEqualTo(before);
    }
  }
}
