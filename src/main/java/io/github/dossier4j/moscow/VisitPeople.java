package io.github.dossier4j.moscow;

import static io.github.dossier4j.moscow.Conclusions.at;
import static io.github.dossier4j.moscow.VisitOrganizations.CENTCOM;
import static io.github.dossier4j.moscow.VisitOrganizations.LUKOIL;
import static io.github.dossier4j.moscow.VisitOrganizations.RUSSIA;
import static io.github.dossier4j.moscow.VisitOrganizations.UZBEKISTAN;

import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.Person;
import io.github.dossier4j.model.Position;
import java.util.List;

/**
 * The people whom the article names, in the order in which it names them first.
 *
 * <p>For contributors: a title is given without the adjective or possessive that names the state.
 * The office belongs to the state; this is stated where that word is printed and inferred where it
 * is not.
 */
public final class VisitPeople {

  /** The visitor. */
  public static final Person ISLAM_KARIMOV =
      Person.builder()
          .id("islam-karimov")
          .name("Islam Karimov")
          .addAlias("Karimov")
          .addPosition(
              Position.stated(
                  "President", Link.stated(UZBEKISTAN, at(1, 0, 36)), at(1, 13, 22), at(1, 13, 36)))
          .addMentions(
              at(1, 23, 36),
              at(1, 161, 168),
              at(1, 369, 376),
              at(2, 0, 7),
              at(2, 819, 826),
              at(3, 216, 223),
              at(3, 898, 905),
              at(4, 49, 56),
              at(5, 35, 42),
              at(5, 555, 562),
              at(5, 741, 748),
              at(6, 333, 340),
              at(6, 867, 874),
              at(7, 816, 823))
          .build();

  /** The host of the talks. */
  public static final Person VLADIMIR_PUTIN =
      Person.builder()
          .id("vladimir-putin")
          .name("Vladimir Putin")
          .addAlias("Putin")
          .addPosition(
              Position.stated(
                  "President",
                  Link.inferred(
                      RUSSIA,
                      "printed without a state; a visit to Moscow responds to his invitation, and"
                          + " what he understands is why Moscow deals with Tashkent: the capital"
                          + " stands for the state",
                      at(1, 54, 69),
                      at(1, 110, 150),
                      at(2, 386, 403),
                      at(2, 511, 537)),
                  at(1, 126, 135),
                  at(1, 126, 150)))
          .addMentions(
              at(1, 136, 150),
              at(2, 386, 391),
              at(2, 832, 837),
              at(3, 1064, 1069),
              at(4, 39, 44),
              at(4, 196, 201),
              at(5, 25, 30),
              at(7, 1014, 1019))
          .build();

  /** Met by Karimov; named again as Putin's likely successor. */
  public static final Person DMITRY_MEDVEDEV =
      Person.builder()
          .id("dmitry-medvedev")
          .name("Dmitry Medvedev")
          .addAlias("Medvedev")
          .addPosition(
              Position.stated(
                  "First Deputy Prime Minister",
                  Link.inferred(
                      RUSSIA,
                      "printed without a state; the meeting with him underscores a rapprochement"
                          + " with Moscow, where the capital stands for the state, and he is called"
                          + " the likely successor of Putin, whose state is concluded to be Russia",
                      at(1, 327, 352),
                      at(1, 379, 435),
                      at(7, 1014, 1053)),
                  at(1, 392, 419),
                  at(1, 392, 435)))
          .addMentions(at(1, 420, 435), at(7, 1045, 1053))
          .build();

  /** Met by Karimov in Tashkent. */
  public static final Person WILLIAM_FALLON =
      Person.builder()
          .id("william-fallon")
          .name("William Fallon")
          .addHonorific("Admiral")
          .addPosition(
              Position.stated(
                  "Commander",
                  Link.stated(CENTCOM, at(3, 996, 1013)),
                  at(3, 1004, 1013),
                  at(3, 1004, 1036)))
          .addMentions(at(3, 1022, 1036))
          .build();

  /** Signed the agreement on integration. */
  public static final Person SERGEI_IVANOV =
      Person.builder()
          .id("sergei-ivanov")
          .name("Sergei Ivanov")
          .addPosition(
              Position.stated(
                  "First Deputy Prime Minister",
                  Link.stated(RUSSIA, at(5, 98, 147)),
                  at(5, 106, 133),
                  at(5, 106, 147)))
          .addMentions(at(5, 134, 147))
          .build();

  /** Signed the agreement on integration, too. */
  public static final Person RUSTAM_AZIMOV =
      Person.builder()
          .id("rustam-azimov")
          .name("Rustam Azimov")
          .addPosition(
              Position.stated(
                  "First Deputy Prime Minister",
                  Link.stated(UZBEKISTAN, at(5, 152, 199)),
                  at(5, 158, 185),
                  at(5, 158, 199)))
          .addMentions(at(5, 186, 199))
          .build();

  /** Met by Karimov after the signing. */
  public static final Person VAGIT_ALEKPEROV =
      Person.builder()
          .id("vagit-alekperov")
          .name("Vagit Alekperov")
          .addPosition(
              Position.stated(
                  "head", Link.stated(LUKOIL, at(5, 753, 764)), at(5, 760, 764), at(5, 760, 780)))
          .addMentions(at(5, 765, 780))
          .build();

  private VisitPeople() {}

  static List<Person> all() {
    return List.of(
        ISLAM_KARIMOV,
        VLADIMIR_PUTIN,
        DMITRY_MEDVEDEV,
        WILLIAM_FALLON,
        SERGEI_IVANOV,
        RUSTAM_AZIMOV,
        VAGIT_ALEKPEROV);
  }
}
