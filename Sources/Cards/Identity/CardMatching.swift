import Notes

/// Finds again, among cards without a history, those whose notes were edited.
///
/// Cards are compared by question, answer and place. Each vanished card gets at most one new card and the other way
/// round; where two would fit almost as well, none does, because history on a wrong fact is worse than none.
package enum CardMatching {
  /// A card and what it is called now.
  package struct Match: Hashable, Sendable {
    package let from: SeenCard
    package let to: Card
    /// By which sign: `answer`, `question` or `text`.
    package let how: String

    package init(from: SeenCard, to: Card, how: String) {
      self.from = from
      self.to = to
      self.how = how
    }
  }

  /// Two names.
  package struct Pair: Hashable, Sendable {
    let from: CardID
    let to: CardID

    package init(from: CardID, to: CardID) {
      self.from = from
      self.to = to
    }
  }

  /// Pairs vanished cards with new ones, in the order of the vanished; `refused` are pairs that must not be.
  ///
  /// Costs a look at each new card, and a comparison for each vanished card and each new one that shares its file,
  /// answer, question or section.
  package static func matches(
    of vanished: [SeenCard], among fresh: [Card], refused: Set<Pair> = []
  ) -> [Match] {
    guard !vanished.isEmpty, !fresh.isEmpty else { return [] }
    let shared = Shared(vanished, fresh)
    var traits: [Int: Traits] = [:]
    var pairs: [Pairing] = []
    for (place, card) in vanished.enumerated() {
      let old = Traits(card)
      for candidate in shared.candidates(for: card) {
        let new = traits[candidate] ?? Traits(SeenCard(fresh[candidate]))
        traits[candidate] = new
        guard !refused.contains(Pair(from: card.id, to: fresh[candidate].id)) else { continue }
        if let sign = Sign(old, new) { pairs.append(Pairing(from: place, to: candidate, sign: sign)) }
      }
    }
    return settled(pairs).map { Match(from: vanished[$0.from], to: fresh[$0.to], how: $0.sign.how) }
  }

  /// Takes the best pairs first and leaves what is in doubt.
  private static func settled(_ pairs: [Pairing]) -> [Pairing] {
    let ranked = pairs.sorted(by: Pairing.precedes)
    var taken: [Pairing] = []
    var (from, to): (Set<Int>, Set<Int>) = ([], [])
    var rivals: (from: [Int: [Pairing]], to: [Int: [Pairing]]) = ([:], [:])
    for pair in ranked {
      rivals.from[pair.from, default: []].append(pair)
      rivals.to[pair.to, default: []].append(pair)
    }
    for pair in ranked where pair.sign.isEnough && !from.contains(pair.from) && !to.contains(pair.to) {
      let others =
        (rivals.from[pair.from] ?? []).filter { !to.contains($0.to) && $0.to != pair.to }
        + (rivals.to[pair.to] ?? []).filter { !from.contains($0.from) && $0.from != pair.from }
      if others.contains(where: { pair.sign.score - $0.sign.score < Pairing.margin }) { continue }
      from.insert(pair.from)
      to.insert(pair.to)
      taken.append(pair)
    }
    return taken.sorted { $0.from < $1.from }
  }
}

extension CardMatching {
  /// A vanished card and a new one, by their places.
  private struct Pairing {
    let from: Int
    let to: Int
    let sign: Sign

    /// How much better than the next best a pair has to be.
    static let margin = 0.06

    static func precedes(_ one: Pairing, _ other: Pairing) -> Bool {
      if one.sign.score != other.sign.score { return one.sign.score > other.sign.score }
      return (one.from, one.to) < (other.from, other.to)
    }
  }

  /// New cards by what they share with a vanished one.
  private struct Shared {
    private var byQuestion: [String: [Int]] = [:]
    private var byAnswer: [[String]: [Int]] = [:]
    private var byFile: [String: [Int]] = [:]
    private var bySection: [[String]: [Int]] = [:]
    /// More in one place than this are not compared one by one.
    private static let most = 2_000

    init(_ vanished: [SeenCard], _ fresh: [Card]) {
      for card in vanished {
        byQuestion[card.question] = []
        byAnswer[card.answer] = []
        byFile[card.file] = []
        bySection[card.section] = []
      }
      // Only what a vanished card asks for is kept: there may be a hundred thousand new ones.
      for (place, card) in fresh.lazy.map({ SeenCard($0) }).enumerated() {
        byQuestion[card.question]?.append(place)
        byAnswer[card.answer]?.append(place)
        byFile[card.file]?.append(place)
        bySection[card.section]?.append(place)
      }
    }

    func candidates(for card: SeenCard) -> [Int] {
      let places = [byQuestion[card.question], byAnswer[card.answer], byFile[card.file], bySection[card.section]]
      return Set(places.compactMap(\.self).flatMap { $0.prefix(Self.most) }).sorted()
    }
  }
}
