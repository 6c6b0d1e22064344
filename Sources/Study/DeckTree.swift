import Cards

/// The decks of a library as a tree in pre-order; with cards sorted by deck, each subtree is one range of them.
struct DeckTree: Equatable, Sendable {
  struct Node: Equatable, Sendable {
    let path: String
    let name: String
    let depth: Int
    /// Places of the cards in it and below it.
    var cards: Range<Int>
    /// Where the nodes below it end.
    var end: Int
  }

  private(set) var nodes: [Node] = []
  private var indices: [String: Int] = [:]

  /// Builds the tree of sorted paths, each once, with the number of cards directly in each.
  init(paths: [DeckPath], counts: [Int]) {
    var open: [Int] = []
    var places = 0
    for (path, count) in zip(paths, counts) {
      let shared = open.isEmpty ? 0 : path.shared(with: nodes[open.last ?? 0].path, depth: open.count)
      close(open.suffix(from: shared), at: places)
      open.removeSubrange(shared...)
      for depth in shared..<path.parts.count {
        indices[path.prefix(depth + 1)] = nodes.count
        open.append(nodes.count)
        nodes.append(
          Node(
            path: path.prefix(depth + 1), name: String(path.parts[depth]), depth: depth, cards: places..<places, end: 0)
        )
      }
      places += count
    }
    close(open[...], at: places)
  }

  private mutating func close(_ open: ArraySlice<Int>, at places: Int) {
    for index in open {
      nodes[index].cards = nodes[index].cards.lowerBound..<places
      nodes[index].end = nodes.count
    }
  }

  /// The places of a deck's cards and of those below it; nothing for a path that is not there.
  func places(in deck: String) -> Range<Int> {
    indices[deck].map { nodes[$0].cards } ?? 0..<0
  }

  /// The nodes one step below.
  func children(of index: Int) -> [Int] {
    var children: [Int] = []
    var child = index + 1
    while child < nodes[index].end {
      children.append(child)
      child = nodes[child].end
    }
    return children
  }

  /// The places of the cards in the deck itself; they come before those of the decks below.
  func ownCards(of index: Int) -> Range<Int> {
    let node = nodes[index]
    return node.cards.lowerBound..<(isGroup(index) ? nodes[index + 1].cards.lowerBound : node.cards.upperBound)
  }

  /// The nodes with cards of their own: at each step down one of each group and then the next of each, a group's own before those below it.
  var nodesInTurn: [Int] { Self.dealt(roots.map(nodesInTurn)) }

  private var roots: [Int] {
    var roots: [Int] = []
    var next = 0
    while next < nodes.count {
      roots.append(next)
      next = nodes[next].end
    }
    return roots
  }

  private func nodesInTurn(of index: Int) -> [Int] {
    (ownCards(of: index).isEmpty ? [] : [index]) + Self.dealt(children(of: index).map(nodesInTurn))
  }

  /// The first of each list, then the second of each, and so on.
  private static func dealt(_ lists: [[Int]]) -> [Int] {
    var (dealt, open, round): ([Int], [[Int]], Int) = ([], lists.filter { !$0.isEmpty }, 0)
    while !open.isEmpty {
      dealt += open.map { $0[round] }
      round += 1
      open.removeAll { $0.count == round }
    }
    return dealt
  }

  /// Whether decks lie below the node.
  func isGroup(_ index: Int) -> Bool { nodes[index].end > index + 1 }
}

/// A deck's path in its parts, ordered as people order names: case does not count, numbers count by value.
struct DeckPath: Comparable {
  let text: String
  let parts: [Substring]

  init(_ text: String) {
    self.text = text
    parts = text.split(separator: "/")
  }

  /// The path of the outermost `count` parts.
  func prefix(_ count: Int) -> String { parts.prefix(count).joined(separator: "/") }

  /// How many outer parts are the same as in another path, of which only `depth` are looked at.
  func shared(with other: String, depth: Int) -> Int {
    let others = DeckPath(other).parts.prefix(depth)
    return zip(parts, others).prefix { $0 == $1 }.count
  }

  /// The deck, or the nearest group around it, that is meant; nil where none is.
  static func nearest(to deck: String, where isMeant: (String) -> Bool) -> String? {
    var path = deck[...]
    while true {
      if isMeant(String(path)) { return String(path) }
      guard let slash = path.lastIndex(of: "/") else { return nil }
      path = path[..<slash]
    }
  }

  static func < (left: DeckPath, right: DeckPath) -> Bool {
    for (one, other) in zip(left.parts, right.parts) where one != other {
      return NaturalOrder.precedes(one, other)
    }
    return left.parts.count < right.parts.count
  }

  static func == (left: DeckPath, right: DeckPath) -> Bool { left.text == right.text }
}

/// The order of names that people expect: `ch2` before `ch10`.
enum NaturalOrder {
  /// Whether the first name comes before the second; names that differ are never equal.
  static func precedes(_ left: Substring, _ right: Substring) -> Bool {
    var one = left.utf8[...]
    var other = right.utf8[...]
    while let a = one.first, let b = other.first {
      if isDigit(a), isDigit(b) {
        let (first, second) = (number(&one), number(&other))
        if first.count != second.count { return first.count < second.count }
        if !first.elementsEqual(second) { return first.lexicographicallyPrecedes(second) }
      } else {
        if folded(a) != folded(b) { return folded(a) < folded(b) }
        one.removeFirst()
        other.removeFirst()
      }
    }
    if one.isEmpty != other.isEmpty { return one.isEmpty }
    return left.utf8.lexicographicallyPrecedes(right.utf8)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func folded(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte + 0x20 : byte }

  /// Takes the digits at the front, without leading zeros.
  private static func number(_ text: inout Substring.UTF8View.SubSequence) -> Substring.UTF8View.SubSequence {
    let digits = text.prefix(while: isDigit)
    text = text.dropFirst(digits.count)
    return digits.drop { $0 == 0x30 }
  }
}
