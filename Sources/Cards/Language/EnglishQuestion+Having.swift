import Notes

/// Questions for what someone has.
extension EnglishQuestion {
  /// Asks for what someone has by its noun.
  ///
  /// "Bands have some authority to make bylaws" → "What authority do bands have?"
  static func held(_ clause: EnglishClause, _ words: [EnglishWord], _ place: Int, _ taken: [Text]) -> Text? {
    guard clause.group == .active, clause.verb == "have", taken.isEmpty else { return nil }
    let first = words[place].plain.isOne(of: ["a", "an", "some", "the", "its", "their"]) ? place + 1 : place
    guard
      let mark = words.indices.dropFirst(first + 1).prefix(3).first(where: {
        words[$0].plain.isOne(of: ["to", "for", "over"])
      }), mark + 1 < words.count, EnglishTerms.isNoun(words[mark - 1].plain),
      !words[first..<mark].contains(where: {
        $0.endsInComma || $0.plain.isOne(of: ["no", "and", "several", "many", "which", "that", "who"])
      })
    else { return nil }
    return clause.asked("What " + clause.rest[words[first].range.lowerBound..<words[mark - 1].range.upperBound].string)
  }
}
