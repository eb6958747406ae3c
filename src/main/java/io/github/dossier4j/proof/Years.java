package io.github.dossier4j.proof;

import io.github.dossier4j.model.Edtf;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The years of a date or an interval, and whether printed words show one of them. */
final class Years {

  private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-\\d{2}-(\\d{2}))?");

  /** Digits of any script, or Chinese numerals, as in {@code 二〇〇八年}. */
  private static final Pattern NUMBER = Pattern.compile("[\\p{Nd}〇零一二三四五六七八九]+");

  private static final String CHINESE = "〇一二三四五六七八九";

  private final Set<String> years = new TreeSet<>();

  /** The days of the month, in two digits. */
  private final List<String> days = new ArrayList<>();

  private Years() {}

  static Years of(Edtf value) {
    Years years = new Years();
    for (Matcher date = DATE.matcher(value.toString()); date.find(); ) {
      years.years.add(date.group(1));
      if (date.group(2) != null) {
        years.days.add(date.group(2));
      }
    }
    return years;
  }

  /** Whether one of them is printed, in full or in its last two digits. */
  boolean areShownBy(String printed) {
    List<String> numbers =
        NUMBER.matcher(printed).results().map(MatchResult::group).map(Years::digits).toList();
    return years.stream()
        .anyMatch(
            year -> isOneOf(numbers, year) || isShortened(numbers, printed, year.substring(2)));
  }

  private static boolean isOneOf(List<String> numbers, String year) {
    return numbers.contains(year)
        || (year.startsWith("0") && numbers.contains(year.replaceFirst("^0+(?=.)", "")));
  }

  /** With an apostrophe, or as one number more than the days: in {@code May 30} it is the day. */
  private boolean isShortened(List<String> numbers, String printed, String end) {
    return printed.contains("'" + end)
        || printed.contains("’" + end)
        || Collections.frequency(numbers, end) > Collections.frequency(days, end);
  }

  private static String digits(String number) {
    return number
        .codePoints()
        .map(Years::digit)
        .mapToObj(Integer::toString)
        .collect(Collectors.joining());
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
