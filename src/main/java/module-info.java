/**
 * Immutable values for what a news article reports, and one complete dossier to query.
 *
 * <pre>{@code
 * Dossier visit = MoscowVisit.dossier();
 * Quote quote = visit.quotes().by(ISLAM_KARIMOV).to(VLADIMIR_PUTIN).one();
 * }</pre>
 */
@SuppressWarnings({
  "requires-automatic", // Immutables has no module descriptor, and is gone after compilation.
  "module" // Users may have Jackson 2, to which packages are opened; this build does not.
})
module io.github.dossier4j {

  // The annotations on the values; users need them to compile against the values.
  requires transitive com.fasterxml.jackson.annotation;

  // Nullness, for tools that read it; nothing needs it at run time.
  requires static transitive org.jspecify;

  // Generates the values; its annotations are gone after compilation.
  requires static org.immutables.value.annotations;
  requires static org.immutables.annotate;

  // JSON with Jackson 3; a program that only queries loads no class of it.
  requires tools.jackson.databind;

  exports io.github.dossier4j;
  exports io.github.dossier4j.exchange;
  exports io.github.dossier4j.json;
  exports io.github.dossier4j.model;
  exports io.github.dossier4j.moscow;
  exports io.github.dossier4j.proof;
  exports io.github.dossier4j.text;
  exports io.github.dossier4j.view;

  // Java serialization writes values as JSON, which the values themselves do not know.
  uses io.github.dossier4j.model.SerialCodec;

  provides io.github.dossier4j.model.SerialCodec with
      io.github.dossier4j.json.JsonCodec;

  // Both Jackson versions read and write the values through their package-private parts.
  opens io.github.dossier4j to
      tools.jackson.databind,
      com.fasterxml.jackson.databind;
  opens io.github.dossier4j.proof to
      tools.jackson.databind,
      com.fasterxml.jackson.databind;
  opens io.github.dossier4j.model to
      tools.jackson.databind,
      com.fasterxml.jackson.databind;
}
