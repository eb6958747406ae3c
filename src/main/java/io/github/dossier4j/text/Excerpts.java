package io.github.dossier4j.text;

import io.github.dossier4j.Dossier;
import io.github.dossier4j.DossierBuilder;
import io.github.dossier4j.model.DossierRecord;
import io.github.dossier4j.model.InvalidDataException;
import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.Passage;
import io.github.dossier4j.model.Problem;
import io.github.dossier4j.model.Problems;
import io.github.dossier4j.model.Quote;
import io.github.dossier4j.model.QuoteBuilder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Finds words of a text for code that builds a dossier, and collects what is not found instead of
 * throwing at the first failure. So static fields can hold passages, and {@link
 * #dossier(DossierBuilder)} throws all failures together.
 *
 * <p>In place of words that are not found stands a passage that lies in no article. Nobody can
 * build a dossier with it.
 *
 * <p>Safe between threads.
 */
public final class Excerpts {

  private static final Passage NOWHERE = Passage.of(Integer.MAX_VALUE, 0, 1);

  private final ArticleText text;
  private final List<Problem> problems = Collections.synchronizedList(new ArrayList<>());

  Excerpts(ArticleText text) {
    this.text = text;
  }

  /**
   * The place where some words stand, as {@link ArticleText#passage(String)} finds it.
   *
   * @param words whole words
   * @return the passage; one that lies in no article if there is a problem
   */
  public Passage passage(String words) {
    Objects.requireNonNull(words, "words");
    return found(() -> text.passage(words), NOWHERE);
  }

  /**
   * The place where some words stand in a paragraph, as {@link ArticleText#passage(int, String)}
   * finds it.
   *
   * @param paragraph the number of the paragraph
   * @param words whole words
   * @return the passage; one that lies in no article if there is a problem
   */
  public Passage passage(int paragraph, String words) {
    Objects.requireNonNull(words, "words");
    return found(() -> text.passage(paragraph, words), NOWHERE);
  }

  /**
   * The place where some words stand in a paragraph for the nth time, as {@link
   * ArticleText#passage(int, String, int)} finds it.
   *
   * @param paragraph the number of the paragraph
   * @param words whole words
   * @param occurrence which of the places where they stand, from 1
   * @return the passage; one that lies in no article if there is a problem
   */
  public Passage passage(int paragraph, String words, int occurrence) {
    Objects.requireNonNull(words, "words");
    return found(() -> text.passage(paragraph, words, occurrence), NOWHERE);
  }

  /**
   * All places where names stand, as {@link ArticleText#mentions(String...)} finds them.
   *
   * @param names name, acronym and aliases of one record
   * @return the passages; empty if there are none, or a name is blank, which is a problem
   */
  public List<Passage> mentions(String... names) {
    Objects.requireNonNull(names, "names");
    return found(() -> text.mentions(names), List.of());
  }

  /**
   * Starts a quote from its words, as {@link ArticleText#quote(String)} does.
   *
   * @param words the words between the quotation marks
   * @return a builder; id and kind are still required
   */
  public QuoteBuilder quote(String words) {
    Objects.requireNonNull(words, "words");
    return found(() -> text.quote(words), Quote.builder().text(words).passage(NOWHERE));
  }

  /**
   * A link that the article prints, with the words that show it.
   *
   * @param <R> the type of the record
   * @param record the record that is named
   * @param words words that stand once in the text
   * @return the link
   */
  public <R extends DossierRecord> Link<R> stated(R record, String... words) {
    return Link.stated(record, passages(words));
  }

  /**
   * A link that a reader concludes, with the words from which.
   *
   * @param <R> the type of the record
   * @param record the record that is named
   * @param why the reason
   * @param words words that stand once in the text
   * @return the link
   * @throws InvalidDataException if the reason is blank
   */
  public <R extends DossierRecord> Link<R> inferred(R record, String why, String... words) {
    return Link.inferred(record, why, passages(words));
  }

  /**
   * What was not found so far.
   *
   * @return the problems in the order of the calls, each with the words as its value
   */
  public List<Problem> problems() {
    synchronized (problems) {
      return List.copyOf(problems);
    }
  }

  /**
   * Builds a dossier, if all words were found.
   *
   * @param builder the builder with all records
   * @return the dossier
   * @throws InvalidDataException with all problems, first those of words, then those of the dossier
   */
  public Dossier dossier(DossierBuilder builder) {
    Problems all = new Problems();
    problems().forEach(all::add);
    Dossier dossier = null;
    try {
      dossier = builder.build();
    } catch (InvalidDataException e) {
      e.problems().stream()
          .filter(problem -> !problem.value().equals(Optional.of(NOWHERE.toString())))
          .forEach(all::add);
    }
    all.throwIfAny();
    return Objects.requireNonNull(dossier);
  }

  private Passage[] passages(String[] words) {
    return Stream.of(words).map(this::passage).toArray(Passage[]::new);
  }

  private <T> T found(Supplier<T> search, T otherwise) {
    try {
      return search.get();
    } catch (InvalidDataException e) {
      problems.addAll(e.problems());
      return otherwise;
    }
  }
}
