package io.github.dossier4j.view;

import io.github.dossier4j.Dossier;
import io.github.dossier4j.engine.WholeFile;
import io.github.dossier4j.text.ArticleText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A dossier as a page to judge it by: one HTML file that needs no network and no script.
 *
 * <pre>{@code
 * DossierPage.of(visit, ArticleText.of(file)).write(Path.of("visit.html"));
 * }</pre>
 *
 * <p>The page shows every record with every reason, who said what to whom, the agreements with
 * their signatories, the timeline, the citations, and what has no source. Our own words, which no
 * text can prove, are marked as such beside the words of the article.
 *
 * <p>With the article's text, the page shows the text with every passage marked, solid where it is
 * stated and dashed where it is inferred, and what a {@linkplain io.github.dossier4j.proof.Proof
 * proof} finds. Words lead to what they support, and facts lead to their words. Such a page is for
 * review, not for publication, as it says itself.
 *
 * <p>Every value is escaped, and characters that a reader would not see, such as direction
 * controls, are shown by their code points. Only an http or https address becomes a link.
 *
 * <p>A page is immutable and safe between threads. The same dossier and text give the same page.
 */
public final class DossierPage {

  private final String dossier;
  private final boolean hasText;
  private final String html;

  private DossierPage(Content content) {
    this.dossier = content.dossier().id();
    this.hasText = content.text().isPresent();
    this.html = html(content);
  }

  /**
   * Makes a page without the article's text: its passages are places.
   *
   * @param dossier the dossier
   * @return the page
   */
  public static DossierPage of(Dossier dossier) {
    return new DossierPage(Content.of(Objects.requireNonNull(dossier, "dossier")));
  }

  /**
   * Makes a page with the article's text, and with what it proves.
   *
   * @param dossier the dossier
   * @param text the text of its article
   * @return the page, whatever the text proves
   */
  public static DossierPage of(Dossier dossier, ArticleText text) {
    return new DossierPage(
        Content.of(
            Objects.requireNonNull(dossier, "dossier"), Objects.requireNonNull(text, "text")));
  }

  /**
   * The page as text.
   *
   * @return an HTML document, to be stored in UTF-8
   */
  public String html() {
    return html;
  }

  /**
   * Writes the page to a file in UTF-8. The file is replaced as a whole, as by {@link
   * io.github.dossier4j.json.DossierWriter#write(Dossier, Path)}.
   *
   * @param file the path of the file
   * @throws UncheckedIOException if the file cannot be written
   */
  public void write(Path file) {
    Objects.requireNonNull(file, "file");
    try (WholeFile whole = WholeFile.at(file)) {
      whole.out().write(html.getBytes(StandardCharsets.UTF_8));
      WholeFile.finish(whole);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }

  /** Of which dossier the page is; not its words, so that a log does not publish the article. */
  @Override
  public String toString() {
    return "DossierPage of " + dossier + (hasText ? " with the article's text" : "");
  }

  private static String html(Content content) {
    Html html = new Html();
    PageWriter page = new PageWriter(html, content);
    List<Section> sections = sections(content);
    html.start("html", "lang", "en");
    head(html, content);
    html.start("body");
    html.element("a", "Skip to the content", "class", "skip", "href", "#content");
    PageHeader.write(page);
    PageHeader.navigation(html, sections);
    html.start("main", "id", "content", "tabindex", "-1");
    for (Section section : sections) {
      String anchor = Anchors.section(section.name());
      html.start("section", "aria-labelledby", anchor);
      html.element("h2", section.title(), "id", anchor);
      section.write(page);
      html.end();
    }
    return html.end().end().end().document();
  }

  private static void head(Html html, Content content) {
    html.start("head");
    html.empty("meta", "charset", "utf-8");
    html.empty("meta", "http-equiv", "Content-Security-Policy", "content", PageStyle.policy());
    html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.empty("meta", "name", "referrer", "content", "no-referrer");
    if (content.text().isPresent()) {
      html.empty("meta", "name", "robots", "content", "noindex");
    }
    html.start("title").plain(content.dossier().title()).end();
    html.style(PageStyle.CSS);
    html.end();
  }

  private static List<Section> sections(Content content) {
    List<Section> sections = new ArrayList<>();
    content.proof().ifPresent(proof -> sections.add(new ProofSection(proof)));
    sections.add(content.text().<Section>map(TextSection::new).orElseGet(PlacesSection::new));
    sections.add(new SayingsSection());
    sections.add(new AgreementsSection());
    sections.add(new TimelineSection());
    sections.add(new SourcesSection());
    sections.add(new RecordsSection());
    return sections;
  }
}
