import Scheduling
import Study
import TextUI

extension SettingsPage {
  func draw(on sheet: inout Sheet, _ library: Library, at time: Timestamp) {
    let words = sheet.words
    sheet.head(Line(words(.settingsTitle), Theme.accent), Line(deck ?? words(.settingsForAll), Theme.quiet))
    if let picker { return draw(picker, on: &sheet) }
    let plan = Plan(self, library, at: time, on: sheet)
    let fields = fields
    for (row, place) in plan.shown.enumerated() {
      draw(fields[place], isChosen: place == chosen, row: row, on: &sheet)
    }
    sheet.write(plan.detail, row: plan.detailRow)
    if !sheet.layout.isLow { sheet.write(plan.hidden.line(words), row: plan.detailRow) }
  }

  /// Settings below those that are seen, where no row of the page says so.
  func below(on sheet: Sheet, _ library: Library, at time: Timestamp) -> Int {
    guard sheet.layout.isLow, picker == nil else { return 0 }
    return Plan(self, library, at: time, on: sheet).hidden.below
  }

  /// The setting a row of the body shows.
  func place(at row: Int, _ library: Library, at time: Timestamp, on sheet: Sheet) -> Int? {
    if let picker {
      let window = picker.window(of: sheet.layout.body.height - 1)
      return row > 0 && row <= window.count ? window.lowerBound + row - 1 : nil
    }
    let shown = Plan(self, library, at: time, on: sheet).shown
    return (0..<shown.count).contains(row) ? shown.lowerBound + row : nil
  }

  private func draw(_ setting: SettingField, isChosen: Bool, row: Int, on sheet: inout Sheet) {
    let (words, width) = (sheet.words, sheet.layout.body.width)
    let name = Line(words.name(ofSetting: setting.key), isChosen ? Theme.chosen : Theme.text)
    if isChosen { sheet.mark(row: row) }
    if isChosen, let field {
      let indent = min(name.width + 3, width / 2)
      sheet.write(name.cut(to: indent - 1), row: row)
      return sheet.field(field, row: row, indent: indent)
    }
    let isOwn = !setting.text(in: draft).isEmpty && !setting.isStandard(in: draft)
    let value = words.value(shownText(of: setting, in: draft), of: setting.form, key: setting.key)
    let right = Line(value, isOwn ? Theme.accent : Theme.quiet).cut(to: max(8, width - name.width - 3))
    let dots = max(0, width - name.width - right.width - 2)
    sheet.write(name + Line(" " + String(repeating: "·", count: dots) + " ", Theme.quiet) + right, row: row)
  }

  private func draw(_ picker: DeckPicker, on sheet: inout Sheet) {
    sheet.write(Line("/", Theme.accent), row: 0)
    let window = picker.window(of: sheet.layout.body.height - 1)
    for (offset, place) in window.enumerated() {
      let path = picker.shown[place]
      let name = Line(path, place == picker.chosen ? Theme.chosen : Theme.text)
      let sign = Line(picker.hasOwn(path) ? "• " : "  ", Theme.accent)
      sheet.write(sign + name.cutInside(to: sheet.layout.body.width - 2), row: offset + 1)
      if place == picker.chosen { sheet.mark(row: offset + 1) }
    }
    if picker.shown.isEmpty { sheet.write(Line(sheet.words(.noSuchDeck), Theme.quiet), row: 1) }
    sheet.field(picker.field, row: 0, indent: 2)
  }

  /// Which settings are seen, and what is told of the one at the cursor below them.
  struct Plan {
    let shown: Range<Int>
    let detail: [Line]
    let detailRow: Int
    let hidden: HiddenRows

    init(_ page: SettingsPage, _ library: Library, at time: Timestamp, on sheet: Sheet) {
      let height = sheet.layout.body.height
      let least = sheet.layout.isLow ? 3 : 6
      let whole = page.detail(library, at: time, on: sheet)
      let room = max(0, height - least)
      // A meaning that is cut says so; what stands below it may be left out.
      let meaning = page.meaning(on: sheet).count
      let cut = room < meaning ? whole.first(room, width: sheet.layout.body.width) : Array(whole.prefix(room))
      let rows = max(1, height - cut.count)
      shown = ListRows(count: page.fields.count).window(of: rows, around: page.chosen)
      hidden = ListRows(count: page.fields.count).hidden(around: shown)
      detail = cut
      detailRow = min(shown.count, rows)
    }
  }

  /// What the setting at the cursor means.
  private func meaning(on sheet: Sheet) -> [Line] {
    let text = wrapped(Line(sheet.words.meaning(ofSetting: current.key)), width: sheet.layout.body.width)
    return sheet.layout.isLow ? text : [[]] + text
  }

  /// What the setting at the cursor means, what it may be, and what it would come to.
  private func detail(_ library: Library, at time: Timestamp, on sheet: Sheet) -> [Line] {
    let (words, width) = (sheet.words, sheet.layout.body.width)
    let field = current
    let raw = field.text(in: Settings())
    // Among the names that can be typed it is one of them.
    let isName = SettingText.choice(raw, of: field.key) != nil
    let standard = isName ? raw : words.value(raw, of: field.form, key: field.key)
    let isInherited = deck != nil && field.text(in: draft).isEmpty
    let limits = words(.settingRange, words.range(of: field.form), standard)
    let facts = (deck == nil ? limits : words(isInherited ? .settingInherited : .settingOwn)) + "  " + field.key
    let effects = effects(library, at: time, width: width, words).map { $0.cut(to: width) }
    return meaning(on: sheet) + effects + wrapped(Line(facts, Theme.quiet), width: width)
  }
}
