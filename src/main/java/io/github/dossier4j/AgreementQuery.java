package io.github.dossier4j;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.dossier4j.engine.BasisFilter;
import io.github.dossier4j.engine.ChoiceCondition;
import io.github.dossier4j.engine.DescribedCondition;
import io.github.dossier4j.engine.FoldedWords;
import io.github.dossier4j.engine.Index;
import io.github.dossier4j.engine.QueryPlan;
import io.github.dossier4j.engine.TimeCondition;
import io.github.dossier4j.engine.TimeSpan;
import io.github.dossier4j.model.Agreement;
import io.github.dossier4j.model.AgreementKind;
import io.github.dossier4j.model.AgreementStatus;
import io.github.dossier4j.model.Basis;
import io.github.dossier4j.model.Certainty;
import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.RecordType;
import io.github.dossier4j.model.Reference;
import io.github.dossier4j.model.Relation;
import io.github.dossier4j.model.SourceCitation;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A query over the agreements of a dossier. */
public final class AgreementQuery extends CitedQuery<Agreement, AgreementQuery> {

  AgreementQuery(Index index) {
    this(QueryPlan.all(index, RecordType.AGREEMENTS));
  }

  private AgreementQuery(QueryPlan<Agreement> question) {
    super(question);
  }

  @Override
  AgreementQuery with(QueryPlan<Agreement> asked) {
    return new AgreementQuery(asked);
  }

  @Override
  Relation citation() {
    return Relation.AGREEMENT_CITATION;
  }

  @Override
  List<Link<SourceCitation>> citations(Agreement record) {
    return record.citations();
  }

  /**
   * Keeps the agreements of a kind, or of one of several.
   *
   * @param kind the kind
   * @param others more kinds that count
   * @return a new query
   */
  public AgreementQuery ofKind(AgreementKind kind, AgreementKind... others) {
    return and(
        new ChoiceCondition<Agreement, AgreementKind>("of kind", "kind", kind, others) {
          @Override
          protected AgreementKind choice(Agreement record) {
            return record.kind();
          }
        });
  }

  /**
   * Keeps the agreements of a status, or of one of several.
   *
   * @param status the status
   * @param others more statuses that count
   * @return a new query
   */
  public AgreementQuery withStatus(AgreementStatus status, AgreementStatus... others) {
    return and(
        new ChoiceCondition<Agreement, AgreementStatus>("with status", "status", status, others) {
          @Override
          protected AgreementStatus choice(Agreement record) {
            return record.status();
          }
        });
  }

  /**
   * Keeps the agreements that a person signed.
   *
   * @param person the person, or a link to it
   * @param bases which bases of the relation count; all if none is given
   * @return a new query
   * @throws IllegalArgumentException if person is a record of another type
   */
  public AgreementQuery signedBy(Reference<?> person, Basis... bases) {
    return and(Relation.AGREEMENT_SIGNATORY_PERSON, "person", person, bases);
  }

  /**
   * Keeps the agreements that a person signed.
   *
   * @param person the id of the person
   * @param bases which bases of the relation count; all if none is given
   * @return a new query
   */
  public AgreementQuery signedBy(String person, Basis... bases) {
    return and(
        Relation.AGREEMENT_SIGNATORY_PERSON, Objects.requireNonNull(person, "person"), bases);
  }

  /**
   * Keeps the agreements that somebody signed for an organization.
   *
   * @param organization the organization, often a state, or a link to it
   * @param bases which bases of the relation count; all if none is given
   * @return a new query
   * @throws IllegalArgumentException if organization is a record of another type
   */
  public AgreementQuery signedFor(Reference<?> organization, Basis... bases) {
    return and(Relation.AGREEMENT_SIGNATORY_ORGANIZATION, "organization", organization, bases);
  }

  /**
   * Keeps the agreements that somebody signed for an organization.
   *
   * @param organization the id of the organization, often a state
   * @param bases which bases of the relation count; all if none is given
   * @return a new query
   */
  public AgreementQuery signedFor(String organization, Basis... bases) {
    return and(
        Relation.AGREEMENT_SIGNATORY_ORGANIZATION,
        Objects.requireNonNull(organization, "organization"),
        bases);
  }

  /**
   * Keeps the agreements to which an organization is a party.
   *
   * @param organization the organization, or a link to it
   * @param bases which bases of the relation count; all if none is given
   * @return a new query
   * @throws IllegalArgumentException if organization is a record of another type
   */
  public AgreementQuery withParty(Reference<?> organization, Basis... bases) {
    return and(Relation.AGREEMENT_PARTY, "organization", organization, bases);
  }

  /**
   * Keeps the agreements to which an organization is a party.
   *
   * @param organization the id of the organization
   * @param bases which bases of the relation count; all if none is given
   * @return a new query
   */
  public AgreementQuery withParty(String organization, Basis... bases) {
    return and(
        Relation.AGREEMENT_PARTY, Objects.requireNonNull(organization, "organization"), bases);
  }

  /**
   * Keeps the agreements that are about an organization, or stand in its framework.
   *
   * @param organization the organization, or a link to it
   * @param bases which bases of the relation count; all if none is given
   * @return a new query
   * @throws IllegalArgumentException if organization is a record of another type
   */
  public AgreementQuery withObject(Reference<?> organization, Basis... bases) {
    return and(Relation.AGREEMENT_OBJECT, "organization", organization, bases);
  }

  /**
   * Keeps the agreements that are about an organization, or stand in its framework.
   *
   * @param organization the id of the organization
   * @param bases which bases of the relation count; all if none is given
   * @return a new query
   */
  public AgreementQuery withObject(String organization, Basis... bases) {
    return and(
        Relation.AGREEMENT_OBJECT, Objects.requireNonNull(organization, "organization"), bases);
  }

  /**
   * Keeps the agreements that were made at an event.
   *
   * @param event the event, or a link to it
   * @param bases which bases of the relation count; all if none is given
   * @return a new query
   * @throws IllegalArgumentException if event is a record of another type
   */
  public AgreementQuery at(Reference<?> event, Basis... bases) {
    return and(Relation.AGREEMENT_EVENT, "event", event, bases);
  }

  /**
   * Keeps the agreements that were made at an event.
   *
   * @param event the id of the event
   * @param bases which bases of the relation count; all if none is given
   * @return a new query
   */
  public AgreementQuery at(String event, Basis... bases) {
    return and(Relation.AGREEMENT_EVENT, Objects.requireNonNull(event, "event"), bases);
  }

  /**
   * Keeps the agreements with some words in the title.
   *
   * @param words consecutive words; case, accents and the form of quotation marks do not matter
   * @return a new query
   * @throws IllegalArgumentException if the words are blank
   */
  public AgreementQuery titleContaining(String words) {
    FoldedWords matcher = FoldedWords.of("words", words);
    return and(
        new DescribedCondition<Agreement>("title containing", "'" + words + "'") {
          @Override
          public boolean holds(Agreement record) {
            return matcher.isPartOf(record.title());
          }
        });
  }

  /**
   * Keeps the agreements with some words in the subject.
   *
   * @param words consecutive words; case, accents and the form of quotation marks do not matter
   * @return a new query
   * @throws IllegalArgumentException if the words are blank
   */
  public AgreementQuery subjectContaining(String words) {
    FoldedWords matcher = FoldedWords.of("words", words);
    return and(
        new DescribedCondition<Agreement>("subject containing", "'" + words + "'") {
          @Override
          public boolean holds(Agreement record) {
            return record.subject().isPresent() && matcher.isPartOf(record.subject().get());
          }
        });
  }

  /**
   * Keeps the agreements that are certainly in force on a day.
   *
   * @param day the day
   * @param bases which bases of the period count; all if none is given
   * @return a new query
   * @throws IllegalArgumentException if the year is not in 0000 to 9999
   */
  public AgreementQuery inForceOn(LocalDate day, Basis... bases) {
    return inForceOn(day, Certainty.CERTAIN, bases);
  }

  /**
   * Keeps the agreements that are in force on a day with a given certainty. The period of the
   * agreement decides. If the start of the period is unknown, the date of the agreement is its
   * start. Without a period, the answer is {@link Certainty#NOT_STATED}.
   *
   * <p>A period that is one date, such as {@code 2008}, covers all its days. As EDTF defines it, an
   * interval starts on some day of its first date and ends on some day of its last date. For a day
   * within a partial bound, the answer is {@link Certainty#POSSIBLE}.
   *
   * @param day the day
   * @param certainty which of the four answers to keep
   * @param bases which bases of period and date count; all if none is given. A time of another
   *     basis counts as not given
   * @return a new query
   * @throws IllegalArgumentException if the year is not in 0000 to 9999
   */
  public AgreementQuery inForceOn(LocalDate day, Certainty certainty, Basis... bases) {
    return and(
        new TimeCondition<Agreement>(
            "in force on", day("day", day), certainty, BasisFilter.of(bases)) {
          @Override
          protected @Nullable TimeSpan span(Agreement record, BasisFilter counting) {
            return TimeSpan.inForce(record, counting);
          }
        });
  }

  // Repeated here, because some frameworks do not look at inherited methods.
  @Override
  @JsonValue
  public List<Agreement> list() {
    return super.list();
  }
}
