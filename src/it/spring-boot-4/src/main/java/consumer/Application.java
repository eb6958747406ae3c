package consumer;

import io.github.dossier4j.Dossier;
import io.github.dossier4j.json.DossierModule;
import io.github.dossier4j.model.Agreement;
import io.github.dossier4j.model.InvalidDataException;
import io.github.dossier4j.model.Quote;
import io.github.dossier4j.moscow.MoscowVisit;
import java.util.List;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@SpringBootApplication
public class Application {

  // region spring-module
  @Bean
  DossierModule dossierModule() {
    return new DossierModule();
  }
  // endregion

  @RestController
  static class Dossiers {

    @GetMapping("/quotes")
    List<Quote> quotes(@RequestParam String by) {
      return MoscowVisit.dossier().quotes().by(by).list();
    }

    @GetMapping("/agreements")
    List<Agreement> agreements() {
      return MoscowVisit.dossier().agreements().list();
    }

    @PostMapping("/cue")
    String cue(@RequestBody Quote quote) {
      return quote.cue().orElse("none");
    }

    // region spring-body
    @PostMapping("/dossiers")
    String add(@RequestBody Dossier dossier) {
      return dossier.id();
    }
    // endregion
  }

  // region spring-handler
  @RestControllerAdvice
  @Order(Ordered.HIGHEST_PRECEDENCE)
  static class BadDossiers {

    @ExceptionHandler
    ProblemDetail refuse(InvalidDataException e) {
      ProblemDetail answer = ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
      answer.setProperty("problems", e.problems());
      return answer;
    }
  }
  // endregion
}
