package io.github.dossier4j.examples;

import io.github.dossier4j.Dossier;
import io.github.dossier4j.model.Actor;
import io.github.dossier4j.model.Agreement;
import io.github.dossier4j.model.Basis;
import io.github.dossier4j.model.Event;
import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.Organization;
import io.github.dossier4j.model.Quote;
import io.github.dossier4j.model.ReportedText;
import io.github.dossier4j.model.ReportedTime;
import io.github.dossier4j.model.Signatory;
import io.github.dossier4j.model.SourceCitation;
import io.github.dossier4j.moscow.MoscowVisit;
import io.github.dossier4j.moscow.VisitPeople;
import io.github.dossier4j.view.DossierPage;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/**
 * A tour of the bundled dossier: who said what to whom and which outlet reported it, who signed
 * what for whom, what has no source, the events in order, one record as JSON, and where it wrote
 * all of it as a page. What is inferred, not stated, is marked with a question mark.
 */
public final class Tour {

  private static final Path PAGE = Path.of("target", "moscow-visit-2008.html");

  private final Dossier visit;
  private final PrintStream out;

  private Tour(Dossier visit, PrintStream out) {
    this.visit = visit;
    this.out = out;
  }

  /** Prints the tour to the console. */
  public static void main(String[] args) {
    print(System.out);
  }

  static void print(PrintStream out) {
    Tour tour = new Tour(MoscowVisit.dossier(), out);
    out.println(tour.visit.title());
    out.println("(a question mark: inferred, not stated)");
    tour.whoSaidWhat();
    tour.whoSignedWhat();
    tour.whatHasNoSource();
    tour.eventsInOrder();
    tour.oneRecordAsJson();
    tour.asAPage();
  }

  private void whoSaidWhat() {
    heading("Who said what to whom, and who reported it");
    for (Quote quote : visit.quotes()) {
      String who = quote.speaker().map(this::name).orElse("nobody named");
      String whom = quote.addressee().map(link -> " to " + name(link)).orElse("");
      out.println(who + whom + ":");
      out.println("  “" + quote.text() + "”");
      out.println("  " + (quote.citations().isEmpty() ? "no source" : sources(quote.citations())));
    }
  }

  private void whoSignedWhat() {
    heading("Who signed what, for whom");
    for (Agreement agreement : visit.agreements()) {
      out.println(agreement.title() + " (" + agreement.status() + ")");
      for (Signatory signatory : agreement.signatories()) {
        String capacity =
            signatory.capacity().map(text -> ", " + text.value() + mark(text.basis())).orElse("");
        String state = signatory.organization().map(link -> ", for " + name(link)).orElse("");
        out.println("  signed by " + name(signatory.person()) + capacity + state);
      }
    }
  }

  private void whatHasNoSource() {
    heading("What has no source");
    for (Quote quote : visit.quotes().withoutCitation()) {
      out.println("quote: " + quote.id());
    }
    for (Agreement agreement : visit.agreements().withoutCitation()) {
      out.println("agreement: " + agreement.title());
    }
    for (Event event : visit.events().withoutCitation()) {
      out.println("event: " + event.title());
    }
  }

  private void eventsInOrder() {
    heading("The events in order");
    for (Event event : visit.events()) {
      String time = time(event.date().or(event::period));
      String place = event.place().map(this::place).orElse("");
      out.println(time + "  " + event.title() + place);
    }
  }

  private void oneRecordAsJson() {
    heading("One record as JSON");
    out.println(
        JsonMapper.shared()
            .writerWithDefaultPrettyPrinter()
            .writeValueAsString(VisitPeople.RUSTAM_AZIMOV));
  }

  private void asAPage() {
    heading("All of it as a page");
    DossierPage.of(visit).write(PAGE);
    out.println("Open " + PAGE.toString().replace('\\', '/') + " in a browser.");
  }

  private void heading(String text) {
    out.println();
    out.println(text);
    out.println("-".repeat(text.length()));
  }

  private String sources(List<Link<SourceCitation>> citations) {
    List<String> outlets = new ArrayList<>();
    for (Link<SourceCitation> citation : citations) {
      for (Link<Organization> outlet : visit.get(citation).outlets()) {
        outlets.add(visit.get(outlet).name() + mark(citation.basis()));
      }
    }
    return "reported by " + String.join(", ", outlets);
  }

  private String name(Link<? extends Actor> link) {
    return visit.get(link).name() + mark(link.basis());
  }

  private String place(ReportedText place) {
    return " [" + place.value() + mark(place.basis()) + "]";
  }

  private static String time(Optional<ReportedTime> time) {
    String words =
        time.map(
                reported ->
                    reported
                        .value()
                        .map(value -> value + mark(reported.basis()))
                        .orElseGet(() -> "“" + reported.printed().orElseThrow() + "”"))
            .orElse("undated");
    return words + " ".repeat(Math.max(0, 11 - words.length()));
  }

  private static String mark(Basis basis) {
    return basis == Basis.INFERRED ? "?" : "";
  }
}
