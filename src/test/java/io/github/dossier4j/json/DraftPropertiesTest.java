package io.github.dossier4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dossier4j.Dossier;
import io.github.dossier4j.generated.OverlappingPassages;
import io.github.dossier4j.generated.Sample;
import io.github.dossier4j.generated.Samples;
import io.github.dossier4j.model.Event;
import io.github.dossier4j.model.EventKind;
import io.github.dossier4j.model.EventStatus;
import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.Participant;
import io.github.dossier4j.model.Passage;
import io.github.dossier4j.model.Person;
import io.github.dossier4j.model.Problem;
import io.github.dossier4j.model.Quote;
import io.github.dossier4j.model.QuoteKind;
import io.github.dossier4j.model.ReportedText;
import io.github.dossier4j.model.ReportedTime;
import io.github.dossier4j.model.SourceCitation;
import io.github.dossier4j.model.Statement;
import io.github.dossier4j.model.StatementKind;
import io.github.dossier4j.text.ArticleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What holds of all drafts, shown with texts of many scripts and dossiers whose words are true. */
class DraftPropertiesTest {

  @Samples(200)
  void aDossierTurnedIntoADraftReadsBackEqual(Sample sample) {
    ArticleText text = OverlappingPassages.text(sample.random());
    Dossier dossier = new TrueDossier(text, sample.random()).next();

    Draft draft = Draft.of(dossier, text);

    assertThat(draft.problems()).isEmpty();
    assertThat(draft.dossier()).isEqualTo(dossier);
    assertThat(draft.json()).doesNotContain("\"basis\"", "\"sha256\"");
  }

  @Samples(200)
  void aDraftReadFromADraftIsTheSameDraft(Sample sample) {
    ArticleText text = OverlappingPassages.text(sample.random());
    Draft draft = Draft.of(new TrueDossier(text, sample.random()).next(), text);

    assertThat(Draft.of(draft.dossier(), text).json()).isEqualTo(draft.json());
  }

  @Samples(200)
  void anyDossierReadsBackEqualOrItsWordsAreTheProblem(Sample sample) {
    OverlappingPassages overlapping = OverlappingPassages.next(sample.random());

    Draft draft = Draft.of(overlapping.dossier(), overlapping.text());

    if (draft.problems().isEmpty()) {
      assertThat(draft.dossier()).isEqualTo(overlapping.dossier());
    } else {
      assertThat(draft.problems())
          .extracting(Problem::code)
          .allMatch(
              code -> code.toString().startsWith("words-") || code.toString().startsWith("text-"));
    }
  }

  /** Makes dossiers of which every word stands in a text. */
  private static final class TrueDossier {

    private final ArticleText text;
    private final Random random;

    TrueDossier(ArticleText text, Random random) {
      this.text = text;
      this.random = random;
    }

    Dossier next() {
      List<Person> people = new ArrayList<>();
      List<Event> events = new ArrayList<>();
      List<Quote> quotes = new ArrayList<>();
      List<Statement> statements = new ArrayList<>();
      List<SourceCitation> citations = new ArrayList<>();
      for (int i = random.nextInt(6); i > 0; i--) {
        String name = text.words(passage());
        Person person =
            Person.builder()
                .id(random.nextBoolean() ? "person-" + (7 - i) : "p" + i)
                .name(name)
                .mentions(random.nextBoolean() ? text.mentions(name) : passages())
                .build();
        people.add(person);
        events.add(event(i, person));
        Passage said = passage();
        quotes.add(
            Quote.builder()
                .id("quote-" + i)
                .text(text.printed(said))
                .kind(QuoteKind.DIRECT)
                .speaker(Link.stated(person, passage()))
                .passage(said)
                .build());
        statements.add(
            Statement.builder()
                .id("statement-" + i)
                .text("A paraphrase")
                .kind(random.nextBoolean() ? StatementKind.REPORTED : StatementKind.ASSESSMENT)
                .passage(passage())
                .build());
        Passage cited = passage();
        citations.add(
            SourceCitation.builder()
                .id("citation-" + i)
                .printed(text.words(cited))
                .passage(cited)
                .build());
      }
      return Dossier.builder()
          .id("true")
          .title("True words")
          .version(random.nextBoolean() ? "0.1.0" : "1")
          .rights("none")
          .article(text.article(random.nextBoolean() ? "true-article" : "article"))
          .people(people)
          .events(events)
          .quotes(quotes)
          .statements(statements)
          .citations(citations)
          .build();
    }

    private Event event(int i, Person person) {
      Passage printed = passage();
      return Event.builder()
          .id(random.nextBoolean() ? "event-" + (7 - i) : "e" + i)
          .title("An event")
          .kind(EventKind.MEETING)
          .status(EventStatus.OCCURRED)
          .date(ReportedTime.inferred("2024-05", "a reason", passage()))
          .place(
              random.nextBoolean()
                  ? ReportedText.stated(text.words(printed), printed)
                  : ReportedText.stated(text.words(printed)))
          .addParticipant(Participant.of(Link.stated(person, passage()), "guest"))
          .addParticipant(Participant.builder().actor(Link.inferred(person, "why")).build())
          .passages(passages())
          .build();
    }

    private List<Passage> passages() {
      List<Passage> passages = new ArrayList<>();
      for (int i = random.nextInt(3); i > 0; i--) {
        passages.add(passage());
      }
      return passages;
    }

    /** A passage that cuts no word and is not blank. */
    private Passage passage() {
      while (true) {
        int index = random.nextInt(text.paragraphs().size());
        String paragraph = text.paragraphs().get(index);
        int length = paragraph.codePointCount(0, paragraph.length());
        int start = random.nextInt(length);
        Passage passage =
            Passage.of(
                index + (text.header() == 0 ? 1 : 0),
                start,
                start + 1 + random.nextInt(Math.min(30, length - start)));
        String words = text.words(passage);
        boolean isJoiner = words.equals("\u200c") || words.equals("\u200d");
        if (!isJoiner && words.equals(words.strip()) && text.passages(words).contains(passage)) {
          return passage;
        }
      }
    }
  }
}
