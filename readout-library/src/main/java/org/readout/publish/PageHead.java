package org.readout.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/// The head of the page: its own style and script, and a policy that lets nothing else in ([CSP
/// 3](https://www.w3.org/TR/CSP3/#grammardef-hash-source)).
final class PageHead {

  private static final String STYLE = resource("page.css");
  private static final String SCRIPT = resource("page.js");

  private PageHead() {}

  static void write(Html html, String title) {
    html.open("head").open("meta", "charset", "utf-8");
    html.open("meta", "http-equiv", "Content-Security-Policy", "content", policy());
    html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.open("meta", "name", "generator", "content", "Readout");
    html.open("meta", "name", "color-scheme", "content", "light dark");
    html.element("title", title);
    html.own("style", STYLE).end();
  }

  /// At the end of the body, when everything that it looks for is there.
  static void script(Html html) {
    html.own("script", SCRIPT);
  }

  static String policy() {
    return "default-src 'none'; style-src '%s'; script-src '%s'; img-src data:; base-uri 'none'; form-action 'none'"
        .formatted(hash(STYLE), hash(SCRIPT));
  }

  static String hash(String content) {
    try {
      var digest =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  private static String resource(String name) {
    try (InputStream in = PageHead.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing beside " + PageHead.class);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException unreadable) {
      throw new IllegalStateException(name, unreadable);
    }
  }
}
