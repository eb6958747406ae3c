package io.github.dossier4j.proof;

import io.github.dossier4j.engine.CanonicalForm;
import io.github.dossier4j.engine.RecordVisitor;
import io.github.dossier4j.model.Actor;
import io.github.dossier4j.model.Article;
import io.github.dossier4j.model.DossierRecord;
import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.Organization;
import io.github.dossier4j.model.Passage;
import io.github.dossier4j.model.Position;
import io.github.dossier4j.model.Quote;
import io.github.dossier4j.model.Relation;
import io.github.dossier4j.model.ReportedText;
import io.github.dossier4j.model.ReportedTime;
import io.github.dossier4j.model.SourceCitation;
import io.github.dossier4j.model.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of the article that a dossier holds for one record, in canonical form. */
final class HeldWords extends RecordVisitor {

  /** Our own words: no text can prove them. */
  private static final Set<String> OWN = Set.of("/title", "/subject", "/participants/*/role");

  /** Words that stand wherever the record stands, without a passage of their own. */
  private static final Set<String> LOOSE =
      Set.of("/name", "/acronym", "/aliases/*", "/adjectives/*", "/honorifics/*");

  final String id;
  private final @Nullable DossierRecord record;

  /** For each attribute with passages: the forms of which the first passage must have one. */
  final Map<String, List<String>> printed = new HashMap<>();

  /** Words without a passage of their own, by attribute. */
  final Map<String, String> loose = new LinkedHashMap<>();

  final List<OwnWords> own = new ArrayList<>();

  /** The verb of speech, and the links beside which it may stand. */
  @Nullable String cue;

  final List<Passage> cuePlaces = new ArrayList<>();

  private HeldWords(String id, @Nullable DossierRecord record) {
    this.id = id;
    this.record = record;
  }

  static HeldWords of(Article article) {
    HeldWords held = new HeldWords(article.id(), null);
    held.visit(article);
    return held;
  }

  static HeldWords of(DossierRecord record) {
    HeldWords held = new HeldWords(record.id(), record);
    held.visit(record);
    if (record instanceof Quote quote) {
      held.printed.put("/passage", List.of(CanonicalForm.of(quote.text())));
    } else if (record instanceof SourceCitation citation) {
      held.printed.put("/passage", List.of(CanonicalForm.of(citation.printed())));
    }
    return held;
  }

  /** The printed forms of an actor: name, acronym and aliases. */
  static List<String> names(Actor actor) {
    List<String> forms = new ArrayList<>();
    forms.add(CanonicalForm.of(actor.name()));
    if (actor instanceof Organization organization && organization.acronym().isPresent()) {
      forms.add(CanonicalForm.of(organization.acronym().get()));
    }
    for (String alias : actor.aliases()) {
      forms.add(CanonicalForm.of(alias));
    }
    return List.copyOf(forms);
  }

  @Override
  protected void words(String path, int index, String words) {
    String attribute = pointer(path, index);
    if (LOOSE.contains(path)) {
      loose.put(attribute, CanonicalForm.of(words));
    } else if (path.equals("/cue")) {
      cue = CanonicalForm.of(words);
    } else if (OWN.contains(path) || (path.equals("/text") && isParaphrase())) {
      own.add(new OwnWords(id, attribute, words));
    }
  }

  /** The text of a quote is the article's; that of a statement is ours. */
  private boolean isParaphrase() {
    return record instanceof Statement;
  }

  @Override
  protected void link(Relation relation, int index, Link<?> link) {
    note(relation.pointer(index), link.note());
    switch (relation) {
      case QUOTE_SPEAKER, QUOTE_ADDRESSEE, STATEMENT_HOLDER, STATEMENT_ADDRESSEE ->
          cuePlaces.addAll(link.passages());
      default -> {}
    }
  }

  @Override
  protected void articleLink(String path, int index, Link<Organization> link) {
    note(pointer(path, index), link.note());
  }

  @Override
  protected void time(String pointer, ReportedTime time) {
    note(pointer, time.note());
    if (time.printed().isPresent()) {
      hold(pointer, time.printed().get(), time.passages());
    }
  }

  @Override
  protected void text(String path, int index, ReportedText text) {
    String attribute = pointer(path, index);
    note(attribute, text.note());
    hold(attribute, text.printed(), text.passages());
  }

  @Override
  protected void position(int index, Position position) {
    String attribute = pointer("/positions/*", index);
    note(attribute, position.note());
    hold(attribute, position.title(), position.passages());
  }

  @Override
  protected void mentions(Actor actor) {
    printed.put("/mentions", names(actor));
  }

  @Override
  protected void onlyPassage(Passage passage) {
    cuePlaces.add(passage);
  }

  private void hold(String attribute, String words, List<Passage> passages) {
    if (passages.isEmpty()) {
      loose.put(attribute, CanonicalForm.of(words));
    } else {
      printed.put(attribute, List.of(CanonicalForm.of(words)));
    }
  }

  private void note(String attribute, Optional<String> note) {
    if (note.isPresent()) {
      own.add(new OwnWords(id, attribute + "/note", note.get()));
    }
  }
}
