package io.github.dossier4j.view;

import io.github.dossier4j.Dossier;
import io.github.dossier4j.DossierBuilder;
import io.github.dossier4j.Timeline;
import io.github.dossier4j.generated.OverlappingPassages;
import io.github.dossier4j.json.Draft;
import io.github.dossier4j.model.Event;
import io.github.dossier4j.model.EventKind;
import io.github.dossier4j.model.EventStatus;
import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.Participant;
import io.github.dossier4j.model.Person;
import io.github.dossier4j.model.ReportedTime;
import io.github.dossier4j.moscow.MoscowVisit;
import io.github.dossier4j.moscow.VisitAgreements;
import io.github.dossier4j.text.ArticleText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes pages and pictures for {@code src/it/browser}, and what a reader must see of them.
 *
 * <pre>
 * mvn -q test-compile exec:java -Dexec.mainClass=io.github.dossier4j.view.BrowserCases \
 *     -Dexec.args=target/browser
 * </pre>
 */
public final class BrowserCases {

  private static final List<String> LABELS =
      List.of(
          "say \"so\" (a) [b] {c}",
          "**bold** _it_ `code` ~~no~~",
          "%% no comment",
          "%%{init: {'theme':'dark'}}%%",
          "C:\\docs \\n \\",
          "🕊️ peace 👩\u200d🔧",
          "שלום עולם",
          "ירושלים and السلام",
          "東京 大会、開幕。",
          "1. first",
          "- dash",
          "# head",
          "end",
          "subgraph graph class style click default",
          "<b>x</b>&amp;<img src=x onerror=alert(1)>",
          "</script><script>alert(2)</script>",
          "a;b:c|d",
          "style x:#1;y",
          "classDef a:#b;",
          "#35; &#35; #quot;",
          "http://a.example/x?y=1&z",
          "$$x^2$$",
          "fa:fa-car x",
          "“so” — it’s…",
          "e\u0301 İ ß Ω",
          "@{ shape: rect }",
          ":::inferred",
          "--> ~~~ -.->");

  private final Path folder;
  private final long seed;
  private final List<Page> pages = new ArrayList<>();
  private final List<Picture> pictures = new ArrayList<>();

  private BrowserCases(Path folder, long seed) {
    this.folder = folder;
    this.seed = seed;
  }

  /** A page and what it must show. */
  record Page(
      String file,
      boolean hostile,
      boolean accessible,
      List<String> paragraphs,
      List<String> texts) {}

  /** A picture and what it must show. */
  record Picture(String name, String text, List<String> nodes, List<String> frames) {}

  /**
   * Writes all cases to the folder that the first argument names. A second argument is the seed of
   * other generated pages.
   */
  public static void main(String[] args) throws IOException {
    long seed = args.length > 1 ? Long.parseLong(args[1]) : 1;
    new BrowserCases(Files.createDirectories(Path.of(args[0])), seed).write();
  }

  private void write() throws IOException {
    // The same pages in every run, so that what the browser finds can be looked at again.
    Random random = new Random(seed);
    for (int i = 0; i < 25; i++) {
      OverlappingPassages sample = OverlappingPassages.next(random);
      page("overlapping-" + i, sample.dossier(), sample.text(), i == 0);
    }
    Dossier invented = InventedArticle.dossier();
    page("invented", invented, InventedArticle.text(), true);
    page(
        "altered",
        invented,
        ArticleText.of("The Harbour Gazette\n\nMayor Eda Field did it."),
        true);
    page("invented-places", invented, List.of());
    page("bundled-places", MoscowVisit.dossier(), List.of());
    Dossier hostile = HostileDossier.dossier("javascript:alert(11)");
    add(
        "hostile",
        DossierPage.of(hostile, HostileDossier.TEXT),
        true,
        false,
        HostileDossier.TEXT.paragraphs(),
        HostileDossier.TEXTS);
    add("hostile-places", DossierPage.of(hostile), true, false, List.of(), HostileDossier.TEXTS);

    draft("draft-repaired", InventedDraft.repaired(), false, true, List.of());
    Draft wrong = InventedDraft.wrong();
    draft("draft-wrong", wrong, false, true, List.of(wrong.json()));
    draft("draft-broken", InventedDraft.read("{\"draft\": 1,\n \"id"), false, true, List.of());
    draft("draft-empty", InventedDraft.read(""), false, true, List.of());
    draft("draft-hostile", InventedDraft.hostile(), true, false, HostileDossier.TEXTS);

    for (Dossier dossier : List.of(invented, MoscowVisit.dossier())) {
      picture("timeline-" + dossier.id(), Mermaid.timeline(dossier), List.of(), frames(dossier));
    }
    picture(
        "integration",
        Mermaid.connections(MoscowVisit.dossier(), VisitAgreements.INTEGRATION_AGREEMENT),
        List.of(VisitAgreements.INTEGRATION_AGREEMENT.title()),
        List.of());
    picture("model", Mermaid.model(), List.of("Person", "any record"), List.of());
    labels();

    JsonMapper mapper = JsonMapper.shared();
    Files.writeString(folder.resolve("pages.json"), mapper.writeValueAsString(pages));
    Files.writeString(folder.resolve("pictures.json"), mapper.writeValueAsString(pictures));
  }

  private void page(String name, Dossier dossier, ArticleText text, boolean accessible)
      throws IOException {
    add(name, DossierPage.of(dossier, text), false, accessible, text.paragraphs(), List.of());
  }

  private void page(String name, Dossier dossier, List<String> texts) throws IOException {
    add(name, DossierPage.of(dossier), false, true, List.of(), texts);
  }

  private void draft(
      String name, Draft draft, boolean hostile, boolean accessible, List<String> texts)
      throws IOException {
    List<String> lines = texts.stream().flatMap(String::lines).toList();
    add(name, DossierPage.of(draft), hostile, accessible, draft.text().paragraphs(), lines);
  }

  private void add(
      String name,
      DossierPage page,
      boolean hostile,
      boolean accessible,
      List<String> paragraphs,
      List<String> texts)
      throws IOException {
    page.write(folder.resolve(name + ".html"));
    pages.add(new Page(name + ".html", hostile, accessible, paragraphs, texts));
  }

  private void picture(String name, String text, List<String> nodes, List<String> frames) {
    pictures.add(new Picture(name, text, nodes, frames));
  }

  /** The labels as titles of events that one person takes part in. */
  private void labels() {
    Person guest = Person.builder().id("guest").name(LABELS.get(0)).build();
    DossierBuilder builder =
        Dossier.builder()
            .id("labels")
            .title("Labels")
            .version("1")
            .rights("none")
            .article(InventedArticle.text().article("article"))
            .addPerson(guest);
    for (int i = 0; i < LABELS.size(); i++) {
      builder.addEvent(
          Event.builder()
              .id("event-" + i)
              .title(LABELS.get(i))
              .kind(EventKind.OTHER)
              .status(EventStatus.OCCURRED)
              .date(ReportedTime.stated("then", i % 2 == 0 ? "2024" : "../2024-05-13"))
              .addParticipant(Participant.builder().actor(Link.stated(guest)).build())
              .build());
    }
    Dossier dossier = builder.build();
    picture("labels-timeline", Mermaid.timeline(dossier), LABELS, frames(dossier));
    picture("labels-connections", Mermaid.connections(dossier, guest), LABELS, List.of());
  }

  private static List<String> frames(Dossier dossier) {
    Timeline timeline = dossier.timeline();
    List<String> frames =
        new ArrayList<>(
            timeline.dated().stream()
                .map(entry -> entry.time().value().orElseThrow().toString())
                .distinct()
                .toList());
    if (!timeline.undated().isEmpty()) {
      frames.add("no date");
    }
    return frames;
  }
}
