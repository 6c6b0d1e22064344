/// Where blocks begin behind words and in boxes, and where they end.
extension LineReader {
  /// Opens the code or the formula that begins behind a line's words, `Run this: ```sh`, where something closes it.
  mutating func opensBehind(_ line: inout NoteLine) {
    guard line.setAside == nil, !ends.isEmpty else { return }
    let place = line.number - 1
    if line.text.mayHold("`"), let cut = line.text.firstRange(of: "```"), cut.lowerBound > 0,
      case let language = line.text.dropping(first: cut.upperBound), language.count <= 12,
      language.allSatisfy(\.isWordPart), ends.closesFence("`", 3, at: place)
    {
      line.text = line.text.prefix(cut.lowerBound).trimmed
      (inside, isClosed, quoteDepth) = (.fence(mark: "`", length: 3), true, line.quoteDepth)
    } else if line.text.mayHold("$"), line.text.ends(with: "$$"), line.text.count > 2,
      line.text.firstRange(of: "$$")?.upperBound == line.text.count, !line.isHeading,
      ends.closesParagraph(with: "$$", below: place)
    {
      line.text = line.text.dropping(last: 2).trimmed
      (inside, isClosed) = (.formula, true)
    }
  }

  /// Finds out whether the block that a line opened is closed.
  mutating func noteEnd(_ line: inout NoteLine) {
    guard !ends.isEmpty else { return }
    let place = line.number - 1
    (wasBlank, quoteDepth) = (false, line.quoteDepth)
    switch inside {
    case .text: isClosed = true
    case .fence(let mark, let length): isClosed = ends.closesFence(mark, length, at: place)
    case .orgCode: isClosed = ends.closes(with: "#+end_", below: place)
    case .comment(let end): isClosed = ends.closes(with: end, below: place)
    case .drawer: isClosed = ends.closes(with: ":end:", below: place)
    case .formula: isClosed = ends.closes(with: "$$", below: place) || ends.closes(with: "\\]", below: place)
    case .summary: isClosed = ends.closes(with: "</summary", below: place)
    }
    line.isNeverClosed = !isClosed
  }

  /// Whether a block that is never closed is over: code at a heading below a blank line, all else where its paragraph ends.
  mutating func endsUnclosed(_ text: Text) -> Bool {
    defer { wasBlank = text.isEmpty }
    switch inside {
    case .text: return false
    // One number sign opens a comment of a shell as well.
    case .fence: return wasBlank && text.startsWith(anyOf: ["## ", "### ", "#### ", "##### ", "###### "])
    case .orgCode: return text.starts(with: "*")
    case .drawer: return !text.starts(with: ":")
    case .comment, .formula, .summary: return text.isEmpty
    }
  }

  /// Opens or closes a box in the marks of code, ` ```ad-note `, ` ```{tip} `: what stands in it is text.
  mutating func opensBoxFence(_ line: inout NoteLine, _ info: Text, _ mark: Unicode.Scalar, _ length: Int)
    -> Bool
  {
    if info.isEmpty {
      guard boxFences.last == mark else { return false }
      boxFences.removeLast()
    } else {
      let name = info.lowercased
      guard name.starts(with: "ad-") || name.first == "{" && name.dropping(first: 1).startsWith(anyOf: Self.boxes),
        boxFences.count < 8, ends.closesFence(mark, length, at: line.number - 1)
      else { return false }
      boxFences.append(mark)
      isBoxHead = true
    }
    line.remove(by: "N9")
    return true
  }

  private static let boxes: Phrases = [
    "note", "tip", "hint", "important", "warning", "caution", "danger", "attention", "error", "seealso", "admonition",
    "dropdown", "topic", "sidebar", "info", "question", "example",
  ]

  /// `<summary>name</summary>what it is` as a marked name with what stands behind it; nil where nothing does.
  static func told(behind line: Text) -> Text? {
    guard let cut = line.firstRange(of: "</summary>") else { return nil }
    let (name, said) = (
      HTMLTags(line.prefix(cut.lowerBound)).text.trimmed, HTMLTags(line.dropping(first: cut.upperBound)).text.trimmed
    )
    guard name.hasLetter, said.hasLetter, !name.contains("**"), let last = name.scalars.last else { return nil }
    return "**" + name + "**" + (last == "?" || last == "？" ? " " : ": ") + said
  }
}
