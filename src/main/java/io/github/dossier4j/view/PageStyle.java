package io.github.dossier4j.view;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The style of a page, and the policy that allows it and nothing else. */
final class PageStyle {

  static final String CSS =
      """

      :root {
        color-scheme: light dark;
        --paper: #fff; --ink: #1c1c1c; --soft: #56595e; --rule: #d5d7da; --shade: #f3f4f5;
        --link: #0b57a4; --stated: #1d6f42; --inferred: #8a5200; --ours: #6b3fa0; --bad: #b3261e;
        --note: #fffbe6;
      }
      @media (prefers-color-scheme: dark) {
        :root {
          --paper: #16181b; --ink: #e6e6e6; --soft: #a9aeb5; --rule: #3c4147; --shade: #202327;
          --link: #8ab8f0; --stated: #79c99b; --inferred: #e6b566; --ours: #c7a6f2; --bad: #ff8f86;
          --note: #2b2813;
        }
      }
      * { box-sizing: border-box; }
      html { scroll-padding-top: 1rem; }
      body {
        margin: 0 auto; max-width: 68rem; padding: 1rem 1.25rem 4rem; background: var(--paper);
        color: var(--ink); font: 1rem/1.55 system-ui, "Segoe UI", "Noto Sans", sans-serif;
        overflow-wrap: break-word;
      }
      h1 { font-size: 1.7rem; line-height: 1.25; margin: .5rem 0 1rem; }
      h2 { font-size: 1.35rem; margin: 3rem 0 .75rem; border-bottom: 2px solid var(--rule); }
      h3 { font-size: 1.1rem; margin: 2rem 0 .5rem; }
      h4 { font-size: 1rem; margin: 0; }
      p { margin: .25rem 0; }
      ul, ol { margin: .25rem 0; padding-inline-start: 1.4rem; }
      dl { margin: 0; }
      dd { margin: 0; min-width: 0; }
      a { color: var(--link); }
      a:focus-visible, :target { outline: 3px solid var(--link); outline-offset: 2px; }
      code, .hidden { font: .85em ui-monospace, monospace; }
      .hidden { border: 1px solid currentColor; border-radius: 3px; padding: 0 .2em; }
      .skip { position: absolute; inset-inline-start: -99rem; }
      .skip:focus { position: static; }
      .warning { border: 2px solid var(--bad); padding: .5rem .75rem; font-weight: 600; }
      .details, .where, .claim, .number, dt, .legend { color: var(--soft); font-size: .875rem; }
      .about > div, .fact {
        display: grid; grid-template-columns: 8.5rem 1fr; gap: 0 1rem; align-items: baseline;
      }
      .about > div { padding: .15rem 0; }
      nav ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .35rem 1.25rem; }
      .badge {
        font-size: .75rem; font-weight: 400; white-space: nowrap; padding: 0 .35em;
        border: 1px solid currentColor; border-radius: 3px; color: var(--soft);
      }
      .badge.stated { color: var(--stated); }
      .badge.inferred { color: var(--inferred); border-style: dashed; }
      .badge.ours { color: var(--ours); border-style: double; border-width: 3px; }
      .badge.refuted, .badge.unproven { color: var(--bad); font-weight: 700; }
      .badge.proven { color: var(--stated); }
      .remark { color: var(--bad); border-inline-start: 4px solid; padding-inline-start: .6rem; }
      .repair { border-inline-start: 4px dashed var(--inferred); padding-inline-start: .6rem; }
      .legend { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .75rem 1.5rem; }
      .paragraph { margin: 1.5rem 0; }
      .text { font: 1.1rem/2 Georgia, "Noto Serif", serif; margin: 0; max-width: 42rem; }
      .w { color: inherit; text-decoration: none; }
      .w.s { text-decoration: underline 1px solid var(--stated); text-underline-offset: 3px; }
      .w.s.v { text-decoration-thickness: 2px; }
      .w.i { border-bottom: 2px dashed var(--inferred); }
      .w.x { outline: 2px solid var(--bad); }
      .w.u { outline: 2px dotted var(--bad); }
      a.w:hover { background: var(--shade); }
      a.w:target, a.w:focus-visible { background: var(--note); outline: 3px solid var(--link); }
      .note { display: none; }
      .note:target {
        display: block; position: fixed; inset-inline: 0; bottom: 0; max-height: 45vh;
        overflow: auto; padding: .75rem 1.25rem 1rem; background: var(--note);
        border-top: 3px solid var(--link); outline: none; z-index: 1;
      }
      .close { margin-inline-start: 1rem; }
      .record, .paragraph, .passages, .saying {
        content-visibility: auto; contain-intrinsic-size: auto 14rem;
      }
      .saying, .findings { list-style: none; }
      .findings { padding: 0; }
      .findings li { padding: .35rem 0; }
      .line { display: grid; grid-template-columns: 3.5rem minmax(0, 1fr); gap: 0 .75rem; }
      .line, .findings li { content-visibility: auto; contain-intrinsic-size: auto 1.6rem; }
      .line > .at { color: var(--soft); font-size: .85em; text-align: end; user-select: none; }
      .line code { white-space: pre-wrap; overflow-wrap: anywhere; tab-size: 2; }
      .record { border-top: 1px solid var(--rule); padding: .9rem 0; }
      .record > dl { margin-top: .5rem; }
      .beside { display: grid; grid-template-columns: 1fr 1fr; gap: .25rem 2rem; }
      .fact { padding: .2rem 0; }
      .beside .fact { grid-template-columns: 5rem 1fr; }
      .places { list-style: none; padding: 0; }
      .many li { display: inline-block; margin-inline-end: 1rem; }
      .places li { padding: .1rem 0; }
      .timeline { list-style: none; padding: 0; }
      .timeline li { display: grid; grid-template-columns: 12rem 1fr; gap: 0 1rem; }
      .timeline li, .saying, .agreements > li { padding: .35rem 0; }
      @media (max-width: 45rem) {
        body { padding: .75rem .9rem 4rem; }
        h1 { font-size: 1.4rem; }
        .about > div, .fact, .timeline li, .beside, .beside .fact { grid-template-columns: 1fr; }
        .text { line-height: 1.9; }
        .line { grid-template-columns: 2rem minmax(0, 1fr); gap: 0 .5rem; }
      }
      @media print {
        @page { size: A4; margin: 18mm 16mm; }
        :root {
          --paper: #fff; --ink: #000; --soft: #444; --rule: #999; --shade: #fff; --link: #000;
          --stated: #000; --inferred: #000; --ours: #000; --bad: #000; --note: #fff;
        }
        html { font-size: 9.5pt; }
        body { max-width: none; padding: 0; line-height: 1.4; }
        .record { padding: .4rem 0; }
        .record > dl { margin-top: .1rem; }
        .fact { padding: .1rem 0; }
        .places li { display: inline-block; vertical-align: top; margin-inline-end: 1rem; }
        .beside { grid-template-columns: 2fr 3fr; }
        h2 { margin-top: 2rem; }
        h3 { margin-top: 1.25rem; }
        nav, .skip, .notes, .passages { display: none; }
        a { color: inherit; text-decoration: none; }
        .text { font-size: 11pt; line-height: 1.8; max-width: none; }
        .record, .paragraph, .saying, .line, .findings li {
          content-visibility: visible;
        }
        .fact, li:not(:has(li)), .remark, .repair { break-inside: avoid; }
        h2, h3, h4, .number, .legend { break-after: avoid; }
      }
      """;

  private PageStyle() {}

  /** A policy that allows this style and no request, script, frame or form. */
  static String policy() {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(CSS.getBytes(StandardCharsets.UTF_8));
      return "default-src 'none'; style-src 'sha256-"
          + Base64.getEncoder().encodeToString(digest)
          + "'; base-uri 'none'; form-action 'none'";
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }
}
