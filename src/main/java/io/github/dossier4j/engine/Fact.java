package io.github.dossier4j.engine;

import io.github.dossier4j.model.Basis;
import io.github.dossier4j.model.Edtf;
import io.github.dossier4j.model.Passage;
import io.github.dossier4j.model.Relation;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One fact that a record or the article reports, with the words of the article that support it.
 *
 * @param path the attribute, with a star for the place in a list
 * @param index what stands for the star
 * @param relation the relation to another record; null if the fact is no link, or a link of the
 *     article
 * @param target the id of the record it refers to; null if it is no link
 * @param value the text or the date; null if it is neither
 * @param printed the words as printed; null if there are none
 * @param time the date or interval; null if there is none
 * @param basis whether it is printed or concluded
 * @param note why it is concluded
 * @param passages the words that support it
 */
public record Fact(
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
