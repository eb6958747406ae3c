package io.github.dossier4j.engine;

import io.github.dossier4j.model.Actor;
import io.github.dossier4j.model.Article;
import io.github.dossier4j.model.DossierRecord;
import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.Organization;
import io.github.dossier4j.model.ParagraphFingerprint;
import io.github.dossier4j.model.Passage;
import io.github.dossier4j.model.Position;
import io.github.dossier4j.model.Problems;
import io.github.dossier4j.model.Relation;
import io.github.dossier4j.model.ReportedText;
import io.github.dossier4j.model.ReportedTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checks the records of a dossier against each other: ids are unique, links name a record of the
 * right type and form no cycle, passages lie inside the article.
 *
 * <p>A valid dossier is visited once, without making pointers or lists. Only if something may be
 * wrong, all parts are given to {@link CrossRecordRules}, which report the problems.
 */
public final class RecordCheck extends RecordVisitor {

  private final Index index;

  private final Paragraphs paragraphs;

  private final LinkCheck links = new LinkCheck();

  /** The id of the record that is visited now; empty while the article is. */
  private String id = "";

  private boolean good = true;

  private RecordCheck(Index index) {
    this.index = index;
    this.paragraphs = new Paragraphs(index.article().paragraphs());
  }

  /**
   * Adds every problem.
   *
   * @param dossier the id of the dossier, which no record may have
   */
  public static void check(String dossier, Index index, Problems problems) {
    if (!new RecordCheck(index).isGood(dossier)) {
      CrossRecordRules<String> rules = new CrossRecordRules<>();
      new Telling(rules).tell(dossier, index);
      rules.report((problem, pointer) -> problems.add(problem.within(pointer)));
    }
  }

  private boolean isGood(String dossier) {
    String article = index.article().id();
    good = index.hasUniqueIds() && !article.equals(dossier);
    good &= index.find(dossier) == null && index.find(article) == null;
    if (ReaderTrust.records() != null) {
      return good;
    }
    visit(index.article());
    for (List<? extends DossierRecord> records : index.lists()) {
      for (DossierRecord record : records) {
        id = record.id();
        visit(record);
      }
    }
    return good && links.isGood();
  }

  @Override
  protected void articleLink(String path, int index, Link<Organization> link) {
    links.add(id, null, this.index.find(link.id()));
    passages(link.passages());
  }

  @Override
  protected void link(Relation relation, int index, Link<?> link) {
    links.add(id, relation, this.index.find(link.id()));
    passages(link.passages());
  }

  @Override
  protected void time(String pointer, ReportedTime time) {
    passages(time.passages());
  }

  @Override
  protected void text(String path, int index, ReportedText text) {
    passages(text.passages());
  }

  @Override
  protected void position(int index, Position position) {
    passages(position.passages());
  }

  @Override
  protected void mentions(Actor actor) {
    passages(actor.mentions());
  }

  @Override
  protected void passages(List<Passage> passages) {
    for (int i = 0; i < passages.size(); i++) {
      onlyPassage(passages.get(i));
    }
  }

  @Override
  protected void onlyPassage(Passage passage) {
    good &= paragraphs.hold(passage);
  }

  /** Gives all parts of a dossier to the rules, with JSON Pointers. */
  private static final class Telling extends PassageVisitor {

    private final CrossRecordRules<String> rules;

    /** The JSON Pointer and the id of the current record. */
    private String place = "/article";

    private @Nullable String id;

    Telling(CrossRecordRules<String> rules) {
      this.rules = rules;
    }

    void tell(String dossier, Index index) {
      Article article = index.article();
      rules.id(dossier, null, "");
      rules.id(article.id(), null, "/article");
      for (ParagraphFingerprint paragraph : article.paragraphs()) {
        rules.paragraph(paragraph.number(), paragraph.length());
      }
      visit(article);
      for (List<? extends DossierRecord> records : index.lists()) {
        for (int i = 0; i < records.size(); i++) {
          place = "/" + Index.typeOf(records.get(i)).listName() + "/" + i;
          id = records.get(i).id();
          rules.id(records.get(i).id(), Index.typeOf(records.get(i)), place);
          visit(records.get(i));
        }
      }
    }

    @Override
    protected void articleLink(String path, int index, Link<Organization> link) {
      rules.link(null, null, link.id(), place + pointer(path, index));
      super.articleLink(path, index, link);
    }

    @Override
    protected void link(Relation relation, int index, Link<?> link) {
      rules.link(id, relation, link.id(), place + relation.pointer(index));
      super.link(relation, index, link);
    }

    @Override
    protected void passage(Passage passage) {
      rules.passage(passage, place + pointer());
    }
  }
}
