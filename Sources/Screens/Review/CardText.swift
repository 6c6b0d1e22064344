import Cards
import Study
import TextUI

/// A card as lines of text: what is asked, and below a rule what is answered.
///
/// The question's lines are the same before and after the answer shows, but for a cloze, which is filled in its place.
struct CardText {
  let card: Card
  let words: Words
  let width: Int
  /// Whether blank lines are spared.
  let isLow: Bool
  /// What of the answer came to mind; nil where there is nothing to tick.
  var ticks: Ticks?
  /// Whether a rule parts question and answer; where there are but a few rows none is spent on it.
  var hasRule = true
  /// What was typed, and how it compares; nil where nothing was.
  var typed: Typed?

  /// Where a cloze leaves out its answer.
  static let blank = "[…]"

  /// Whether the answer is a list to be ticked off.
  var hasItems: Bool { card.answer.count > 1 && !isCloze }

  var isCloze: Bool { card.question.contains(Self.blank) }

  /// The question, how many things it asks for, and the hints that were asked for.
  func question(isRevealed: Bool, hints: ArraySlice<String> = []) -> [Line] {
    var lines = wrapped(asked(isRevealed: isRevealed), width: width)
    if hasItems { lines.append(Line(count, Theme.quiet)) }
    let sign = Line(words(.hintIs, ""), Theme.accent)
    return lines + hints.flatMap { Self.hanging(Line($0, Theme.accent), sign: sign, width: width) }
  }

  /// The rule with the place in the note, and the answer.
  var answer: [Line] {
    let air: [Line] = isLow ? [] : [[]]
    var lines = hasRule ? air + [rule] : []
    lines += isCloze ? compared?.given ?? [] : hasItems ? items + (compared?.extras ?? []) : single
    if let extra = card.extra, !extra.isEmpty { lines += air + wrapped(Line(extra, Theme.quiet), width: width) }
    return lines
  }

  private var compared: TypedAnswer? {
    typed.map { TypedAnswer(typed: $0.text, check: $0.check, words: words, width: width) }
  }

  /// The answer that is one text; after what was typed, if that is not the same.
  private var single: [Line] {
    let answer = wrapped(Line(readable(card.answer[0])), width: width)
    guard let compared else { return answer }
    let isSame = compared.check.expected == card.answer[0]
    if compared.check.verdict == .right { return compared.given + (isSame ? [] : answer) }
    return compared.given + (isSame ? compared.expected : answer)
  }

  private var rule: Line {
    let source = Line(words(.source, card.file, card.line), Theme.quiet)
    let rule = Line(String(repeating: "─", count: isLow ? 4 : 8), Theme.quiet)
    let room = width - rule.width - 2
    return rule.opposite(room < 8 ? [] : source.tail(of: room), in: width)
  }

  private var count: String {
    let number = words.number(card.answer.count)
    if card.isOpen { return words(.howMany, number) + " · " + words(.anyOf) }
    return words(card.isOrdered ? .inOrder : .howMany, number)
  }

  private func asked(isRevealed: Bool) -> Line {
    guard isCloze else { return Line(readable(card.question)) }
    var line = Line()
    var given = card.answer[...]
    var rest = card.question[...]
    while let gap = rest.firstRange(of: Self.blank) {
      line += Line(String(rest[..<gap.lowerBound]))
      rest = rest[gap.upperBound...]
      let isLast = rest.firstRange(of: Self.blank) == nil
      let fill = isLast ? given.joined(separator: ", ") : given.first ?? ""
      given = given.dropFirst()
      line += isRevealed ? Line(fill, Theme.filled) : Line("[   ]", Theme.accent)
      if isRevealed { rest = Particle.settled(rest, after: fill)[...] }
    }
    return line + Line(String(rest))
  }

  /// Returns the line of the answer in which an item begins; the line after the last for what is no item.
  func line(ofItem place: Int) -> Int {
    (!hasRule ? 0 : isLow ? 1 : 2) + card.answer.indices.prefix(max(0, place)).reduce(0) { $0 + item($1).count }
  }

  /// Returns the item to which a line of the answer belongs.
  func item(atLine line: Int) -> Int? {
    guard hasItems, line >= self.line(ofItem: 0) else { return nil }
    return card.answer.indices.first { line < self.line(ofItem: $0 + 1) }
  }

  private var items: [Line] { card.answer.indices.flatMap(item) }

  private func item(_ place: Int) -> [Line] {
    Self.hanging(Line(readable(card.answer[place])), sign: sign(of: place), width: width)
  }

  /// The sign before an item: its number where order counts, a tick where it came to mind, the cursor where it is.
  private func sign(of place: Int) -> Line {
    let isTicked = ticks?.items.contains(place) ?? false
    let isNext = ticks?.cursor == place
    let tick = Line("✓ ", Theme.right)
    guard card.isOrdered else {
      return isTicked ? tick : isNext ? Line("› ", Theme.chosen) : Line("· ", Theme.quiet)
    }
    let number = Line("\(place + 1)", isNext ? Theme.chosen : Theme.quiet)
    let digits = String(card.answer.count).count
    return number.pushed(to: digits) + (isTicked ? tick : isNext ? Line("› ", Theme.chosen) : Line(". ", Theme.quiet))
  }

  /// Returns an item's lines with its sign before the first and room for it before the others.
  static func hanging(_ item: Line, sign: Line, width: Int) -> [Line] {
    guard width > sign.width + 2 else { return wrapped(item, width: width) }
    return wrapped(item, width: width - sign.width).enumerated().map { place, line in
      (place == 0 ? sign : .gap(sign.width)) + line
    }
  }
}

extension [Cell] {
  /// Returns the end of the line in `columns`, `…` before it where something was cut.
  func tail(of columns: Int) -> Line {
    guard width > columns else { return self }
    guard columns > 0 else { return [] }
    var room = columns - 1
    let kept = reversed().prefix { cell in
      room -= cell.glyph.width
      return room >= 0
    }
    return Line("…", first?.style ?? Theme.quiet) + kept.reversed()
  }
}
