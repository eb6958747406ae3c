package io.github.dossier4j.json;

import io.github.dossier4j.Dossier;
import io.github.dossier4j.model.InvalidDataException;
import java.io.IOException;
import java.io.UncheckedIOException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Hands what a parser stands at to a strict reader. */
final class DossierDeserializer extends ValueDeserializer<Dossier> {

  private final DossierReader reader;

  DossierDeserializer(DossierReader reader) {
    this.reader = reader;
  }

  @Override
  public Class<Dossier> handledType() {
    return Dossier.class;
  }

  @Override
  public Dossier deserialize(JsonParser parser, DeserializationContext context) {
    try {
      // Without that feature, the caller may want to read on after the dossier.
      return context.isEnabled(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
              && WholeInput.isHeldBy(parser)
          ? WholeInput.read(parser, reader)
          : Subtree.read(parser, reader);
    } catch (InvalidDataException e) {
      throw ValueInstantiationException.from(
          parser, e.getMessage(), context.constructType(Dossier.class), e);
    } catch (UncheckedIOException e) {
      IOException cause = e.getCause();
      throw JacksonIOException.construct(cause, parser);
    }
  }
}
