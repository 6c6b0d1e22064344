import Notes

extension Page {
  /// The lines that a mark cuts in two, and those of Korean lists in which each line begins with its name in bold.
  static func pairs(of document: Document) -> NodeTable<Pair> {
    let nodes = document.nodes
    let plain = NodeTable(nodes.count) { nodes[$0].isMatter ? Pair(nodes[$0].inline) : nil }
    let leading = NodeTable(nodes.count) {
      nodes[$0].isMatter && plain[$0] == nil ? Pair(leading: nodes[$0].inline) : nil
    }
    let marked = withArrows(plain, nodes)
    // Two lines of which one describes its name are enough.
    var (described, all): ([Int: Int], [Int: Int]) = ([:], [:])
    for (node, pair) in leading.all {
      all[nodes[node].parent, default: 0] += 1
      if pair.describes { described[nodes[node].parent, default: 0] += 1 }
    }
    // `` `켜` 잎을 편다 `` among `` `불`: 잎을 덖는다 ``: what is marked alike and stands in one list is read alike.
    var coded: Set<Int> = []
    if !all.isEmpty {
      for (node, pair) in plain.all where pair.isNamed && beginsWithCode(nodes[node]) {
        coded.insert(nodes[node].parent)
      }
    }
    if described.isEmpty && coded.isEmpty { return marked }
    return NodeTable(nodes.count) {
      let parent = nodes[$0].parent
      let isAlike =
        (described[parent] ?? 0) >= 1 && (all[parent] ?? 0) >= 2 || coded.contains(parent) && beginsWithCode(nodes[$0])
      return marked[$0] ?? (isAlike ? leading[$0] : nil)
    }
  }

  private static func beginsWithCode(_ node: Node) -> Bool {
    node.inline.spans.first.map { $0.mark == .code && $0.range.lowerBound == 0 } ?? false
  }

  /// The pairs with those lines that have an arrow for the colon: Korean ones among two pairs or more, English ones among three.
  private static func withArrows(_ marked: NodeTable<Pair>, _ nodes: [Node]) -> NodeTable<Pair> {
    var named: [Int: Int] = [:]
    for (node, pair) in marked.all where pair.isNamed && pair.mark == .colon && pair.left.hasHangul {
      named[nodes[node].parent, default: 0] += 1
    }
    let english = NodeTable(nodes.count) {
      nodes[$0].kind == .item && marked[$0] == nil ? Pair(englishArrow: nodes[$0].inline) : nil
    }
    var pointed: [Int: Int] = [:]
    for (node, pair) in english.all where pair.left.first?.isUpper ?? false {
      pointed[nodes[node].parent, default: 0] += 1
    }
    let isHabit = definesByArrows(english, besides: marked, nodes)
    if named.isEmpty && pointed.isEmpty && !isHabit { return marked }
    return NodeTable(nodes.count) { node in
      if let pair = marked[node] { return pair }
      if let pair = english[node] {
        return isHabit || pair.left.first?.isUpper ?? false && (pointed[nodes[node].parent] ?? 0) >= 3 ? pair : nil
      }
      guard nodes[node].isMatter, (named[nodes[node].parent] ?? 0) >= 2 else { return nil }
      return Pair(arrow: nodes[node].inline)
    }
  }

  /// Whether the writer of an English note sets an arrow where others set a colon: most lines with an arrow have a name before it and
  /// words of their own behind it, and none goes on from another.
  private static func definesByArrows(
    _ pairs: NodeTable<Pair>, besides marked: NodeTable<Pair>, _ nodes: [Node]
  ) -> Bool {
    let found = pairs.all.map(\.1)
    guard found.count >= leastArrows else { return false }
    let arrows = nodes.indices.count { place in
      let text = nodes[place].inline.text
      guard nodes[place].kind == .item, marked[place] == nil, text.containsArrow,
        let cut = text.scalars.firstIndex(where: { $0.isArrow || $0 == ">" })
      else { return false }
      return text.prefix(cut).wordCount <= 5 && !text.prefix(cut).containsAny(of: ["=", ":", "("])
    }
    let names = Set(found.map { $0.left.folded })
    let isChain = found.contains { names.contains($0.right.text.folded) }
    return found.count * 3 >= arrows * 2 && names.count == found.count && !isChain
      && found.count { $0.right.text.wordCount >= 3 } * 2 > found.count
  }

  private static let leastArrows = 6

  /// Names of pairs that stand before a colon more than once, folded.
  static func repeatedPairs(_ pairs: NodeTable<Pair>) -> Set<Text> {
    var seen: Set<Text> = []
    var result: Set<Text> = []
    for (_, pair) in pairs.all where pair.isNamed && pair.left.count <= 32 {
      let key = Term(pair.left).name.folded
      guard key.count <= 16 else { continue }
      if !seen.insert(key).inserted { result.insert(key) }
    }
    return result
  }
}
