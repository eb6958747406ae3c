package io.github.dossier4j.json;

import io.github.dossier4j.generated.GeneratedDossiers;
import io.github.dossier4j.moscow.MoscowVisit;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A good document that was broken in one to three ways. The same number makes the same document.
 */
final class MutatedDocument {

  private static final String BUNDLED = DossierWriter.compact().toText(MoscowVisit.dossier());
  private static final String COMPLETE =
      DossierWriter.compact().toText(GeneratedDossiers.complete(new Random(20)));
  private static final String INDENTED =
      DossierWriter.indented().toText(GeneratedDossiers.complete(new Random(21)));
  private static final String SMALL =
      "{\"format\":1,\"id\":\"d\",\"title\":\"t\",\"version\":\"1\",\"rights\":\"r\","
          + "\"article\":{\"id\":\"a\",\"paragraphs\":[{\"number\":1,\"length\":50,\"sha256\":\""
          + "0".repeat(64)
          + "\"}]},\"people\":[{\"id\":\"p\",\"name\":\"n\"}],"
          + "\"quotes\":[{\"id\":\"q\",\"text\":\"w\",\"kind\":\"direct\","
          + "\"speaker\":{\"ref\":\"p\",\"basis\":\"stated\"},"
          + "\"passage\":{\"paragraph\":1,\"start\":1,\"end\":9}}]}";

  /** Half of them are the bundled dossier, and in a small one each break weighs more. */
  private static final List<String> BASES =
      List.of(BUNDLED, BUNDLED, BUNDLED, BUNDLED, COMPLETE, INDENTED, SMALL, SMALL);

  private final long number;
  private final List<Mutation> mutations;
  private final byte[] bytes;

  private MutatedDocument(long number, List<Mutation> mutations, byte[] bytes) {
    this.number = number;
    this.mutations = mutations;
    this.bytes = bytes;
  }

  static MutatedDocument number(long number) {
    Random random = random(number);
    return broken(number, BASES.get(random.nextInt(BASES.size())), random);
  }

  /** Some other good document, broken. */
  static MutatedDocument of(String document, long number) {
    return broken(number, document, random(number));
  }

  private static MutatedDocument broken(long number, String document, Random random) {
    Mutation[] all = Mutation.values();
    List<Mutation> mutations = new ArrayList<>();
    String text =
        new String(document.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      // The first in turn, so that none is left out by chance.
      Mutation next =
          all[mutations.isEmpty() ? Math.floorMod(number, all.length) : random.nextInt(all.length)];
      mutations.add(next);
      text = next.apply(text, random);
    }
    return new MutatedDocument(number, mutations, text.getBytes(StandardCharsets.ISO_8859_1));
  }

  byte[] bytes() {
    return bytes;
  }

  /** As text, with half of a surrogate pair wherever the bytes are none. */
  String text() {
    return new String(bytes, StandardCharsets.UTF_8).replace('\ufffd', '\ud83d');
  }

  /** What it takes to make it again. */
  @Override
  public String toString() {
    return "document number " + number + " " + mutations;
  }

  /** Near seeds start alike, so they are spread. */
  private static Random random(long number) {
    return new Random(number * 0x9E3779B97F4A7C15L);
  }
}
