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
  let ticks: Ticks?
  /// Whether a rule parts question and answer; where there are but a few rows none is spent on it.
  let hasRule: Bool
  /// What was typed, and how it compares; nil where nothing was.
  let typed: Typed?
  private let form: AnswerForm

  init(
    card: Card, words: Words, width: Int, isLow: Bool, ticks: Ticks? = nil, hasRule: Bool = true, typed: Typed? = nil
  ) {
    (self.card, self.words, self.width, self.isLow) = (card, words, width, isLow)
    (self.ticks, self.hasRule, self.typed) = (ticks, hasRule, typed)
    form = AnswerForm(card)
  }

  /// Where a cloze leaves out its answer.
  static let blank = "[…]"

  /// Whether the answer is a list to be ticked off.
  var hasItems: Bool { card.hasItems }

  var isCloze: Bool { card.isCloze }

  /// The question, how many things it asks for, and the hints that were asked for.
  func question(isRevealed: Bool, hints: ArraySlice<String> = []) -> [Line] {
    var lines = wrapped(asked(isRevealed: isRevealed), width: width)
    if let extent = card.extent(words) { lines.append(Line(extent, Theme.quiet)) }
    let sign = Line(words(.hintIs, ""), Theme.accent)
    return lines + hints.flatMap { Self.hanging(Line($0, Theme.accent), sign: sign, width: width) }
  }

  /// The rule with the place in the note, and the answer.
  var answer: [Line] {
    let air: [Line] = isLow ? [] : [[]]
    var lines = hasRule ? air + [rule] : []
    lines += isCloze ? compared?.given ?? [] : hasItems ? items + (compared?.extras ?? []) : single
    if let extra = card.extra, !extra.isEmpty {
      lines += air + wrapped(Line(readable(extra), Theme.quiet), width: width)
    }
    return lines
  }

  private var compared: TypedAnswer? {
    typed.map { TypedAnswer(typed: $0.text, check: $0.check, words: words, width: width, form: form) }
  }

  /// The answer that is one text; after what was typed, if that is not the same.
  private var single: [Line] {
    let answer = form == .code ? code : wrapped(Line(form.shown(card.answer[0])), width: width)
    guard let compared else { return answer }
    let isSame = compared.check.expected == card.answer[0]
    if compared.check.verdict == .right { return compared.given + (isSame ? [] : answer) }
    let arrow = Line("→ ", Theme.right)
    return compared.given
      + (isSame ? compared.expected : Self.hanging(Line(form.shown(card.answer[0])), sign: arrow, width: width))
  }

  /// The lines of a program as they are written, beside a rule; what goes on in the next row stands further in than the
  /// line it belongs to.
  private var code: [Line] {
    card.answer.flatMap { text in
      let line = Line(form.shown(text))
      let room = max(1, width - 4)
      let indent = min(line.prefix { $0.glyph == .space }.count, room / 2)
      let parts = wrapped(Array(line.drop { $0.glyph == .space }), width: room - indent)
      return parts.enumerated().map { place, part in
        Line("│ ", Theme.quiet) + .gap(indent + (place == 0 ? 0 : 2)) + part
      }
    }
  }

  private var rule: Line {
    let source = Line(words(.source, card.file, card.line), Theme.quiet)
    let rule = Line(String(repeating: "─", count: isLow ? 4 : 8), Theme.quiet)
    let room = width - rule.width - 2
    return rule.opposite(room < 8 ? [] : source.tail(of: room), in: width)
  }

  /// Whether the first row of a table has only the labels of the others.
  private var isLabelled: Bool {
    if case .table(let table) = form { table.hasLabels } else { false }
  }

  private func asked(isRevealed: Bool) -> Line {
    guard isCloze else { return Line(readable(card.question)) }
    var line = Line()
    var given = card.answer[...]
    var rest = card.question[...]
    while let gap = rest.firstRange(of: Self.blank) {
      line += Line(readable(String(rest[..<gap.lowerBound])))
      rest = rest[gap.upperBound...]
      let isLast = rest.firstRange(of: Self.blank) == nil
      let fill = isLast ? given.joined(separator: ", ") : given.first ?? ""
      given = given.dropFirst()
      line += isRevealed ? Line(readable(fill), Theme.filled) : Line("[   ]", Theme.accent)
      if isRevealed { rest = Particle.settled(rest, after: fill)[...] }
    }
    return line + Line(readable(String(rest)))
  }

  /// Returns the line of the answer in which an item begins; the line after the last for what is no item.
  func line(ofItem place: Int) -> Int {
    (!hasRule ? 0 : isLow ? 1 : 2) + card.answer.indices.prefix(max(0, place)).reduce(0) { $0 + item($1).count }
  }

  /// Returns the lines of the answer that an item takes; for what is no item the line after the last.
  func lines(ofItem place: Int) -> Range<Int> {
    let first = line(ofItem: place)
    return first..<max(first + 1, line(ofItem: place + 1))
  }

  /// Returns the item to which a line of the answer belongs.
  func item(atLine line: Int) -> Int? {
    guard hasItems, line >= self.line(ofItem: 0) else { return nil }
    return card.answer.indices.first { line < self.line(ofItem: $0 + 1) }
  }

  private var items: [Line] { card.answer.indices.flatMap(item) }

  private func item(_ place: Int) -> [Line] {
    let sign = sign(of: place)
    guard case .table(let table) = form else {
      return Self.hanging(Line(readable(card.answer[place])), sign: sign, width: width)
    }
    return table.lines(ofRow: place, width: max(1, width - sign.width)).enumerated().map { offset, line in
      (offset == 0 ? sign : .gap(sign.width)) + line
    }
  }

  /// The sign before an item: its number where order counts, a tick where it came to mind, the cursor where it is.
  private func sign(of place: Int) -> Line {
    let isTicked = ticks?.items.contains(place) ?? false
    let isNext = ticks?.cursor == place
    if isLabelled, place == 0 { return .gap(2) }
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
