package io.github.dossier4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RelationTest {

  @ParameterizedTest
  @CsvSource({
    "QUOTE_SPEAKER, 0, /speaker, quotes/speaker",
    "STATEMENT_ABOUT, 7, /about/7, statements/about/*",
    "EVENT_PARTICIPANT_ACTOR, 12, /participants/12/actor, events/participants/*/actor"
  })
  void saysWhereItsLinksStand(Relation relation, int index, String pointer, String whole) {
    assertThat(relation.pointer(index)).isEqualTo(pointer);
    assertThat(relation).hasToString(whole);
  }

  @ParameterizedTest
  @EnumSource(Relation.class)
  void leadsFromAListToATypeOfRecord(Relation relation) {
    assertThat(relation).hasToString(relation.source().listName() + relation.path());
    assertThat(DossierRecord.class).isAssignableFrom(relation.target());
    assertThat(relation.question()).isNotBlank();
  }

  @Test
  void mayBeAboutAnyRecord() {
    assertThat(
            Arrays.stream(Relation.values())
                .filter(relation -> relation.target() == DossierRecord.class))
        .containsExactly(Relation.QUOTE_ABOUT, Relation.STATEMENT_ABOUT);
  }

  @Test
  void mayHaveCyclesUnlessItIsAHierarchy() {
    assertThat(Arrays.stream(Relation.values()).filter(Relation::isHierarchical))
        .containsExactly(
            Relation.ORGANIZATION_PART_OF, Relation.EVENT_AFTER, Relation.EVENT_PART_OF);
  }

  @Test
  void hasATypeOfRecordForEachListOfADossier() {
    assertThat(RecordType.values())
        .extracting(RecordType::toString)
        .isEqualTo(Arrays.stream(RecordType.values()).map(RecordType::listName).toList())
        .containsExactly(
            "people", "organizations", "agreements", "quotes", "statements", "citations", "events");
    assertThat(Arrays.stream(RecordType.values()).<Object>map(RecordType::type).toList())
        .isEqualTo(
            List.of(
                Person.class,
                Organization.class,
                Agreement.class,
                Quote.class,
                Statement.class,
                SourceCitation.class,
                Event.class));
  }
}
