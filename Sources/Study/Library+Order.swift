import Cards
import Scheduling

extension Library {
  /// Sorts due cards by how much an answer today is worth.
  ///
  /// Cards more likely than not still in the head come first, the most endangered of them foremost: whoever stops early
  /// has saved what was about to go. Cards that are probably gone follow, the least lost first: another day costs them
  /// little, and after a long break they cannot crowd out what can still be kept. Ties are broken by a hash of day and
  /// card, so that no deck is favoured and every device agrees.
  func byNeed(_ places: [Int], on day: Day, at time: Timestamp) -> [Int] {
    let keyed = places.map { place in
      let scheduler = ledger.scheduler(for: all[place].id)
      let recall = scheduler.recall(of: standings[place].progress.schedule, at: time) ?? 0
      return (
        key: recall >= 0.5 ? recall : 2 - recall,
        tie: SplitMix64.mixed(all[place].id.hash64 ^ UInt64(bitPattern: Int64(day.number))), place: place
      )
    }
    return keyed.sorted { ($0.key, $0.tie, $0.place) < ($1.key, $1.tie, $1.place) }.map(\.place)
  }

  /// Whether one card shortly before the other gives its answer away: they stand on the same lines or share an answer.
  func giveAway(_ one: Int, _ other: Int) -> Bool { all[one].givesAway(all[other]) }
}

extension Card {
  /// Whether one card shortly before the other gives its answer away: they stand on the same lines or share an answer.
  func givesAway(_ other: Card) -> Bool {
    if answer == other.answer { return true }
    return line <= other.lastLine && other.line <= lastLine && file == other.file
  }
}

enum Sequencing {
  /// Moves elements as little as possible so that none comes within four places after one it conflicts with.
  ///
  /// Where there is nothing else to put between, they stay close. At most 32 elements are held back at a time, so the
  /// work is in proportion to the count.
  static func apart<Element>(_ elements: [Element], conflict: (Element, Element) -> Bool) -> [Element] {
    var input = elements[...]
    var held: [Element] = []
    var output: [Element] = []
    output.reserveCapacity(elements.count)
    func fits(_ element: Element) -> Bool { !output.suffix(4).contains { conflict($0, element) } }
    while !input.isEmpty || !held.isEmpty {
      if let index = held.firstIndex(where: fits) {
        output.append(held.remove(at: index))
        continue
      }
      while held.count < 32, let next = input.first, !fits(next) {
        held.append(next)
        input.removeFirst()
      }
      if held.count < 32, let next = input.popFirst() {
        output.append(next)
      } else {
        output.append(held.removeFirst())
      }
    }
    return output
  }
}
