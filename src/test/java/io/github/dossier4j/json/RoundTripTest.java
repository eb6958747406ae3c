package io.github.dossier4j.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.github.dossier4j.Dossier;
import io.github.dossier4j.generated.GeneratedDossiers;
import io.github.dossier4j.generated.Sample;
import io.github.dossier4j.generated.Samples;
import tools.jackson.databind.json.JsonMapper;

/** Any valid dossier comes back equal, whichever of the three wrote it and whichever read it. */
class RoundTripTest {

  private static final DossierReader READER = DossierReader.create();
  private static final JsonMapper JACKSON_3 = JsonMapper.shared();
  private static final com.fasterxml.jackson.databind.json.JsonMapper JACKSON_2 =
      com.fasterxml.jackson.databind.json.JsonMapper.builder().addModule(new Jdk8Module()).build();

  @Samples(60)
  void theTextIsTheSame(Sample sample) throws Exception {
    Dossier dossier = sample.dossier();
    String text = DossierWriter.compact().toText(dossier);

    assertThat(JACKSON_3.writeValueAsString(dossier)).isEqualTo(text);
    assertThat(JACKSON_2.writeValueAsString(dossier)).isEqualTo(text);
  }

  /** As bytes, Jackson 2 escapes what Java counts as two, unless it is told otherwise. */
  @Samples(60)
  void theBytesAreTheSame(Sample sample) throws Exception {
    Dossier dossier = sample.dossier();
    byte[] bytes = DossierWriter.compact().toText(dossier).getBytes(UTF_8);

    assertThat(DossierWriter.compact().toBytes(dossier)).isEqualTo(bytes);
    assertThat(JACKSON_3.writeValueAsBytes(dossier)).isEqualTo(bytes);
    assertThat(
            JACKSON_2
                .writer()
                .with(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                .writeValueAsBytes(dossier))
        .isEqualTo(bytes);
  }

  @Samples(60)
  void theReaderReadsAnEqualDossier(Sample sample) {
    assertReadBack(sample.dossier());
  }

  @Samples(10)
  void aCompleteDossierIsReadBackEqual(Sample sample) {
    assertReadBack(GeneratedDossiers.complete(sample.random()));
  }

  private static void assertReadBack(Dossier dossier) {
    byte[] indented = DossierWriter.indented().toBytes(dossier);
    Dossier read = READER.read(indented);

    assertThat(read).isEqualTo(dossier).hasSameHashCodeAs(dossier);
    assertThat(DossierWriter.indented().toBytes(read)).isEqualTo(indented);
    assertThat(READER.read(DossierWriter.compact().toText(dossier))).isEqualTo(dossier);
  }

  @Samples(60)
  void jackson3ReadsAnEqualDossier(Sample sample) {
    Dossier dossier = sample.dossier();
    Dossier read = JACKSON_3.readValue(DossierWriter.compact().toBytes(dossier), Dossier.class);

    assertThat(read).isEqualTo(dossier).hasSameHashCodeAs(dossier);
    assertThat(DossierWriter.compact().toBytes(read))
        .isEqualTo(DossierWriter.compact().toBytes(dossier));
  }

  @Samples(60)
  void jackson2ReadsAnEqualDossier(Sample sample) throws Exception {
    Dossier dossier = sample.dossier();
    Dossier read = JACKSON_2.readValue(DossierWriter.compact().toBytes(dossier), Dossier.class);

    assertThat(read).isEqualTo(dossier).hasSameHashCodeAs(dossier);
    assertThat(DossierWriter.compact().toBytes(read))
        .isEqualTo(DossierWriter.compact().toBytes(dossier));
  }
}
