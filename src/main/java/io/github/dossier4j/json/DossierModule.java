package io.github.dossier4j.json;

import io.github.dossier4j.Dossier;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Version;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;

/**
 * A module for Jackson 3 with which a mapper reads a {@link Dossier} strictly, by a {@link
 * DossierReader}. Without it, a mapper reads by its own settings and stops at the first problem.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new DossierModule()).build();
 * }</pre>
 *
 * <p>A document that is no valid dossier fails with a {@link
 * tools.jackson.databind.DatabindException}, whose cause is the {@link
 * io.github.dossier4j.model.InvalidDataException} with all problems.
 *
 * <ol>
 *   <li>Where the dossier is the whole input, and the mapper fails on trailing tokens, as it does
 *       by default, the reader gets the input itself. Everything is as if it had read alone, with
 *       line and column of every problem (on the first line, a byte order mark counts as three
 *       columns). What follows the document, such as a second one of a sequence, is refused.
 *   <li>Elsewhere, such as in a list or in a class of yours, the mapper's parser reads the tokens,
 *       and the reader gets them written anew. Syntax is then a matter of the parser. A problem has
 *       the pointer within the whole input, and the line if the parser knows it, but no column.
 * </ol>
 *
 * <p>Mappers do not find the module by themselves: a library on the class path changes no mapper.
 * Writing needs no module. A module is immutable and safe between threads.
 */
public final class DossierModule extends JacksonModule {

  private final DossierReader reader;

  /** A module that reads with {@link DossierReader#create()}. */
  public DossierModule() {
    this(DossierReader.create());
  }

  /**
   * A module that reads with a reader of your own, such as one with other limits.
   *
   * @param reader the reader
   */
  public DossierModule(DossierReader reader) {
    this.reader = Objects.requireNonNull(reader, "reader");
  }

  /** The name of the class: a mapper has one such module, and a later one replaces it. */
  @Override
  public String getModuleName() {
    return DossierModule.class.getName();
  }

  /** Not known to Jackson. */
  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  @Override
  public void setupModule(SetupContext context) {
    context.addDeserializers(new ForDossiers(new DossierDeserializer(reader)));
  }

  /** Also for the class that is generated, which a mapper names where it writes class names. */
  private static final class ForDossiers extends Deserializers.Base {

    private final DossierDeserializer deserializer;

    ForDossiers(DossierDeserializer deserializer) {
      this.deserializer = deserializer;
    }

    @Override
    public @Nullable ValueDeserializer<?> findBeanDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
      return type.isTypeOrSubTypeOf(Dossier.class) ? deserializer : null;
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
      return Dossier.class.isAssignableFrom(type);
    }
  }
}
