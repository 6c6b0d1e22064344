import Cards
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

  /// Where a cloze leaves out its answer.
  static let blank = "[…]"

  /// Whether the answer is a list to be ticked off.
  var hasItems: Bool { card.answer.count > 1 && !isCloze }

  var isCloze: Bool { card.question.contains(Self.blank) }

  /// The question, and how many things it asks for.
  func question(isRevealed: Bool, hint: Bool) -> [Line] {
    var lines = wrapped(asked(isRevealed: isRevealed), width: width)
    if hasItems { lines.append(Line(count, Theme.quiet)) }
    if hint, let text = card.hint { lines += wrapped(Line(words(.hintIs, text), Theme.accent), width: width) }
    return lines
  }

  /// The rule with the place in the note, and the answer.
  var answer: [Line] {
    let air: [Line] = isLow ? [] : [[]]
    var lines = air + [rule]
    if !isCloze { lines += items }
    if let extra = card.extra, !extra.isEmpty { lines += air + wrapped(Line(extra, Theme.quiet), width: width) }
    return lines
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
    guard isCloze else { return Line(card.question) }
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

  /// Returns the row of the answer in which an item begins; the row after the last for what is no item.
  func row(ofItem place: Int) -> Int {
    (isLow ? 1 : 2) + card.answer.indices.prefix(max(0, place)).reduce(0) { $0 + item($1).count }
  }

  private var items: [Line] {
    hasItems ? card.answer.indices.flatMap(item) : wrapped(Line(card.answer[0]), width: width)
  }

  private func item(_ place: Int) -> [Line] {
    Self.hanging(Line(card.answer[place]), sign: sign(of: place), width: width)
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
