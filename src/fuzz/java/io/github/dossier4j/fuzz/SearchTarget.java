package io.github.dossier4j.fuzz;

import io.github.dossier4j.Dossier;
import io.github.dossier4j.SearchHit;
import io.github.dossier4j.model.Article;
import io.github.dossier4j.model.InvalidDataException;
import io.github.dossier4j.model.Organization;
import io.github.dossier4j.model.OrganizationKind;
import io.github.dossier4j.moscow.MoscowVisit;

/** Any words are looked for in the bundled dossier and in a dossier whose text is the words. */
public final class SearchTarget {

  private SearchTarget() {}

  public static void fuzzerTestOneInput(byte[] input) {
    String words = Texts.of(input);
    try {
      check(MoscowVisit.dossier(), words);
      check(dossierOf(words), words);
    } catch (InvalidDataException e) {
      Expect.documented(e);
    } catch (IllegalArgumentException e) {
      Expect.that(
          e.getMessage().startsWith("words must have a letter or a digit"), "undocumented: " + e);
    }
  }

  private static void check(Dossier dossier, String words) {
    for (SearchHit hit : dossier.search(words)) {
      for (SearchHit.Match match : hit.matches()) {
        int length = match.text().codePointCount(0, match.text().length());
        Expect.that(match.range().end() <= length, "a match outside its text");
      }
    }
  }

  private static Dossier dossierOf(String words) {
    return Dossier.builder()
        .id("d")
        .title("t")
        .version("1")
        .rights("r")
        .article(Article.builder().id("a").build())
        .addOrganization(
            Organization.builder().id("o").name(words).kind(OrganizationKind.OTHER).build())
        .build();
  }
}
