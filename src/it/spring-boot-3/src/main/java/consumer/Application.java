package consumer;

import io.github.dossier4j.Dossier;
import io.github.dossier4j.json.DossierReader;
import io.github.dossier4j.json.DossierWriter;
import io.github.dossier4j.model.Agreement;
import io.github.dossier4j.model.InvalidDataException;
import io.github.dossier4j.moscow.MoscowVisit;
import java.util.List;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@SpringBootApplication
public class Application {

  @RestController
  static class Dossiers {

    private final DossierReader reader = DossierReader.create();

    @GetMapping("/agreements")
    List<Agreement> agreements() {
      return MoscowVisit.dossier().agreements().list();
    }

    @GetMapping("/visit")
    String visit() {
      return DossierWriter.indented().toText(MoscowVisit.dossier());
    }

    // region spring-bytes
    @PostMapping("/dossiers")
    String add(@RequestBody byte[] document) {
      Dossier dossier = reader.read(document);
      return dossier.id();
    }
    // endregion
  }

  @RestControllerAdvice
  static class BadDossiers {

    @ExceptionHandler
    ProblemDetail refuse(InvalidDataException e) {
      ProblemDetail answer = ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
      answer.setProperty("problems", e.problems());
      return answer;
    }
  }
}
