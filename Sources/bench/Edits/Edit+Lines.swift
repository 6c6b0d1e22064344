import Foundation
import Scheduling
import Study

/// How a line of a note is edited, and where lines go.
extension Edit {
  /// Changes one of the lines that fit.
  static func change(
    _ note: inout EditedNote, _ fits: (EditedNote.Line) -> Bool, _ random: inout SplitMix64,
    _ edited: (String, inout SplitMix64) -> String
  ) -> Bool {
    let places = note.places(where: fits)
    guard !places.isEmpty else { return false }
    let place = random.pick(places)
    let text = edited(note.lines[place].text, &random)
    defer { note.lines[place].text = text }
    return text != note.lines[place].text
  }

  /// A line with one letter of a word changed, dropped or doubled.
  static func slipped(_ text: String, _ random: inout SplitMix64) -> String {
    var letters = Array(text)
    let places = letters.indices.filter { letters[$0].isLetter }
    let place = random.pick(places)
    switch random.next() % 3 {
    case 0: letters.insert(letters[place], at: place)
    case 1: letters.remove(at: place)
    default:
      let other = random.pick(places)
      letters[place] = letters[other]
    }
    return String(letters)
  }

  /// A line with a word dropped, put in or put elsewhere.
  static func reworded(_ text: String, _ random: inout SplitMix64) -> String {
    let lead = text.prefix { !$0.isLetter && !$0.isNumber }
    var words = text.dropFirst(lead.count).split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    guard words.count >= 4 else { return text + (isLatin(text) ? " as well" : isKana(text) ? "など" : " 등") }
    let place = 1 + Int(random.next() % UInt64(words.count - 2))
    switch random.next() % 3 {
    case 0 where !words[place].contains(":"): words.remove(at: place)
    case 1: words.insert(isLatin(text) ? "usually" : "보통", at: place)
    default: words[place] += isLatin(text) ? " mostly" : " 주로"
    }
    return lead + words.joined(separator: " ")
  }

  /// A heading with its last word exchanged, or without what stands in brackets.
  static func renamed(_ text: String, _ random: inout SplitMix64) -> String {
    if let open = text.firstIndex(of: "("), open > text.index(text.startIndex, offsetBy: 4), random.next() % 2 == 0 {
      return String(text[..<open])
    }
    var words = text.split(separator: " ").map(String.init)
    guard let last = words.last, words.count > 1 else { return text }
    words[words.count - 1] = isLatin(last) ? "topic" : isKana(last) ? "主題" : "주제"
    return words.joined(separator: " ")
  }

  /// What a heading is extended by, in its language.
  static func more(_ text: String) -> String { isLatin(text) ? " overview" : isKana(text) ? "について" : " 정리" }

  private static func isLatin(_ text: String) -> Bool {
    let letters = text.unicodeScalars.filter { $0.properties.isAlphabetic }
    return letters.filter(\.isASCII).count * 2 > letters.count
  }

  private static func isKana(_ text: String) -> Bool {
    !text.unicodeScalars.contains { (0xAC00...0xD7A3).contains($0.value) }
  }

  static func addItem(to note: inout EditedNote, _ random: inout SplitMix64) -> Bool {
    let places = note.places { $0.itemIndent != nil }
    guard !places.isEmpty else { return false }
    let place = random.pick(places)
    let line = note.lines[place].text
    let lead = line.prefix { !$0.isLetter && !$0.isNumber }
    let item = isLatin(line) ? "something the writer thought of later" : "나중에 떠올라 덧붙인 내용"
    note.lines.insert(.init(text: lead + item, origin: nil), at: place + 1)
    return true
  }

  static func dropItem(of note: inout EditedNote, _ random: inout SplitMix64) -> Bool {
    let places = note.places { $0.itemIndent != nil }.filter { place in
      place + 1 >= note.lines.count || note.lines[place + 1].indent <= note.lines[place].indent
    }
    guard !places.isEmpty else { return false }
    note.lines.remove(at: random.pick(places))
    return true
  }

  static func swapItems(of note: inout EditedNote, _ random: inout SplitMix64) -> Bool {
    let places = note.places { $0.itemIndent != nil }.filter { place in
      place + 1 < note.lines.count && note.lines[place + 1].itemIndent == note.lines[place].itemIndent
        && (place + 2 >= note.lines.count || note.lines[place + 2].indent <= note.lines[place].indent)
    }
    guard !places.isEmpty else { return false }
    let place = random.pick(places)
    note.lines.swapAt(place, place + 1)
    return true
  }

  static func moveSection(of note: inout EditedNote, _ random: inout SplitMix64) -> Bool {
    let sections = note.places(where: \.isHeading).map(note.section).filter {
      $0.count > 1 && $0.upperBound < note.lines.count
    }
    guard !sections.isEmpty else { return false }
    let section = random.pick(sections)
    let lines = note.lines[section]
    note.lines.removeSubrange(section)
    note.lines += [.init(text: "", origin: nil)] + lines
    return true
  }

  static func dropSection(of note: inout EditedNote, _ random: inout SplitMix64) -> Bool {
    let sections = note.places(where: \.isHeading).map(note.section).filter {
      $0.count > 1 && $0.count * 2 < note.lines.count
    }
    guard !sections.isEmpty else { return false }
    note.lines.removeSubrange(random.pick(sections))
    return true
  }

  static func split(_ note: EditedNote, _ random: inout SplitMix64) -> [EditedNote]? {
    let places = note.places(where: \.isHeading)
    guard places.count > 1 else { return nil }
    let place = random.pick(Array(places.dropFirst()))
    let rest = EditedNote(file: "part two of " + note.file, lines: Array(note.lines[place...]))
    return [EditedNote(file: note.file, lines: Array(note.lines[..<place])), rest]
  }

  static func changeBullets(of note: inout EditedNote) -> Bool {
    let places = note.places { $0.itemIndent != nil }
    for place in places {
      let indent = note.lines[place].indent
      let rest = note.lines[place].text.dropFirst(indent + 1)
      note.lines[place].text = note.lines[place].text.prefix(indent) + "*" + rest
    }
    return !places.isEmpty
  }

  /// Another hash in the file's name, and all Hangul in separate letters, as a Mac writes them.
  static func exportAnew(_ note: inout EditedNote, _ random: inout SplitMix64) {
    let hash = String(random.next(), radix: 16) + String(random.next(), radix: 16)
    let name = note.file.split(separator: ".").dropLast().joined(separator: ".")
    let ending = note.file.split(separator: ".").last.map { "." + $0 } ?? ""
    note.file = (name + " " + hash + ending).decomposedStringWithCanonicalMapping
    for place in note.lines.indices {
      note.lines[place].text = note.lines[place].text.decomposedStringWithCanonicalMapping
    }
  }
}
