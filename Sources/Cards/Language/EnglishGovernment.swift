import Notes

/// Which English prepositions belong to a verb ("depends on", "passes through"), and what is asked by those that do not.
///
/// What a verb binds is asked with its preposition ("What does it depend on?"); a free phrase says where, when or how.
enum EnglishGovernment {
  /// The question word a free phrase answers with its preposition; nil where the preposition has to stay in the question.
  static func word(for preposition: Text, _ target: Text, of verb: Text) -> String? {
    let base = EnglishVerbs.base(ofParticiple: verb) ?? EnglishVerbs.base(ofGerund: verb) ?? verb
    guard !(bound[preposition]?.contains(base) ?? false), !(bound[preposition]?.contains(verb) ?? false),
      let first = target.firstWord?.lowercased, EnglishVerbs.base(ofGerund: first) == nil
    else { return nil }
    if preposition == "through" || preposition == "via" { return "How" }
    if preposition == "within", tellsTime(target) { return "Within what time" }
    guard places.contains(preposition) else { return nil }
    if preposition == "in", first.isOne(of: ["certain", "some", "particular", "several", "specific"]),
      let noun = head(target).last,
      EnglishWords.isPlural(noun)
    {
      return "In which " + noun.string
    }
    if preposition == "at" || preposition == "in" || preposition == "on", tellsMoment(target) { return "When" }
    if preposition == "at", target.startsWith(lowered: limits) { return "When" }
    if preposition == "at", head(target).last.map(paces.contains) ?? false { return "How" }
    if preposition == "in", tellsManner(target) || arranging.contains(base) { return "How" }
    return "Where"
  }

  private static func head(_ target: Text) -> ArraySlice<Text> {
    let words = target.lowercased.words
    let end = words.firstIndex { $0.endsWith(anyOf: [",", ":", ";"]) }.map { $0 + 1 } ?? words.count
    return words[..<end].map { $0.trimming { !$0.isWordPart } }
      .prefix { !EnglishWords.relatives.contains($0) && !EnglishWords.prepositions.contains($0) }
  }

  private static func tellsTime(_ target: Text) -> Bool {
    head(target).contains { EnglishWords.timeUnits.contains($0) }
  }

  private static func tellsMoment(_ target: Text) -> Bool { head(target).last.map(moments.contains) ?? false }

  private static func tellsManner(_ target: Text) -> Bool { head(target).last.map(manners.contains) ?? false }

  private static let places: WordSet = [
    "in", "on", "at", "inside", "within", "along", "near", "under", "beneath", "above", "below", "behind", "beyond",
    "outside", "across", "around", "throughout", "underneath", "beside", "over",
  ]
  private static let moments: WordSet = [
    "time", "times", "night", "noon", "midnight", "dawn", "dusk", "moment", "age", "birth", "death", "spring", "summer",
    "autumn", "winter", "morning", "evening", "night", "season", "phase", "instant", "state", "termination", "failure",
    "startup", "shutdown", "reboot", "demand", "arrival", "departure", "event", "childhood", "adulthood", "infancy",
    "pregnancy", "exercise", "fasting", "completion", "creation", "deletion", "launch", "expiry", "renewal", "death",
    "surrender", "retirement", "delivery", "request", "return",
  ]
  /// "at the close of the fair": a moment, whatever it is the end of.
  private static let limits: Phrases = [
    "the expiration of ", "the expiry of ", "the close of ", "the outset of ", "the onset of ", "the moment of ",
    "the time of ", "the conclusion of ", "the completion of ",
  ]
  private static let manners: WordSet = [
    "way", "ways", "manner", "fashion", "order", "pairs", "steps", "stages", "rows", "layers", "sequence", "detail",
    "groups", "bursts", "waves", "phases", "direction", "directions",
  ]
  private static let paces: WordSet = [
    "speed", "speeds", "rate", "rates", "pace", "paces", "intervals", "random", "frequency", "frequencies", "length",
  ]
  private static let arranging = WordSet(Text("arrange organize organise order list group line").words)

  /// Verbs by the preposition that belongs to them.
  private static let bound: [Text: WordSet] = [
    "in": verbs(
      """
      result participate engage specialize specialise invest believe involve succeed fail consist differ interest trade deal \
      share indulge persist increase decrease decline vary vary write express measure print speak state code implement \
      program tune sing play set reflect dissolve bathe coat cover end culminate lead rise fall bring join assist help train major
      """),
    "on": verbs(
      """
      depend rely focus act base build concentrate insist comment reflect live feed operate impose place draw rest work play \
      count vote agree disagree tax spend elaborate measure touch center centre turn model perform carry impinge bear prey rely \
      attack decide
      """),
    "at": verbs("aim look arrive laugh point direct set price value estimate"),
    "through": verbs(
      "pass flow move travel run go cut break progress diffuse walk see leak seep drain migrate cross circulate"),
    "over": verbs("preside rule triumph prevail extend win take rule spill flow pass fight argue"),
    "around": verbs("revolve rotate orbit center centre wrap wind build form turn"),
    "under": verbs("fall come classify"), "above": verbs("rise"), "below": verbs("fall drop"),
    "behind": verbs("lag fall"), "beyond": verbs("extend go"), "across": verbs("spread extend vary"),
    "within": verbs("fall"), "throughout": [], "along": verbs("move run travel"),
  ]

  private static func verbs(_ words: String) -> WordSet { WordSet(Text(words).words) }
}
