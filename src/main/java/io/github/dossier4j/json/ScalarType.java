package io.github.dossier4j.json;

import io.github.dossier4j.Dossier;
import io.github.dossier4j.model.Edtf;
import io.github.dossier4j.model.InvalidDataException;
import io.github.dossier4j.model.Problem;
import io.github.dossier4j.model.Problems;
import org.jspecify.annotations.Nullable;

/** The types of strings and numbers in the wire format. */
enum ScalarType implements WireType {
  ID,
  TEXT,
  /** A text that the article prints somewhere as whole words, and drafts are held to it. */
  WORDS,
  DIGEST,
  /** A date of the Extended Date/Time Format. */
  DATE,
  /** An offset of a range, which checks both of its offsets. */
  OFFSET,
  /** A number that is not negative. */
  COUNT,
  /** The number of the wire format. */
  FORMAT;

  @Override
  public @Nullable Object read(DossierParser parser) {
    if (this == OFFSET || this == COUNT || this == FORMAT) {
      return parser.readNumber() ? format(parser) : null;
    }
    String text = parser.readString();
    return text != null && this == DATE ? date(text, parser) : text;
  }

  /** Of a later format nothing else is known, so that no other problem is reported. */
  private Object format(DossierParser parser) {
    if (this == FORMAT && parser.number() > Dossier.FORMAT) {
      throw parser.refusal(
          new Problems().format("", parser.number(), Dossier.FORMAT).list().get(0));
    }
    return this;
  }

  private static @Nullable Edtf date(String text, DossierParser parser) {
    try {
      return Edtf.parse(text);
    } catch (InvalidDataException e) {
      for (Problem problem : e.problems()) {
        parser.report(problem);
      }
      return null;
    }
  }

  @Override
  public void check(Problems problems, String pointer, Object value, int number) {
    switch (this) {
      case ID -> problems.id(pointer, (String) value);
      case TEXT, WORDS -> problems.text(pointer, (String) value);
      case DIGEST -> problems.sha256(pointer, (String) value);
      case FORMAT -> problems.format(pointer, number, Dossier.FORMAT);
      case COUNT -> problems.notNegative(pointer, number);
      default -> {}
    }
  }
}
