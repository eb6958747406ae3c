package io.github.dossier4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The build runs the tests a second time, in an environment that must really be odd. */
@EnabledIfSystemProperty(named = "dossier4j.environment", matches = "odd")
class EnvironmentTest {

  @Test
  void hasALocaleInWhichLettersHaveAnotherCase() {
    assertThat(Locale.getDefault()).isEqualTo(Locale.forLanguageTag("tr-TR"));
    assertThat("TITLE".toLowerCase(Locale.getDefault())).isEqualTo("tıtle");
  }

  @Test
  void hasAZoneInWhichItIsTomorrow() {
    assertThat(
            ZoneId.systemDefault().getRules().getOffset(Instant.EPOCH.plusSeconds(2_000_000_000)))
        .isEqualTo(ZoneOffset.ofHours(14));
  }

  @Test
  void hasACharsetThatIsNotUtf8() {
    assertThat(Charset.defaultCharset()).isEqualTo(StandardCharsets.ISO_8859_1);
  }
}
