package io.github.dossier4j.generated;

import io.github.dossier4j.Dossier;
import io.github.dossier4j.model.Event;
import io.github.dossier4j.model.EventKind;
import io.github.dossier4j.model.EventStatus;
import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.Organization;
import io.github.dossier4j.model.OrganizationKind;
import io.github.dossier4j.model.Participant;
import io.github.dossier4j.model.Passage;
import io.github.dossier4j.model.Person;
import io.github.dossier4j.model.Quote;
import io.github.dossier4j.model.QuoteKind;
import io.github.dossier4j.model.ReportedTime;
import io.github.dossier4j.model.Statement;
import io.github.dossier4j.model.StatementKind;
import io.github.dossier4j.text.ArticleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes texts of many scripts and dossiers whose passages lie anywhere in them. */
public record OverlappingPassages(ArticleText text, Dossier dossier) {

  private static final List<String> WORDS =
      List.of(
          "bridge",
          "May",
          "30",
          "“so”",
          "it’s",
          "C:\\docs",
          "<b>bold</b>",
          "&amp;",
          "</p>",
          "-->",
          "Straße",
          "e\u0301",
          "İstanbul",
          "Самарқанд",
          "ירושלים",
          "القاهرة",
          "نامه\u200cها",
          "東京",
          "서울",
          "ไทย",
          "𐐷",
          "🕊️",
          "👩\u200d🔧",
          "क्ष",
          "1,5",
          "(",
          ")",
          "…",
          "—",
          "\uffff");

  /** The next ones. */
  public static OverlappingPassages next(Random random) {
    ArticleText text = text(random);
    return new OverlappingPassages(text, dossier(text, random));
  }

  /** A text of one to four paragraphs, with or without a header. */
  public static ArticleText text(Random random) {
    List<String> body = new ArrayList<>();
    for (int i = 0; i < 1 + random.nextInt(4); i++) {
      StringBuilder paragraph = new StringBuilder("a");
      for (int k = random.nextInt(60); k > 0; k--) {
        paragraph.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
      }
      body.add(paragraph.toString());
    }
    List<String> header = random.nextBoolean() ? List.of() : List.of("Gazette", "14 May");
    return ArticleText.ofParagraphs(header, body);
  }

  private static Dossier dossier(ArticleText text, Random random) {
    int most = 1 + random.nextInt(12);
    List<Organization> organizations = new ArrayList<>();
    List<Person> people = new ArrayList<>();
    List<Event> events = new ArrayList<>();
    List<Quote> quotes = new ArrayList<>();
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < most; i++) {
      Person person =
          Person.builder()
              .id("person-" + i)
              .name(WORDS.get(random.nextInt(WORDS.size())))
              .addMention(passage(text, random))
              .addMention(passage(text, random))
              .build();
      people.add(person);
      organizations.add(
          Organization.builder()
              .id("organization-" + i)
              .name("organization " + i)
              .kind(OrganizationKind.GROUP)
              .addMention(passage(text, random))
              .build());
      events.add(
          Event.builder()
              .id("event-" + i)
              .title("Event " + i)
              .kind(EventKind.MEETING)
              .status(EventStatus.OCCURRED)
              .date(ReportedTime.inferred("2024-05", "a reason", passage(text, random)))
              .addParticipant(Participant.of(Link.stated(person, passage(text, random)), "guest"))
              .addPassage(passage(text, random))
              .addPassage(passage(text, random))
              .build());
      Passage place = passage(text, random);
      quotes.add(
          Quote.builder()
              .id("quote-" + i)
              .text(random.nextBoolean() && !text.words(place).isBlank() ? text.words(place) : "so")
              .kind(QuoteKind.DIRECT)
              .speaker(Link.inferred(person, "a reason", passage(text, random)))
              .passage(place)
              .build());
      statements.add(
          Statement.builder()
              .id("statement-" + i)
              .text("A paraphrase")
              .kind(StatementKind.REPORTED)
              .holder(Link.stated(person))
              .passage(passage(text, random))
              .build());
    }
    return Dossier.builder()
        .id("overlapping")
        .title("Passages that overlap")
        .version("1")
        .rights("none")
        .article(text.article("article"))
        .people(people)
        .organizations(organizations)
        .events(events)
        .quotes(quotes)
        .statements(statements)
        .build();
  }

  private static Passage passage(ArticleText text, Random random) {
    int index = random.nextInt(text.paragraphs().size());
    int number = index + (text.header() == 0 ? 1 : 0);
    String paragraph = text.paragraphs().get(index);
    int length = paragraph.codePointCount(0, paragraph.length());
    int start = random.nextInt(length);
    return Passage.of(number, start, start + 1 + random.nextInt(length - start));
  }
}
