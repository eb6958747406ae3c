package io.github.dossier4j.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What kind of agreement it is.
 *
 * <p>This is our classification, not a claim of the article. The values are closed: a kind that is
 * not listed is {@link #OTHER}.
 */
@JsonFormat(shape = JsonFormat.Shape.STRING)
public enum AgreementKind {
  /**
   * An agreement between states or their organizations that is binding by international law and
   * that the article calls a treaty, a convention, a pact, a protocol or a charter.
   *
   * <p>Borderline: What the article calls only an agreement between states is an {@link
   * #AGREEMENT}, even if it is a treaty in law.
   *
   * <p>Term: IPTC {@code medtop:20000641} (treaty).
   */
  @JsonProperty("treaty")
  TREATY,

  /**
   * An arrangement that the article calls an agreement, an accord or a deal.
   *
   * <p>Borderline: A deal to buy or to supply is a {@link #CONTRACT} once the article shows goods,
   * work or money in exchange. A truce is an agreement.
   */
  @JsonProperty("agreement")
  AGREEMENT,

  /**
   * An agreement about goods, services, work, a loan or a sale.
   *
   * <p>Borderline: An offer or a tender is no agreement but an event. A contract between states,
   * such as one for arms, is here too.
   *
   * <p>Term: IPTC {@code medtop:20000196} (commercial contract).
   */
  @JsonProperty("contract")
  CONTRACT,

  /**
   * A written understanding that states intentions, such as a memorandum of understanding or a
   * letter of intent.
   *
   * <p>Borderline: A memorandum from one office to another is no agreement.
   */
  @JsonProperty("memorandum")
  MEMORANDUM,

  /**
   * A joint statement that parties adopt or sign, such as a communiqué.
   *
   * <p>Borderline: A statement of one party is a statement or a quote, and its making an event of
   * kind {@code announcement}.
   */
  @JsonProperty("declaration")
  DECLARATION,

  /**
   * Signed or agreed papers that the article calls documents and does not describe further.
   *
   * <p>Borderline: Papers that the article calls a contract or a treaty are of that kind. A report
   * is no agreement.
   */
  @JsonProperty("document")
  DOCUMENT,

  /**
   * An agreed plan of cooperation with steps or a period.
   *
   * <p>Borderline: A program of one government alone is an event of kind {@code initiative}.
   */
  @JsonProperty("program")
  PROGRAM,

  /**
   * Agreed rules or an agreed setting within which other agreements are made.
   *
   * <p>Borderline: An organization within which parties work is an organization, not a framework.
   */
  @JsonProperty("framework")
  FRAMEWORK,

  /**
   * A lasting relation that parties agreed on and that the article calls a partnership, an alliance
   * or a coalition.
   *
   * <p>Borderline: An alliance with organs of its own is an organization. A company that several
   * companies found together is a company.
   */
  @JsonProperty("partnership")
  PARTNERSHIP,

  /**
   * None of the others.
   *
   * <p>Borderline: A constitution, a law or a court settlement that binds parties is here only if
   * the article shows parties who agreed.
   */
  @JsonProperty("other")
  OTHER;

  /** The name in the wire format, such as {@code treaty}. */
  @Override
  public String toString() {
    return WireNames.hyphenated(this);
  }

  /**
   * Finds the constant with a name in the wire format. It accepts no other text, whatever the
   * settings of a mapper. JAX-RS finds this method by its name.
   *
   * @param word the name, such as {@code treaty}
   * @return the constant
   * @throws InvalidDataException if there is none of that name
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static AgreementKind fromString(String word) {
    return WireNames.constant(values(), word);
  }
}
