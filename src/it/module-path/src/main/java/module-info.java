module consumer {
  requires io.github.dossier4j;
  requires tools.jackson.databind;
}
