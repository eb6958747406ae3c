package io.github.dossier4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dossier4j.model.DossierRecord;
import io.github.dossier4j.model.Event;
import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.Participant;
import io.github.dossier4j.model.Passage;
import io.github.dossier4j.model.SourceCitation;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The answers of a dossier are values. */
class AnswersTest {

  @Test
  void areEqualIfTheDossiersAre() {
    List<Object> answers = answers(dossier("feast"));
    List<Object> same = answers(dossier("feast"));

    for (int i = 0; i < answers.size(); i++) {
      assertThat(answers.get(i))
          .isNotSameAs(same.get(i))
          .isEqualTo(same.get(i))
          .hasSameHashCodeAs(same.get(i));
    }
  }

  @Test
  void differWhereTheDossiersDo() {
    List<Object> answers = answers(dossier("feast"));
    List<Object> others = answers(dossier("fair"));

    for (int i = 0; i < answers.size(); i++) {
      assertThat(answers.get(i))
          .isNotEqualTo(others.get(i))
          .doesNotHaveSameHashCodeAs(others.get(i));
    }
  }

  /** One of each type. */
  private static List<Object> answers(Dossier dossier) {
    SearchHit hit = dossier.search("f*").get(0);
    Timeline timeline = dossier.timeline();
    Rows rows = dossier.rows();
    return List.of(
        dossier.evidence(dossier.events().one(), "/participants/0/actor").orElseThrow(),
        dossier.connections("ada"),
        hit,
        hit.matches().get(0),
        timeline,
        timeline.dated().get(0),
        rows,
        rows.facts().get(rows.facts().size() - 1),
        rows.passages().get(rows.passages().size() - 1),
        rows.outlets().get(0));
  }

  /** A dossier with an event that is reported by a newspaper. */
  private static Dossier dossier(String event) {
    DossierRecord ada = SmallDossier.person("ada").build();
    SourceCitation citation =
        SmallDossier.citation("citation").addOutlet(Link.stated("daily")).build();
    Event told =
        SmallDossier.event(event)
            .date(SmallDossier.time("2008"))
            .addParticipant(Participant.builder().actor(Link.stated("ada")).build())
            .addCitation(Link.stated(citation))
            .addPassage(Passage.of(1, 0, 5))
            .build();
    return SmallDossier.of(ada, SmallDossier.organization("daily").build(), citation, told);
  }
}
