package io.github.dossier4j.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dossier4j.Dossier;
import io.github.dossier4j.model.Basis;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

/** Tells lies about an article, and holds the proof to what it says of them. */
class LiesTest {

  /** A change of the dossier, from a file, and what the file expects of the proof. */
  record Change(String description, List<String> changes, List<String> expected) {

    static Stream<Change> all(String file) {
      return Arrays.stream(Bridge.resource(file).split("\n\n"))
          .map(block -> block.lines().toList())
          .filter(lines -> !lines.get(0).startsWith("#"))
          .map(Change::of);
    }

    private static Change of(List<String> lines) {
      List<String> rest = lines.subList(1, lines.size());
      return new Change(
          lines.get(0),
          rest.stream().filter(line -> !line.startsWith("> ")).toList(),
          rest.stream().filter(line -> line.startsWith("> ")).map(s -> s.substring(2)).toList());
    }

    Proof proof() {
      Bridge bridge = Bridge.start();
      for (String change : changes) {
        int equals = change.indexOf(" =");
        bridge.set(change.substring(0, equals), change.substring(equals + 2).strip());
      }
      return Proof.of(bridge.build(), Bridge.TEXT);
    }

    @Override
    public String toString() {
      return description;
    }
  }

  static Stream<Change> lies() {
    return Change.all("lies.txt");
  }

  static Stream<Change> unseen() {
    return Change.all("unseen.txt");
  }

  @ParameterizedTest
  @MethodSource("lies")
  void leaveExactlyTheirGaps(Change lie) {
    Proof proof = lie.proof();

    assertThat(proof.isComplete()).isFalse();
    assertThat(proof.gaps()).extracting(LiesTest::line).isEqualTo(lie.expected());
  }

  @Test
  void areMany() {
    assertThat(lies()).hasSizeGreaterThan(90).allMatch(lie -> !lie.expected().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("unseen")
  void thatNoTextCanRefuteAreListedForAPerson(Change change) {
    Proof proof = change.proof();

    assertThat(proof.isComplete()).as(proof.toString()).isTrue();
    List<String> listed = new ArrayList<>(listed(proof));
    listed.removeAll(listed(Proof.of(Bridge.dossier(), Bridge.TEXT)));
    assertThat(listed).isEqualTo(change.expected());
  }

  @Nested
  class ALinkWhosePassageIsOneLetter {

    @Test
    void isNeverProvenIfItIsStated() {
      for (String letter : List.of("@1#6 a", "@1 M", "@2 B", "@3 E", "@0 7")) {
        assertThat(gapsOfLinksAt(letter, Basis.STATED))
            .as(letter)
            .hasSize(20)
            .allMatch(gaps -> gaps.contains(Gap.Reason.TARGET_NOT_SHOWN));
      }
    }

    @Test
    void isNeverProvenIfItCutsAWord() {
      for (String letter : List.of("@1 M", "@2 B", "@3 E")) {
        assertThat(gapsOfLinksAt(letter, Basis.INFERRED))
            .as(letter)
            .hasSize(5)
            .allMatch(gaps -> gaps.contains(Gap.Reason.PASSAGE_CUTS_WORD));
      }
    }

    @Test
    void isListedForAPersonIfItIsInferredFromAWholeWord() {
      assertThat(gapsOfLinksAt("@1#6 a", Basis.INFERRED))
          .allMatch(gaps -> !gaps.contains(Gap.Reason.TARGET_NOT_SHOWN));
      assertThat(Proof.of(Bridge.dossier(), Bridge.TEXT).inferences())
          .filteredOn(evidence -> evidence.target().isPresent())
          .hasSize(5);
    }

    /** The reasons of the gaps when the passages of one link after the other are a letter. */
    private static List<List<Gap.Reason>> gapsOfLinksAt(String letter, Basis basis) {
      List<List<Gap.Reason>> all = new ArrayList<>();
      int count = Bridge.start().links(basis).size();
      for (int i = 0; i < count; i++) {
        Bridge bridge = Bridge.start();
        ObjectNode link = bridge.links(basis).get(i);
        link.putArray("passages").add(letter);
        all.add(Proof.of(bridge.build(), Bridge.TEXT).gaps().stream().map(Gap::reason).toList());
      }
      return all;
    }
  }

  @Nested
  class ATextThatIsLongerThanTheArticle {

    private final Dossier lie =
        Bridge.start().set("adam-stone/honorifics", "[\"Admiral\"]").build();

    @Test
    void provesNothingByWhatWasPutIn() {
      Proof proof = proofWith(paragraph -> paragraph);

      assertThat(proof.gaps())
          .extracting(LiesTest::line)
          .containsExactly("words-not-in-text adam-stone/honorifics/0: Admiral");
    }

    @Test
    void isSearchedWhereverItIsAltered() {
      Proof proof = proofWith(paragraph -> paragraph.replace("spring", "summer"));

      assertThat(proof.gaps())
          .extracting(LiesTest::line)
          .containsExactly("paragraph-not-found bridge-report/paragraphs/3");
    }

    private Proof proofWith(Function<String, String> alteration) {
      List<String> paragraphs = new ArrayList<>(Bridge.paragraphs());
      paragraphs.replaceAll(alteration::apply);
      paragraphs.add("More news: An Admiral came.");
      return Proof.of(lie, Bridge.text(paragraphs));
    }
  }

  private static String line(Gap gap) {
    return gap.reason()
        + " "
        + gap.id()
        + gap.attribute()
        + (gap.words().isEmpty() ? "" : ": " + String.join(" | ", gap.words()));
  }

  private static List<String> listed(Proof proof) {
    List<String> listed = new ArrayList<>();
    proof.ownWords().forEach(own -> listed.add("own words " + own));
    proof
        .inferences()
        .forEach(
            evidence ->
                listed.add(
                    "inferred "
                        + evidence.id()
                        + evidence.attribute()
                        + " -> "
                        + evidence.target().orElse("nothing")
                        + ": "
                        + evidence.reason().orElseThrow()));
    return listed;
  }
}
