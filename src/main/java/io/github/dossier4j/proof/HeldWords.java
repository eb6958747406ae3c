package io.github.dossier4j.proof;

import io.github.dossier4j.engine.CanonicalForm;
import io.github.dossier4j.engine.RecordVisitor;
import io.github.dossier4j.model.Actor;
import io.github.dossier4j.model.Article;
import io.github.dossier4j.model.Basis;
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
import io.github.dossier4j.model.TextRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words that a dossier holds for one record, or for the article: those of the article in
 * canonical form, and our own.
 */
final class HeldWords extends RecordVisitor {

  /** The article's words, which may stand anywhere in it. */
  private static final Set<String> LOOSE =
      Set.of("/name", "/acronym", "/aliases/*", "/adjectives/*", "/honorifics/*");

  private final String id;

  /**
   * By attribute: the forms of which one stands at its first passage, or at each of its mentions.
   */
  private final Map<String, Forms> placed = new HashMap<>();

  /** By attribute: words without a passage of their own. */
  private final Map<String, String> loose = new LinkedHashMap<>();

  private final List<OwnWords> own = new ArrayList<>();

  private boolean isQuote;

  /** By attribute: the year of a stated time that its printed words do not show. */
  private final Map<String, String> unprintedYears = new LinkedHashMap<>();

  /** The verb of speech, and the passages of which one holds it. */
  private @Nullable String cue;

  private final List<Passage> cuePlaces = new ArrayList<>();

  private HeldWords(String id) {
    this.id = id;
  }

  static HeldWords of(Article article) {
    HeldWords held = new HeldWords(article.id());
    held.visit(article);
    return held;
  }

  static HeldWords of(DossierRecord record) {
    HeldWords held = new HeldWords(record.id());
    held.visit(record);
    if (record instanceof Quote quote) {
      held.placed.put("/passage", form(quote.text()));
      held.isQuote = true;
      held.insertions(quote);
    } else if (record instanceof SourceCitation citation) {
      held.placed.put("/passage", form(citation.printed()));
    }
    return held;
  }

  /** Name, acronym and aliases of an actor. */
  static List<String> names(Actor actor) {
    List<String> names = new ArrayList<>();
    names.add(CanonicalForm.of(actor.name()));
    if (actor instanceof Organization organization && organization.acronym().isPresent()) {
      names.add(CanonicalForm.of(organization.acronym().get()));
    }
    actor.aliases().forEach(alias -> names.add(CanonicalForm.of(alias)));
    return names;
  }

  /** The words that show an actor: its names and its adjectives. */
  static List<String> printedForms(Actor actor) {
    List<String> forms = names(actor);
    if (actor instanceof Organization organization) {
      organization.adjectives().forEach(adjective -> forms.add(CanonicalForm.of(adjective)));
    }
    return forms;
  }

  String id() {
    return id;
  }

  /** The forms of which one must stand at a passage of an attribute. */
  Forms at(String attribute, int passage) {
    return passage == 0 || attribute.equals("/mentions")
        ? placed.getOrDefault(attribute, Forms.NONE)
        : Forms.NONE;
  }

  /** Whether an attribute is the passage of a quote. */
  boolean isQuotation(String attribute) {
    return isQuote && attribute.equals("/passage");
  }

  Map<String, String> unprintedYears() {
    return unprintedYears;
  }

  Map<String, String> loose() {
    return loose;
  }

  List<OwnWords> own() {
    return own;
  }

  Optional<String> cue() {
    return Optional.ofNullable(cue);
  }

  List<Passage> cuePlaces() {
    return cuePlaces;
  }

  @Override
  protected void words(String path, int index, String words) {
    if (LOOSE.contains(path)) {
      loose.put(pointer(path, index), CanonicalForm.of(words));
    } else if (path.equals("/cue")) {
      cue = CanonicalForm.of(words);
    }
  }

  @Override
  protected void ownWords(String path, int index, String words) {
    own(pointer(path, index), words);
  }

  /** Kinds, statuses and tenures are our choice; numbers and addresses are no words. */
  @Override
  protected void value(String path, int index, Object value) {
    if (value instanceof Enum) {
      own(pointer(path, index), value);
    }
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
    if (time.printed().isPresent()) {
      hold(pointer, time.printed().get(), time.passages());
    }
    if (time.value().isPresent()) {
      reading(pointer, time.printed().orElse(""), time.value().get().toString());
    }
    if (time.basis() == Basis.STATED && time.printed().isPresent() && time.value().isPresent()) {
      Years years = Years.of(time.value().get());
      if (!years.areShownBy(time.printed().get())) {
        unprintedYears.put(pointer, years.toString());
      }
    }
    note(pointer, time.note());
  }

  @Override
  protected void text(String path, int index, ReportedText text) {
    String attribute = pointer(path, index);
    hold(attribute, text.printed(), text.passages());
    reading(attribute, text.printed(), text.value());
    note(attribute, text.note());
  }

  @Override
  protected void position(int index, Position position) {
    String attribute = pointer("/positions/*", index);
    hold(attribute, position.title(), position.passages());
    note(attribute, position.note());
  }

  @Override
  protected void mentions(Actor actor) {
    placed.put("/mentions", new Forms(names(actor)));
  }

  @Override
  protected void onlyPassage(Passage passage) {
    cuePlaces.add(passage);
  }

  private void hold(String attribute, String words, List<Passage> passages) {
    if (passages.isEmpty()) {
      loose.put(attribute, CanonicalForm.of(words));
    } else {
      placed.put(attribute, form(words));
    }
  }

  private static Forms form(String words) {
    return new Forms(List.of(CanonicalForm.of(words)));
  }

  /** A value that differs from the printed words is our own words. */
  private void reading(String attribute, String printed, String value) {
    if (!value.equals(printed)) {
      own(attribute + "/value", value);
    }
  }

  private void note(String attribute, Optional<String> note) {
    if (note.isPresent()) {
      own(attribute + "/note", note.get());
    }
  }

  /** That words are inserted is the article's where they stand in square brackets, else our own. */
  private void insertions(Quote quote) {
    int[] text = quote.text().codePoints().toArray();
    for (int i = 0; i < quote.insertions().size(); i++) {
      TextRange range = quote.insertions().get(i);
      if (text[range.start()] != '[' || text[range.end() - 1] != ']') {
        own("/insertions/" + i, new String(text, range.start(), range.end() - range.start()));
      }
    }
  }

  private void own(String attribute, Object words) {
    own.add(new OwnWords(id, attribute, words.toString()));
  }
}
