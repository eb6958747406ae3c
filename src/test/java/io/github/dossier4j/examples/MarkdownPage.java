package io.github.dossier4j.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page of the documentation: its blocks of code, its links, and the anchors that GitHub gives its
 * headings.
 */
record MarkdownPage(Path path, String text) {

  private static final Path GUIDE = Path.of("src/site/markdown");

  private static final Pattern FENCE =
      Pattern.compile("^ *```(\\S*) *\n(.*?)^ *``` *$", Pattern.DOTALL | Pattern.MULTILINE);
  private static final Pattern CODE = Pattern.compile("`[^`]+`");
  private static final Pattern LINK =
      Pattern.compile("]\\(\\s*<?([^\\s)>]+)>?(?:\\s+\"[^\"]*\")?\\s*\\)");
  private static final Pattern REFERENCE = Pattern.compile("(?m)^ {0,3}\\[[^]]+]:\\s*<?([^\\s>]+)");
  private static final Pattern HTML_LINK = Pattern.compile("(?:href|src)\\s*=\\s*\"([^\"]*)\"");
  private static final Pattern HTML_ANCHOR = Pattern.compile("<[^>]+ (?:id|name)=\"([^\"]+)\"");
  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"'`|)\\]]+");
  private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +(.*?) *#*$");

  /** A block of code: what stands behind the first fence, and the lines without indentation. */
  record Block(String language, String code) {}

  /** The README and the pages of the guide. */
  static List<MarkdownPage> readmeAndGuide() {
    List<MarkdownPage> pages = new ArrayList<>();
    pages.add(read(Path.of("README.md")));
    pages.addAll(guide());
    return pages;
  }

  /** All documents: those that explain the library, the changelog, and those for maintainers. */
  static List<MarkdownPage> all() {
    List<MarkdownPage> pages = new ArrayList<>(readmeAndGuide());
    pages.add(read(Path.of("CHANGELOG.md")));
    pages.add(read(Path.of("src/benchmark/README.md")));
    pages.add(read(Path.of("src/fuzz/README.md")));
    return pages;
  }

  private static List<MarkdownPage> guide() {
    if (!Files.isDirectory(GUIDE)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(GUIDE)) {
      return files
          .filter(file -> file.toString().endsWith(".md"))
          .sorted()
          .map(MarkdownPage::read)
          .toList();
    } catch (IOException e) {
      throw new AssertionError("cannot list " + GUIDE, e);
    }
  }

  static MarkdownPage read(Path path) {
    try {
      return new MarkdownPage(path, Files.readString(path));
    } catch (IOException e) {
      throw new AssertionError("cannot read " + path, e);
    }
  }

  /** The blocks of code, in the order of the page. */
  List<Block> blocks() {
    return FENCE
        .matcher(text)
        .results()
        .map(block -> new Block(block.group(1), block.group(2).stripIndent().strip()))
        .toList();
  }

  /** The code of the blocks in a language. */
  List<String> blocks(String language) {
    return blocks().stream()
        .filter(block -> block.language().equals(language))
        .map(Block::code)
        .toList();
  }

  /** The targets of the links that lead into the project: files, anchors or both. */
  List<String> relativeLinks() {
    String prose = CODE.matcher(prose()).replaceAll("");
    return Stream.of(LINK, REFERENCE, HTML_LINK)
        .flatMap(pattern -> pattern.matcher(prose).results())
        .map(link -> link.group(1))
        .filter(link -> !link.matches("[a-z]+:.*"))
        .toList();
  }

  /** The outside addresses, wherever they stand, without the punctuation of the sentence. */
  Set<String> addresses() {
    Set<String> addresses = new LinkedHashSet<>();
    Matcher address = ADDRESS.matcher(text);
    while (address.find()) {
      addresses.add(address.group().replaceAll("[.,;:!?*]+$", ""));
    }
    return addresses;
  }

  /** What may stand behind {@code #} in a link to this page. */
  Set<String> anchors() {
    Set<String> anchors = new LinkedHashSet<>();
    Map<String, Integer> seen = new HashMap<>();
    for (MatchResult heading : HEADING.matcher(prose()).results().toList()) {
      String slug = slug(heading.group(1));
      int earlier = seen.merge(slug, 1, Integer::sum) - 1;
      anchors.add(earlier == 0 ? slug : slug + "-" + earlier);
    }
    HTML_ANCHOR.matcher(prose()).results().map(anchor -> anchor.group(1)).forEach(anchors::add);
    return anchors;
  }

  private String prose() {
    return FENCE.matcher(text).replaceAll("");
  }

  /**
   * The anchor that GitHub makes of a heading: of its printed text in lower case, letters, digits,
   * underscores and hyphens stay, a space becomes a hyphen, and all else goes.
   */
  private static String slug(String heading) {
    return heading
        .replaceAll("!?\\[([^]]*)]\\([^)]*\\)", "$1")
        .replaceAll("(?<!\\w)[*_]+|[*_]+(?!\\w)", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{M}\\p{N}_ -]", "")
        .replace(' ', '-');
  }
}
