package io.github.dossier4j;

import io.github.dossier4j.model.Basis;
import io.github.dossier4j.model.Edtf;
import io.github.dossier4j.model.Passage;
import io.github.dossier4j.model.Relation;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a record, or the article, says and that rests on words of the article.
 *
 * @param path the attribute, with a star for the place in a list
 * @param index what stands for the star
 * @param relation how it refers to another record; null if it is no link, or one of the article
 * @param target the id of the record it refers to; null if it is no link
 * @param value the text or the date; null if it is neither
 * @param printed the words as printed; null if there are none
 * @param time the date or interval; null if there is none
 * @param basis whether it is printed or concluded
 * @param note why it is concluded
 * @param passages the words that support it
 */
record Fact(
    String path,
    int index,
    @Nullable Relation relation,
    @Nullable String target,
    @Nullable String value,
    @Nullable String printed,
    @Nullable Edtf time,
    Basis basis,
    Optional<String> note,
    List<Passage> passages) {}
