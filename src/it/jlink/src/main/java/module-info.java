module consumer {
  requires io.github.dossier4j;
}
