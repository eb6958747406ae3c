package io.github.dossier4j.json;

import io.github.dossier4j.Dossier;
import io.github.dossier4j.engine.Quoted;
import io.github.dossier4j.model.Agreement;
import io.github.dossier4j.model.Article;
import io.github.dossier4j.model.Edtf;
import io.github.dossier4j.model.Event;
import io.github.dossier4j.model.HistoryEntry;
import io.github.dossier4j.model.Link;
import io.github.dossier4j.model.Organization;
import io.github.dossier4j.model.ParagraphFingerprint;
import io.github.dossier4j.model.Participant;
import io.github.dossier4j.model.Passage;
import io.github.dossier4j.model.Person;
import io.github.dossier4j.model.Position;
import io.github.dossier4j.model.Quote;
import io.github.dossier4j.model.ReportedText;
import io.github.dossier4j.model.ReportedTime;
import io.github.dossier4j.model.SerialCodec;
import io.github.dossier4j.model.SerializableValue;
import io.github.dossier4j.model.Signatory;
import io.github.dossier4j.model.SourceCitation;
import io.github.dossier4j.model.Statement;
import io.github.dossier4j.model.TextRange;
import java.util.List;

/**
 * The JSON of values for Java serialization: as {@link DossierWriter#compact()} writes it and
 * {@link DossierReader} reads it. A service of the library, which programs need not call.
 */
public final class JsonCodec extends SerialCodec {

  /** The names stand in streams and never change. */
  private static final List<Entry> TYPES =
      List.of(
          new Entry("passage", Passage.class, ObjectType.PASSAGE),
          new Entry("textRange", TextRange.class, ObjectType.RANGE),
          new Entry("paragraph", ParagraphFingerprint.class, ObjectType.PARAGRAPH),
          new Entry("link", Link.class, ObjectType.LINK),
          new Entry("reportedText", ReportedText.class, ObjectType.REPORTED_TEXT),
          new Entry("date", Edtf.class, ScalarType.DATE),
          new Entry("reportedTime", ReportedTime.class, ObjectType.REPORTED_TIME),
          new Entry("historyEntry", HistoryEntry.class, ObjectType.HISTORY_ENTRY),
          new Entry("article", Article.class, ObjectType.ARTICLE),
          new Entry("position", Position.class, ObjectType.POSITION),
          new Entry("person", Person.class, ObjectType.PERSON),
          new Entry("organization", Organization.class, ObjectType.ORGANIZATION),
          new Entry("signatory", Signatory.class, ObjectType.SIGNATORY),
          new Entry("agreement", Agreement.class, ObjectType.AGREEMENT),
          new Entry("quote", Quote.class, ObjectType.QUOTE),
          new Entry("statement", Statement.class, ObjectType.STATEMENT),
          new Entry("citation", SourceCitation.class, ObjectType.CITATION),
          new Entry("participant", Participant.class, ObjectType.PARTICIPANT),
          new Entry("event", Event.class, ObjectType.EVENT),
          new Entry("dossier", Dossier.class, ObjectType.DOSSIER));

  private final DocumentReader reader = new DocumentReader(ReadLimits.defaults());

  /** For {@link java.util.ServiceLoader}. */
  public JsonCodec() {}

  @Override
  protected String type(SerializableValue value) {
    return entry(value).name();
  }

  @Override
  protected byte[] write(SerializableValue value) {
    return DossierWriter.bytes(entry(value).type(), value);
  }

  @Override
  protected SerializableValue read(String type, byte[] json) {
    for (Entry entry : TYPES) {
      if (entry.name().equals(type)) {
        return (SerializableValue) reader.read(Document.of(json, reader.limits()), entry.type());
      }
    }
    throw new IllegalArgumentException("there is no type of value " + Quoted.of(type));
  }

  @Override
  protected int largest() {
    return reader.limits().documentSize();
  }

  private static Entry entry(SerializableValue value) {
    for (Entry entry : TYPES) {
      if (entry.values().isInstance(value)) {
        return entry;
      }
    }
    throw new IllegalArgumentException(value.getClass() + " is no type of the wire format");
  }

  /** A type of value. */
  private record Entry(String name, Class<?> values, WireType type) {}
}
