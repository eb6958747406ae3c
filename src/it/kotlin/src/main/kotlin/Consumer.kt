import io.github.dossier4j.moscow.MoscowVisit
import io.github.dossier4j.moscow.VisitPeople.ISLAM_KARIMOV

fun main() {
    val visit = MoscowVisit.dossier()
    val cues: List<String> = visit.quotes().by(ISLAM_KARIMOV).mapNotNull { it.cue().orElse(null) }
    println("cues: $cues")
    for (agreement in visit.agreements().withoutCitation()) {
        println("without citation: ${agreement.title()}")
    }
}
