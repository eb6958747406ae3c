package io.github.dossier4j.view;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Tells which addresses may be links. */
final class Address {

  private Address() {}

  /**
   * An address that a page may link to.
   *
   * @param url any text
   * @return the address in ASCII, if it is one of http or https with a host and without a user,
   *     whose name would pass for a host
   */
  static Optional<String> of(String url) {
    try {
      URI uri = new URI(url);
      boolean web =
          "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
      return web && uri.getHost() != null && uri.getUserInfo() == null
          ? Optional.of(uri.toASCIIString())
          : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
