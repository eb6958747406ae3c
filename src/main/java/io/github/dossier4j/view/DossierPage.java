package io.github.dossier4j.view;

import io.github.dossier4j.Dossier;
import io.github.dossier4j.engine.WholeFile;
import io.github.dossier4j.json.Draft;
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
 * review and not for publication, and its first lines say so.
 *
 * <p>Every value is escaped, and characters that a reader would not see, such as direction
 * controls, are shown by their code points. Only an http or https address becomes a link.
 *
 * <p>A page is immutable and safe between threads. The same dossier and text give the same page.
 */
public final class DossierPage {

  private final String subject;
  private final String html;

  private DossierPage(String subject, String html) {
    this.subject = subject;
    this.html = html;
  }

  /**
   * Makes a page without the article's text: its passages are places.
   *
   * @param dossier the dossier
   * @return the page
   */
  public static DossierPage of(Dossier dossier) {
    return of(Content.of(Objects.requireNonNull(dossier, "dossier")));
  }

  /**
   * Makes a page with the article's text, and with what it proves.
   *
   * @param dossier the dossier
   * @param text the text of its article
   * @return the page, whatever the text proves
   */
  public static DossierPage of(Dossier dossier, ArticleText text) {
    return of(
        Content.of(
            Objects.requireNonNull(dossier, "dossier"), Objects.requireNonNull(text, "text")));
  }

  /**
   * Makes a page of a draft, with the article's text.
   *
   * <p>The page of a draft without problems is that of its dossier and its text, with each
   * {@linkplain Draft#repairs() repair} at its place: what the draft has, and what the article
   * prints.
   *
   * <p>A draft with problems gives no dossier. Its page shows title and id as far as they can be
   * read, the problems and repairs with line, column and pointer, the article's text with the words
   * that the draft names, and the draft line by line with its problems and repairs below their
   * lines. Words of the text lead to their lines of the draft, and these lead back.
   *
   * @param draft the draft
   * @return the page, whatever is wrong with the draft
   */
  public static DossierPage of(Draft draft) {
    return Objects.requireNonNull(draft, "draft").problems().isEmpty()
        ? of(Content.of(draft))
        : of(new DraftContent(draft));
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

  /** Of what the page is; not its words, so that a log does not publish the article. */
  @Override
  public String toString() {
    return "DossierPage of " + subject;
  }

  private static DossierPage of(Content content) {
    DossierPageWriter page = new DossierPageWriter(new Html(), content);
    boolean hasText = content.text().isPresent();
    List<Section> sections = new ArrayList<>();
    content.proof().ifPresent(proof -> sections.add(new ProofSection(page, proof)));
    sections.add(
        content
            .text()
            .<Section>map(text -> new TextSection(page, text, new DossierMarkings(page)))
            .orElseGet(() -> new PlacesSection(page)));
    sections.add(new SayingsSection(page));
    sections.add(new AgreementsSection(page));
    sections.add(new TimelineSection(page));
    sections.add(new SourcesSection(page));
    sections.add(new RecordsSection(page));
    String html =
        html(page.html, content.dossier().title(), hasText, () -> PageHeader.write(page), sections);
    String withText = hasText ? " with the article's text" : "";
    return new DossierPage(content.dossier().id() + withText, html);
  }

  private static DossierPage of(DraftContent content) {
    PageWriter page = new PageWriter(new Html(), content.language());
    List<Section> sections =
        List.of(
            new FindingsSection(page, content),
            new TextSection(page, content.draft.text(), new DraftMarkings(content)),
            new DraftSection(page, content));
    String html =
        html(
            page.html,
            content.title().orElse(DraftHeader.UNTITLED),
            true,
            () -> DraftHeader.write(page, content),
            sections);
    String problems = Count.of(content.draft.problems().size(), "problem");
    return new DossierPage("a draft with " + problems + ", with the article's text", html);
  }

  private static String html(
      Html html, String title, boolean hasText, Runnable header, List<Section> sections) {
    html.start("html", "lang", "en");
    head(html, title, hasText);
    html.start("body");
    html.element("a", "Skip to the content", "class", "skip", "href", "#content");
    header.run();
    navigation(html, sections);
    html.start("main", "id", "content", "tabindex", "-1");
    for (Section section : sections) {
      String anchor = Anchors.section(section.name());
      html.start("section", "aria-labelledby", anchor);
      html.element("h2", section.title(), "id", anchor);
      section.write();
      html.end();
    }
    return html.end().end().end().document();
  }

  private static void head(Html html, String title, boolean hasText) {
    html.start("head");
    html.empty("meta", "charset", "utf-8");
    html.empty("meta", "http-equiv", "Content-Security-Policy", "content", PageStyle.policy());
    html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.empty("meta", "name", "referrer", "content", "no-referrer");
    if (hasText) {
      html.empty("meta", "name", "robots", "content", "noindex");
    }
    html.start("title").plain(title).end();
    html.style(PageStyle.CSS);
    html.end();
  }

  /** The links to the sections. */
  private static void navigation(Html html, List<Section> sections) {
    html.start("nav", "aria-label", "Sections").start("ul");
    for (Section section : sections) {
      html.start("li");
      html.element("a", section.title(), "href", "#" + Anchors.section(section.name())).end();
    }
    html.end().end();
  }
}
