package io.github.dossier4j.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dossier4j.Dossier;
import io.github.dossier4j.DossierBuilder;
import io.github.dossier4j.model.Event;
import io.github.dossier4j.model.EventBuilder;
import io.github.dossier4j.model.EventKind;
import io.github.dossier4j.model.EventStatus;
import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.Participant;
import io.github.dossier4j.model.Person;
import io.github.dossier4j.model.Relation;
import io.github.dossier4j.text.ArticleText;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MermaidTest {

  private final Dossier dossier = InventedArticle.dossier();

  @Nested
  class ATimeline {

    @Test
    void hasAFrameForEachDateAndOneForWhatHasNone() {
      assertThat(Mermaid.timeline(dossier))
          .isEqualTo(
              """
              flowchart TB
                subgraph g0["2012"]
                  direction LR
                n0("A flood destroys the old bridge"):::inferred
                end
                subgraph g1["2024#45;05#45;13"]
                  direction LR
                n1("The mayor opens the new bridge"):::inferred
                n1 ~~~ n2[/"Coast Radio#44; May 13"/]:::inferred
                end
                g0 --> g1
                subgraph g2["no date"]
                  direction LR
                n3>"“It will last a century”"]
                n3 ~~~ n4[["Agreement on the upkeep of the bridge"]]
                n4 ~~~ n5>"“fair”"]
                n5 ~~~ n6>"It is possible that drivers go on paying to cross#46;"]
                n7>"The club had opposed the project#46;"]
                end
                g1 ~~~ g2
                classDef inferred stroke-dasharray: 5 5
              """);
    }

    @Test
    void ofNothingIsEmpty() {
      assertThat(Mermaid.timeline(people(0, "").build())).isEqualTo("flowchart TB\n");
    }

    @Test
    void keepsToTheLimitsOfRenderers() {
      DossierBuilder many = people(0, "");
      for (int i = 0; i < 3_000; i++) {
        many.addEvent(event("event-" + i, "Event " + i).build());
      }

      String picture = Mermaid.timeline(many.build());

      assertThat(picture).hasSizeLessThanOrEqualTo(50_000);
      assertThat(picture.lines().filter(line -> line.contains("~~~") || line.contains("-->")))
          .hasSizeLessThanOrEqualTo(500);
      long shown = picture.lines().filter(line -> line.contains("(\"Event ")).count();
      assertThat(shown).isPositive();
      assertThat(picture)
          .endsWith(
              "  end\n  more[\""
                  + (3_000 - shown)
                  + " more are left out#58; renderers draw no more than this\"]\n");
    }
  }

  @Nested
  class ConnectionsOfARecord {

    @Test
    void showWhatItRefersToAndWhatRefersToIt() {
      assertThat(Mermaid.connections(dossier, dossier.get("opening")))
          .isEqualTo(
              """
              flowchart LR
                n0("The mayor opens the new bridge")
                n0 -->|"with participant"| n1(["Ada Field"])
                n0 -->|"after"| n2("A flood destroys the old bridge")
                n0 -->|"citing"| n3[/"Coast Radio#44; May 13"/]
                n4>"“It will last a century”"] -.->|"at"| n0
              """);
    }

    @Test
    void areOneNodeWhereThereAreNone() {
      assertThat(Mermaid.connections(dossier, dossier.get("toll")))
          .isEqualTo(
              "flowchart LR\n  n0>\"It is possible that drivers go on paying to cross#46;\"]\n");
    }

    @Test
    void stopAtFiveHundredEdgesAndSaySo() {
      DossierBuilder many = people(1, "Ada");
      for (int i = 0; i < 600; i++) {
        many.addEvent(
            event("event-" + i, "E" + i)
                .addParticipant(Participant.builder().actor(Link.stated("person-0")).build())
                .build());
      }

      String picture = Mermaid.connections(many.build(), Link.stated("person-0"));

      assertThat(picture.lines().filter(line -> line.contains("-->"))).hasSize(500);
      assertThat(picture).contains("  more[\"100 more are left out");
    }

    @Test
    void stopAtFiftyThousandCharactersAndSaySo() {
      DossierBuilder many = people(1, "Ada");
      for (int i = 0; i < 400; i++) {
        many.addEvent(
            event("event-" + i, "(".repeat(300))
                .addParticipant(Participant.builder().actor(Link.stated("person-0")).build())
                .build());
      }

      String picture = Mermaid.connections(many.build(), Link.stated("person-0"));

      assertThat(picture).hasSizeBetween(45_000, 50_000).contains(" more are left out");
    }

    @Test
    void ofAnUnknownRecordAreRefused() {
      assertThatThrownBy(() -> Mermaid.connections(dossier, Link.stated("nobody")))
          .isInstanceOf(NoSuchElementException.class)
          .hasMessageContaining("nobody");
    }
  }

  @Nested
  class AMapOfTheModel {

    @Test
    void namesEveryRelation() {
      String map = Mermaid.model();

      for (Relation relation : Relation.values()) {
        String attribute = relation.path().substring(1).replace("/*", "").replace("/", "#46;");
        assertThat(map).contains(attribute);
      }
    }
  }

  @Nested
  class ALabel {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '~',
        value = {
          "say \"so\" | say #34;so#34;",
          "a [b] (c) {d} | a #91;b#93; #40;c#41; #123;d#125;",
          "**bold** _it_ `code` | #42;#42;bold#42;#42; #95;it#95; #96;code#96;",
          "%% comment | #37;#37; comment",
          "C:\\docs | C#58;#92;docs",
          "#35; &amp; ; | #35;35#59; #38;amp#59; #59;",
          "<b>x</b> | #60;b#62;x#60;#47;b#62;",
          "1. first | 1#46; first",
          "Straße İstanbul é | Straße İstanbul é",
          "ירושלים 東京 🕊️ “so” | ירושלים 東京 🕊️ “so”",
          "end | end",
          "a\u00a0b | a b",
          "a\u202eb | aU#43;202Eb",
        })
    void isEscaped(String text, String label) {
      Dossier one = people(1, text).build();

      assertThat(Mermaid.connections(one, one.get("person-0")))
          .isEqualTo("flowchart LR\n  n0([\"" + label + "\"])\n");
    }
  }

  private static DossierBuilder people(int number, String name) {
    DossierBuilder dossier =
        Dossier.builder()
            .id("dossier")
            .title("title")
            .version("1")
            .rights("none")
            .article(ArticleText.ofBody("text").article("article"));
    for (int i = 0; i < number; i++) {
      dossier.addPerson(Person.builder().id("person-" + i).name(name).build());
    }
    return dossier;
  }

  private static EventBuilder event(String id, String title) {
    return Event.builder().id(id).title(title).kind(EventKind.OTHER).status(EventStatus.EXPECTED);
  }
}
