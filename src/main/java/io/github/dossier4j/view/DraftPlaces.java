package io.github.dossier4j.view;

import io.github.dossier4j.Dossier;
import io.github.dossier4j.json.Repair;
import io.github.dossier4j.model.Agreement;
import io.github.dossier4j.model.DossierRecord;
import io.github.dossier4j.model.Event;
import io.github.dossier4j.model.RecordType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells which record and attribute of a dossier a place in its draft became. */
final class DraftPlaces {

  private static final String ARTICLE = "/article";

  private static final Pattern RECORD = Pattern.compile("/(\\w+)/(\\d+)");

  /** What stands below an attribute in a draft, to tell where the article has it. */
  private static final Pattern WORDS =
      Pattern.compile("(/(words|passages|mentions)(/\\d+)?(/words|/in)?|/printed)$");

  private final Dossier dossier;
  private final Map<String, DossierRecord> records = new HashMap<>();

  DraftPlaces(Dossier dossier) {
    this.dossier = dossier;
    for (RecordType type : RecordType.values()) {
      List<? extends DossierRecord> list =
          dossier.records().stream().filter(type.type()::isInstance).toList();
      for (int i = 0; i < list.size(); i++) {
        records.put("/" + type.listName() + "/" + i, list.get(i));
      }
    }
  }

  /** A repair where the dossier has what it repairs; on the article if that cannot be told. */
  Remark remark(Repair repair) {
    String pointer = repair.pointer();
    Matcher matcher = RECORD.matcher(pointer);
    DossierRecord record = matcher.lookingAt() ? records.get(matcher.group()) : null;
    if (record == null) {
      String rest = pointer.startsWith(ARTICLE) ? pointer.substring(ARTICLE.length()) : pointer;
      return Remark.of(dossier.article().id(), attribute(rest, "/passages"), repair);
    }
    boolean many = record instanceof Agreement || record instanceof Event;
    String own = many ? "/passages" : "/passage";
    return Remark.of(record.id(), attribute(pointer.substring(matcher.end()), own), repair);
  }

  private static String attribute(String pointer, String own) {
    if (pointer.startsWith("/mentions")) {
      return "/mentions";
    }
    String attribute = WORDS.matcher(pointer).replaceFirst("");
    if (attribute.isEmpty()) {
      return own;
    }
    // A position is named by its title, a participant by its actor.
    return attribute
        .replaceFirst("^(/positions/\\d+)/title$", "$1")
        .replaceFirst("^(/participants/\\d+)$", "$1/actor");
  }
}
