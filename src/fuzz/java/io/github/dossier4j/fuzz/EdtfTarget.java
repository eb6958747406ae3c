package io.github.dossier4j.fuzz;

import io.github.dossier4j.model.Edtf;
import io.github.dossier4j.model.InvalidDataException;

/** A text is no date, or one that says itself and does not end before it starts. */
public final class EdtfTarget {

  private EdtfTarget() {}

  public static void fuzzerTestOneInput(byte[] input) {
    String text = Texts.of(input);
    try {
      Edtf date = Edtf.parse(text);
      Expect.that(date.toString().equals(text), "another text");
      Expect.that(Edtf.parse(text).equals(date), "not equal to itself");
      Expect.that(date.compareTo(date) == 0, "not in its own place");
      if (date.earliest().isPresent() && date.latest().isPresent()) {
        Expect.that(!date.earliest().get().isAfter(date.latest().get()), "backwards");
      }
    } catch (InvalidDataException e) {
      Expect.documented(e);
    }
  }
}
