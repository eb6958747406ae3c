package io.github.dossier4j.model;

import java.util.List;

/** A person or an organization: whoever can speak, be spoken to, hold a view or take part. */
public sealed interface Actor extends DossierRecord permits Person, Organization {

  /**
   * The fullest form of the name that the article prints.
   *
   * @return the name, never blank
   */
  String name();

  /**
   * The other forms of the name that the article prints, in the order in which they first appear.
   *
   * @return the aliases; empty where the article prints one form only
   */
  List<String> aliases();

  /**
   * Every place where the name, the acronym or an alias is printed and means this actor, in reading
   * order. Possessive endings are not part of a mention. Pronouns, adjectives and parts of longer
   * names are no mentions.
   *
   * @return the places; empty where the article means the actor without naming it
   */
  List<Passage> mentions();
}
