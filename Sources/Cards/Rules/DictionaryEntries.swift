import Notes

/// F29: entries pasted from a dictionary: a word with its sounds (`kiln 英[kɪln]`), below it its parts of speech with their meanings and
/// an example.
///
/// Fires on a heading or item that is a Latin word and sounds in brackets or between slashes, over at least one line that begins with a
/// part of speech (`n. 窑; 炉`). Makes "X是什么意思？" of each part of speech, its meanings as items; the sounds and the example stand behind
/// the answer. All lines of the entry belong to it.
enum DictionaryEntries {
  static func drafts(_ page: Page) -> [Draft] {
    page.document.nodes.indices.flatMap { node -> [Draft] in
      guard page[node].isHeading || page[node].isMatter, let (word, sound) = head(page.text(node)) else { return [] }
      return entry(word, sound, node, page)
    }
  }

  private struct Sense {
    /// The part of speech, as a dictionary shortens it.
    let part: Text
    let meanings: [Text]
    let node: Int
  }

  private static func entry(_ word: Text, _ sound: Text, _ node: Int, _ page: Page) -> [Draft] {
    let children = page[node].children
    let senses = children.flatMap { Self.senses(in: $0, page) }
    guard !senses.isEmpty else { return [] }
    let isAlone = senses.count == 1
    let told = behind(sound, children, page)
    return senses.enumerated().map { place, sense in
      let language = page.language(of: sense.meanings[0])
      let name = isAlone ? word : word + " (" + sense.part + ")"
      let draft = Draft(
        sense.meanings.count > 1 ? .list : .translation, ask: Wording.ask(\.meaning, in: language, name),
        sense.meanings,
        at: node, of: page, confidence: 0.8
      ).from([node, sense.node], of: page).with { $0.extra = told }
      return place == 0 ? draft.claiming(.everything, of: [node] + children) : draft
    }
  }

  /// The word of `kiln 英[kɪln]` and its sounds; nil for any other line.
  private static func head(_ text: Text) -> (word: Text, sound: Text)? {
    guard text.count <= 80, text.first?.isLatin ?? false,
      let open = text.scalars.firstIndex(where: { $0 == "[" || $0 == "/" }), open >= 2,
      case let rest = text.dropping(first: open + 1), rest.contains(where: isSoundSign)
    else { return nil }
    let before = text.prefix(open).trimmed
    let word = before.trimming { !$0.isLatin }
    guard word.count >= 2, word.wordCount <= 4, !word.hasHan, !word.hasHangul,
      before.count == word.count || countries.contains(before.dropping(first: word.count).trimmed)
    else { return nil }
    return (word, text.dropping(first: word.count).trimmed)
  }

  /// Signs of the phonetic alphabet that no ordinary word has.
  private static func isSoundSign(_ scalar: Unicode.Scalar) -> Bool {
    (0x0250...0x02AF).contains(scalar.value) || "ˈˌːæðθŋ".unicodeScalars.contains(scalar)
  }

  private static let countries: WordSet = ["英", "美", "UK", "US", "BrE", "AmE", "영", "미", "英式", "美式"]
  private static let parts: WordSet = [
    "n.", "v.", "vt.", "vi.", "adj.", "adv.", "prep.", "conj.", "pron.", "num.", "int.", "art.", "aux.", "abbr.",
    "det.", "phr.", "a.", "ad.",
  ]

  private static func senses(in node: Int, _ page: Page) -> [Sense] {
    if case .table(let index) = page[node].kind {
      let table = page.tables[index]
      guard table.columns == 2 else { return [] }
      let rows =
        [table.header.map(\.text)] + table.rows.indices.map { [table.cell($0, 0).text, table.cell($0, 1).text] }
      return rows.compactMap { sense($0[0].trimmed, $0[1], node) }
    }
    guard page[node].isMatter, let first = page.text(node).firstWord else { return [] }
    return sense(first, page.text(node).dropping(first: first.count), node).map { [$0] } ?? []
  }

  private static func sense(_ part: Text, _ said: Text, _ node: Int) -> Sense? {
    guard parts.contains(part) else { return nil }
    let meanings = said.pieces { $0 == ";" || $0 == "；" }.map(\.trimmed).filter(\.hasLetter)
    guard (1...HeadingLists.mostItems).contains(meanings.count), meanings.allSatisfy({ $0.count <= 40 }) else {
      return nil
    }
    return Sense(part: part, meanings: meanings, node: node)
  }

  /// The sounds, and the example with the line that translates it.
  private static func behind(_ sound: Text, _ children: [Int], _ page: Page) -> Text {
    let more = children.map { page.text($0) }.filter { $0.count <= 40 && $0.contains(where: isSoundSign) }
    var told = ([sound] + more).joined(" ")
    guard let place = children.firstIndex(where: { page.text($0).startsWith(anyOf: ["[例句]", "例句", "例："]) }) else {
      return told
    }
    let example = page.text(children[place]).without(prefix: "[例句]").without(prefix: "例句").without(prefix: "例：")
      .trimming {
        $0.isSpace || $0 == "：" || $0 == ":"
      }
    let translated =
      place + 1 < children.count && page.text(children[place + 1]).hasHan ? page.text(children[place + 1]) : Text()
    told = told + " — " + example
    return translated.isEmpty || translated.count > 80 ? told : told + " " + translated
  }
}
