/// `[label](address)` at a place in a text.
struct LinkShape {
  let label: Text
  let address: Text
  /// The place after its closing bracket.
  let end: Int

  /// How far a label and an address are looked for, so that many brackets stay linear.
  private static let reach = 500

  init?(_ source: Text, at start: Int) {
    guard start < source.count, source[start] == "[" else { return nil }
    var depth = 0
    var index = start
    let stop = min(source.count, start + Self.reach)
    while index < stop {
      if source[index] == "[" { depth += 1 }
      if source[index] == "]" { depth -= 1 }
      if depth == 0 { break }
      // Deep nests are no links.
      if depth > 4 { return nil }
      index += 1
    }
    guard index < stop, index + 1 < source.count, source[index + 1] == "(" else { return nil }
    label = source[(start + 1)..<index]
    let open = index + 1
    var close = open + 1
    var rounds = 1
    let limit = min(source.count, open + 4 * Self.reach)
    while close < limit {
      if source[close] == "(" { rounds += 1 }
      if source[close] == ")" { rounds -= 1 }
      if rounds == 0 { break }
      close += 1
    }
    guard close < limit else { return nil }
    address = source[(open + 1)..<close]
    end = close + 1
  }

  /// What a link calls its page, without the folders it lies in: `[[biology/cells/Golgi apparatus]]`.
  ///
  /// Short words on both sides of one slash are a name (`[[TCP/IP]]`).
  static func pageName(_ path: Text) -> Text {
    guard let slash = path.scalars.lastIndex(of: "/"), slash + 1 < path.count else { return path }
    let (folders, name) = (path.prefix(slash), path.dropping(first: slash + 1))
    if folders.count <= 5, name.count <= 5, !folders.contains("/"), !folders.contains(" ") { return path }
    return name.without(suffix: ".md")
  }
}
