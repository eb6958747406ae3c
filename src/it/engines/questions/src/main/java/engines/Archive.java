package engines;

import io.github.dossier4j.Dossier;
import io.github.dossier4j.corpus.Corpus;
import io.github.dossier4j.generated.GeneratedDossiers;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Dossiers as articles give them, and as many odd ones: names of any script, quotes, line breaks. */
public final class Archive {

  private Archive() {}

  /** As many dossiers of each kind, the same ones each time. */
  public static Stream<Dossier> of(int count) {
    return Stream.concat(Corpus.articles(count, 16), odd(count));
  }

  private static Stream<Dossier> odd(int count) {
    Random random = new Random(16);
    return IntStream.range(0, count)
        .mapToObj(i -> GeneratedDossiers.next(random).toBuilder().id("odd-dossier-" + i).build());
  }
}
