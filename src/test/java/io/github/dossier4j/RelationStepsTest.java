package io.github.dossier4j;

import static io.github.dossier4j.SmallDossier.WHY;
import static io.github.dossier4j.SmallDossier.ids;
import static io.github.dossier4j.model.Basis.INFERRED;
import static io.github.dossier4j.model.Basis.STATED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.dossier4j.model.Basis;
import io.github.dossier4j.model.DossierRecord;
import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.Reference;
import io.github.dossier4j.model.Relation;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every step that follows a relation: with a record, a link and an id, for every choice of bases.
 *
 * <p>The records {@code stated} and {@code inferred} have a link to {@code target}, {@code other}
 * to another record; {@code both} has two links to it, if the relation is a list.
 */
class RelationStepsTest {

  private static final String STEPS = "io.github.dossier4j.RelationStepsTest#steps";

  /** The relation, the step that follows it, and the name of its first parameter. */
  private static final String TABLE =
      """
      PERSON_POSITION_ORGANIZATION     inOfficeOf       organization
      ORGANIZATION_COUNTRY             inCountry        state
      ORGANIZATION_PART_OF             partOf           organization
      AGREEMENT_PARTY                  withParty        organization
      AGREEMENT_SIGNATORY_PERSON       signedBy         person
      AGREEMENT_SIGNATORY_ORGANIZATION signedFor        organization
      AGREEMENT_OBJECT                 withObject       organization
      AGREEMENT_EVENT                  at               event
      AGREEMENT_CITATION               citing           citation
      QUOTE_SPEAKER                    by               speaker
      QUOTE_ADDRESSEE                  to               addressee
      QUOTE_ABOUT                      about            record
      QUOTE_EVENT                      at               event
      QUOTE_CITATION                   citing           citation
      STATEMENT_HOLDER                 by               speaker
      STATEMENT_ADDRESSEE              to               addressee
      STATEMENT_ABOUT                  about            record
      STATEMENT_EVENT                  at               event
      STATEMENT_CITATION               citing           citation
      CITATION_OUTLET                  from             outlet
      EVENT_PARTICIPANT_ACTOR          withParticipant  actor
      EVENT_AFTER                      after            event
      EVENT_PART_OF                    partOf           event
      EVENT_CITATION                   citing           citation
      """;

  static Stream<Arguments> steps() {
    return TABLE.lines().map(row -> row.split(" +")).map(Arguments::of);
  }

  @Test
  void areKnownForEveryRelation() {
    assertThat(steps().map(step -> step.get()[0]))
        .containsExactly(Stream.of(Relation.values()).map(Relation::name).toArray());
  }

  @ParameterizedTest(name = "{1} for {0}")
  @MethodSource(STEPS)
  void keepWhatHasALinkOfABasisThatCounts(Relation relation, String name) {
    Step step = new Step(relation, name);
    List<String> both = LinkedRecords.isList(relation) ? List.of("both") : List.of();

    step.assertKeeps(List.of("stated", "inferred"), both, "");
    step.assertKeeps(List.of("stated", "inferred"), both, "", STATED, INFERRED);
    step.assertKeeps(List.of("stated"), both, " (stated)", STATED);
    step.assertKeeps(List.of("stated"), both, " (stated)", STATED, STATED);
    step.assertKeeps(List.of("inferred"), both, " (inferred)", INFERRED);
  }

  @ParameterizedTest(name = "{1} for {0}")
  @MethodSource(STEPS)
  void findNothingForWhatIsNoTarget(Relation relation, String name) {
    Step step = new Step(relation, name);

    assertThat(ids(step.taken("unknown"))).isEmpty();
    assertThat(ids(step.taken("stated", INFERRED))).isEmpty();
    assertThat(ids(step.taken(LinkedRecords.target(relation, "unknown"), STATED))).isEmpty();
  }

  @ParameterizedTest(name = "{1} for {0} takes no record of another type as {2}")
  @MethodSource(STEPS)
  void refuseARecordOfAnotherType(Relation relation, String name, String parameter) {
    Step step = new Step(relation, name);
    for (DossierRecord record : LinkedRecords.oneOfEachType()) {
      if (!relation.target().isInstance(record)) {
        assertThatIllegalArgumentException()
            .isThrownBy(() -> step.taken(record))
            .withMessageStartingWith(
                "%s must be of type %s, was '%s' of type ",
                parameter, relation.target().getSimpleName(), record.id());
      }
    }
  }

  @ParameterizedTest(name = "{1} for {0}")
  @MethodSource(STEPS)
  void takeALinkToARecordOfAnotherTypeAsItsId(Relation relation, String name) {
    for (DossierRecord record : LinkedRecords.oneOfEachType()) {
      assertThat(ids(new Step(relation, name).taken(Link.stated(record)))).isEmpty();
    }
  }

  @ParameterizedTest(name = "{1} for {0} names {2}")
  @MethodSource(STEPS)
  void refuseNullByTheNameOfTheArgument(Relation relation, String name, String parameter) {
    Step step = new Step(relation, name);
    Basis[] noBases = null;

    assertThatNullPointerException()
        .isThrownBy(() -> step.taken((Reference<?>) null))
        .withMessage(parameter);
    assertThatNullPointerException()
        .isThrownBy(() -> step.taken((String) null))
        .withMessage(parameter);
    assertThatNullPointerException()
        .isThrownBy(() -> step.taken("target", noBases))
        .withMessage("bases");
    assertThatNullPointerException()
        .isThrownBy(() -> step.taken("target", STATED, null))
        .withMessage("bases");
  }

  /** A step along a relation, and a dossier to ask. */
  private static final class Step {

    private final Relation relation;
    private final String name;
    private final DossierRecord target;
    private final Query<?, ?> all;

    Step(Relation relation, String name) {
      this.relation = relation;
      this.name = name;
      this.target = LinkedRecords.target(relation, "target");
      DossierRecord other = LinkedRecords.target(relation, "another");
      List<DossierRecord> records =
          new ArrayList<>(
              List.of(
                  LinkedRecords.source(relation, "stated", Link.stated(target)),
                  LinkedRecords.source(relation, "other", Link.stated(other)),
                  LinkedRecords.source(relation, "inferred", Link.inferred(target, WHY)),
                  target,
                  other));
      if (LinkedRecords.isList(relation)) {
        records.add(
            LinkedRecords.source(
                relation, "both", Link.inferred(target, WHY), Link.stated(target)));
      }
      Dossier dossier = LinkedRecords.dossier(records);
      this.all =
          switch (relation.source()) {
            case PEOPLE -> dossier.people();
            case ORGANIZATIONS -> dossier.organizations();
            case AGREEMENTS -> dossier.agreements();
            case QUOTES -> dossier.quotes();
            case STATEMENTS -> dossier.statements();
            case CITATIONS -> dossier.citations();
            case EVENTS -> dossier.events();
          };
    }

    Query<?, ?> taken(Reference<?> target, Basis... bases) {
      return taken(Reference.class, target, bases);
    }

    Query<?, ?> taken(String id, Basis... bases) {
      return taken(String.class, id, bases);
    }

    private Query<?, ?> taken(Class<?> form, Object target, Basis[] bases) {
      try {
        return (Query<?, ?>)
            all.getClass().getMethod(name, form, Basis[].class).invoke(all, target, bases);
      } catch (InvocationTargetException e) {
        throw (RuntimeException) e.getCause();
      } catch (ReflectiveOperationException e) {
        throw new AssertionError(e);
      }
    }

    void assertKeeps(List<String> single, List<String> both, String suffix, Basis... bases) {
      String question = relation.source().listName() + " " + relation.question() + " target";
      List<String> kept = Stream.concat(single.stream(), both.stream()).toList();
      for (Query<?, ?> query :
          List.of(
              taken(target, bases),
              taken(Link.stated(target), bases),
              taken(Link.inferred(target, WHY), bases),
              taken("target", bases))) {
        assertThat(ids(query)).isEqualTo(kept);
        assertThat(query).hasToString(question + suffix);
      }
    }
  }
}
