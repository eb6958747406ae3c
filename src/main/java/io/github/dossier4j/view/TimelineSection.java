package io.github.dossier4j.view;

import io.github.dossier4j.Timeline;
import io.github.dossier4j.engine.Index;
import io.github.dossier4j.model.DossierRecord;
import io.github.dossier4j.model.RecordType;
import io.github.dossier4j.model.ReportedTime;

/** What happened, was made, said or printed, in the order of time. */
final class TimelineSection implements Section {

  private final DossierPageWriter page;

  TimelineSection(DossierPageWriter page) {
    this.page = page;
  }

  @Override
  public String name() {
    return "timeline";
  }

  @Override
  public String title() {
    return "Timeline";
  }

  @Override
  public void write() {
    Timeline timeline = page.content.dossier().timeline();
    Html html = page.html;
    if (timeline.dated().isEmpty()) {
      html.element("p", "Nothing has a date.");
    } else {
      html.start("ol", "class", "timeline");
      for (Timeline.Entry entry : timeline.dated()) {
        html.start("li");
        html.start("span", "class", "date").text(words(entry.time()));
        page.basis(entry.time().basis());
        html.end().text(" ").start("span");
        record(page, entry.record());
        html.end().end();
      }
      html.end();
    }
    if (!timeline.undated().isEmpty()) {
      html.element("h3", "No date");
      html.start("ul");
      for (DossierRecord record : timeline.undated()) {
        html.start("li");
        record(page, record);
        html.end();
      }
      html.end();
    }
  }

  private static void record(DossierPageWriter page, DossierRecord record) {
    page.html.text(name(Index.typeOf(record)) + ": ");
    page.link(record);
  }

  /** A time in EDTF or, without a value, in the words of the article. */
  static String words(ReportedTime time) {
    return time.value()
        .map(Object::toString)
        .orElseGet(() -> "“" + time.printed().orElseThrow() + "”");
  }

  /** One record of a type. */
  static String name(RecordType type) {
    return switch (type) {
      case PEOPLE -> "person";
      case ORGANIZATIONS -> "organization";
      case AGREEMENTS -> "agreement";
      case QUOTES -> "quote";
      case STATEMENTS -> "statement";
      case CITATIONS -> "citation";
      case EVENTS -> "event";
    };
  }
}
