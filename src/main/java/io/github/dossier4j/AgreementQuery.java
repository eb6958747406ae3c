package io.github.dossier4j;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.dossier4j.model.Agreement;
import io.github.dossier4j.model.AgreementKind;
import io.github.dossier4j.model.AgreementStatus;
import io.github.dossier4j.model.Basis;
import io.github.dossier4j.model.Edtf;
import io.github.dossier4j.model.Event;
import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.Organization;
import io.github.dossier4j.model.Person;
import io.github.dossier4j.model.SourceCitation;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A question over the agreements of a dossier. */
public final class AgreementQuery extends CitedQuery<Agreement, AgreementQuery> {

  AgreementQuery(Dossier dossier) {
    super(dossier, dossier.allAgreements());
  }

  private AgreementQuery(
      AgreementQuery before,
      Condition<Agreement> condition,
      List<Agreement> candidates,
      @Nullable Condition<Agreement> source) {
    super(before, condition, candidates, source);
  }

  @Override
  AgreementQuery with(
      Condition<Agreement> condition,
      List<Agreement> candidates,
      @Nullable Condition<Agreement> source) {
    return new AgreementQuery(this, condition, candidates, source);
  }

  // Repeated for frameworks that look at the methods of a class and not at inherited ones.
  @Override
  @JsonValue
  public List<Agreement> list() {
    return super.list();
  }

  @Override
  RecordType type() {
    return RecordType.AGREEMENTS;
  }

  @Override
  @Nullable TimeSpan span(Agreement record) {
    return TimeSpan.ofDate(record.date());
  }

  @Override
  List<Link<SourceCitation>> citations(Agreement record) {
    return record.citations();
  }

  @Override
  Relation citation() {
    return Relation.AGREEMENT_CITATION;
  }

  /**
   * Keeps the agreements of a kind, or of one of several.
   *
   * @param kind the kind
   * @param others more kinds that count
   * @return a new query
   */
  public AgreementQuery ofKind(AgreementKind kind, AgreementKind... others) {
    return where(
        new ChoiceCondition<Agreement, AgreementKind>("of kind", "kind", kind, others) {
          @Override
          AgreementKind choice(Agreement record) {
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
    return where(
        new ChoiceCondition<Agreement, AgreementStatus>("with status", "status", status, others) {
          @Override
          AgreementStatus choice(Agreement record) {
            return record.status();
          }
        });
  }

  /**
   * Keeps the agreements that a person signed.
   *
   * @param person the person
   * @param bases which bases of the relation count; none for all
   * @return a new query
   */
  public AgreementQuery signedBy(Person person, Basis... bases) {
    return signedBy(Objects.requireNonNull(person, "person").id(), bases);
  }

  /**
   * Keeps the agreements that a person signed.
   *
   * @param person a link to it
   * @param bases which bases of the relation count; none for all
   * @return a new query
   */
  public AgreementQuery signedBy(Link<Person> person, Basis... bases) {
    return signedBy(Objects.requireNonNull(person, "person").id(), bases);
  }

  /**
   * Keeps the agreements that a person signed.
   *
   * @param person its id
   * @param bases which bases of the relation count; none for all
   * @return a new query
   */
  public AgreementQuery signedBy(String person, Basis... bases) {
    return where(Relation.SIGNATORY_PERSON, Objects.requireNonNull(person, "person"), bases);
  }

  /**
   * Keeps the agreements that somebody signed for an organization, often a state.
   *
   * @param organization the organization
   * @param bases which bases of the relation count; none for all
   * @return a new query
   */
  public AgreementQuery signedFor(Organization organization, Basis... bases) {
    return signedFor(Objects.requireNonNull(organization, "organization").id(), bases);
  }

  /**
   * Keeps the agreements that somebody signed for an organization, often a state.
   *
   * @param organization a link to it
   * @param bases which bases of the relation count; none for all
   * @return a new query
   */
  public AgreementQuery signedFor(Link<Organization> organization, Basis... bases) {
    return signedFor(Objects.requireNonNull(organization, "organization").id(), bases);
  }

  /**
   * Keeps the agreements that somebody signed for an organization, often a state.
   *
   * @param organization its id
   * @param bases which bases of the relation count; none for all
   * @return a new query
   */
  public AgreementQuery signedFor(String organization, Basis... bases) {
    return where(
        Relation.SIGNATORY_ORGANIZATION,
        Objects.requireNonNull(organization, "organization"),
        bases);
  }

  /**
   * Keeps the agreements to which an organization is a party.
   *
   * @param organization the organization
   * @param bases which bases of the relation count; none for all
   * @return a new query
   */
  public AgreementQuery withParty(Organization organization, Basis... bases) {
    return withParty(Objects.requireNonNull(organization, "organization").id(), bases);
  }

  /**
   * Keeps the agreements to which an organization is a party.
   *
   * @param organization a link to it
   * @param bases which bases of the relation count; none for all
   * @return a new query
   */
  public AgreementQuery withParty(Link<Organization> organization, Basis... bases) {
    return withParty(Objects.requireNonNull(organization, "organization").id(), bases);
  }

  /**
   * Keeps the agreements to which an organization is a party.
   *
   * @param organization its id
   * @param bases which bases of the relation count; none for all
   * @return a new query
   */
  public AgreementQuery withParty(String organization, Basis... bases) {
    return where(
        Relation.AGREEMENT_PARTY, Objects.requireNonNull(organization, "organization"), bases);
  }

  /**
   * Keeps the agreements that are about an organization, or stand in its framework.
   *
   * @param organization the organization
   * @param bases which bases of the relation count; none for all
   * @return a new query
   */
  public AgreementQuery withObject(Organization organization, Basis... bases) {
    return withObject(Objects.requireNonNull(organization, "organization").id(), bases);
  }

  /**
   * Keeps the agreements that are about an organization, or stand in its framework.
   *
   * @param organization a link to it
   * @param bases which bases of the relation count; none for all
   * @return a new query
   */
  public AgreementQuery withObject(Link<Organization> organization, Basis... bases) {
    return withObject(Objects.requireNonNull(organization, "organization").id(), bases);
  }

  /**
   * Keeps the agreements that are about an organization, or stand in its framework.
   *
   * @param organization its id
   * @param bases which bases of the relation count; none for all
   * @return a new query
   */
  public AgreementQuery withObject(String organization, Basis... bases) {
    return where(
        Relation.AGREEMENT_OBJECT, Objects.requireNonNull(organization, "organization"), bases);
  }

  /**
   * Keeps the agreements that were made at an event.
   *
   * @param event the event
   * @param bases which bases of the relation count; none for all
   * @return a new query
   */
  public AgreementQuery at(Event event, Basis... bases) {
    return at(Objects.requireNonNull(event, "event").id(), bases);
  }

  /**
   * Keeps the agreements that were made at an event.
   *
   * @param event a link to it
   * @param bases which bases of the relation count; none for all
   * @return a new query
   */
  public AgreementQuery at(Link<Event> event, Basis... bases) {
    return at(Objects.requireNonNull(event, "event").id(), bases);
  }

  /**
   * Keeps the agreements that were made at an event.
   *
   * @param event its id
   * @param bases which bases of the relation count; none for all
   * @return a new query
   */
  public AgreementQuery at(String event, Basis... bases) {
    return where(Relation.AGREEMENT_EVENT, Objects.requireNonNull(event, "event"), bases);
  }

  /**
   * Keeps the agreements with some words in the title, without regard to case.
   *
   * @param words the words, as they follow each other
   * @return a new query
   * @throws IllegalArgumentException if the words are blank
   */
  public AgreementQuery titled(String words) {
    String folded = Words.folded(Words.required(words));
    return where(
        new SaidCondition<Agreement>("titled", "'" + words + "'") {
          @Override
          public boolean holds(Agreement record) {
            return Words.contain(record.title(), folded);
          }
        });
  }

  /**
   * Keeps the agreements with some words in the subject, without regard to case.
   *
   * @param words the words, as they follow each other
   * @return a new query
   * @throws IllegalArgumentException if the words are blank
   */
  public AgreementQuery onSubject(String words) {
    String folded = Words.folded(Words.required(words));
    return where(
        new SaidCondition<Agreement>("on subject", "'" + words + "'") {
          @Override
          public boolean holds(Agreement record) {
            return record.subject().isPresent() && Words.contain(record.subject().get(), folded);
          }
        });
  }

  /**
   * Keeps the agreements certainly in force on a day.
   *
   * @param day the day
   * @return a new query
   */
  public AgreementQuery inForceOn(LocalDate day) {
    return inForceOn(day, Certainty.CERTAIN);
  }

  /**
   * Keeps the agreements that are in force on a day with some certainty, as their period tells. An
   * unknown start of the period is taken from the agreement's date. Whether an agreement without a
   * period is in force is {@link Certainty#NOT_STATED}.
   *
   * <p>A period with one date, such as {@code 2008}, is all of it. An interval starts on some day
   * of its first date and ends on some day of its last, as EDTF has it: on a day within a partial
   * bound it is {@link Certainty#POSSIBLE}.
   *
   * @param day the day
   * @param certainty which of the four answers to keep
   * @return a new query
   */
  public AgreementQuery inForceOn(LocalDate day, Certainty certainty) {
    return where(
        new TimeCondition<Agreement>(
            "in force on", Edtf.of(Objects.requireNonNull(day, "day")), certainty) {
          @Override
          @Nullable TimeSpan span(Agreement agreement) {
            return TimeSpan.inForce(agreement);
          }
        });
  }
}
