package io.github.dossier4j.proof;

import io.github.dossier4j.model.Edtf;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The years of a date or an interval, and whether printed words show one of them. */
final class Years {

  private static final Pattern YEAR = Pattern.compile("(?:^|/)-?(\\d{4})");

  /** Digits of any script, or Chinese numerals, as in {@code 二〇〇八年}. */
  private static final Pattern NUMBER = Pattern.compile("[\\p{Nd}〇零一二三四五六七八九]+");

  private static final String CHINESE = "〇一二三四五六七八九";

  private final Set<String> years;

  private Years(Set<String> years) {
    this.years = years;
  }

  static Years of(Edtf value) {
    Set<String> years = new TreeSet<>();
    YEAR.matcher(value.toString()).results().forEach(year -> years.add(year.group(1)));
    return new Years(years);
  }

  /** Whether one of them is printed, in four digits or, as in {@code '08}, in the last two. */
  boolean areShownBy(String printed) {
    return NUMBER.matcher(printed).results().map(MatchResult::group).anyMatch(this::has);
  }

  private boolean has(String printed) {
    String digits =
        printed
            .codePoints()
            .map(Years::digit)
            .mapToObj(Integer::toString)
            .collect(Collectors.joining());
    return years.stream()
        .anyMatch(year -> year.equals(digits) || (year.endsWith(digits) && digits.length() == 2));
  }

  private static int digit(int c) {
    int chinese = CHINESE.indexOf(c);
    return chinese >= 0 ? chinese : c == '零' ? 0 : Character.digit(c, 10);
  }

  /** The years, such as {@code 2008}. */
  @Override
  public String toString() {
    return String.join(" or ", years);
  }
}
