import FoundationEssentials

/// Checks JSON texts against a JSON Schema, as far as the schemas of this project use the standard.
///
/// A keyword it does not know is a fault of its own, so that nothing of a schema is passed over.
package struct SchemaChecker {
  private let schema: JSONText
  private static let remarks: Set = ["$schema", "$defs", "title", "description"]

  package init(_ schema: String) throws { self.schema = try JSONText(schema) }

  /// What in a text does not fit, each with its place (`/cards/3/due`); empty where all fits.
  package func faults(of text: String) -> [String] {
    guard let value = try? JSONText(text) else { return ["no JSON: \(text)"] }
    return faults(of: value, by: schema, at: "")
  }

  private func faults(of value: JSONText, by schema: JSONText, at place: String) -> [String] {
    guard case .object(let rules) = schema else { return ["\(place): \(schema) is no schema"] }
    return rules.sorted { $0.key < $1.key }.flatMap { keyword, rule in
      Self.remarks.contains(keyword) ? [] : faults(of: value, keyword, rule, at: place)
    }
  }

  private func faults(of value: JSONText, _ keyword: String, _ rule: JSONText, at place: String) -> [String] {
    switch (keyword, rule, value) {
    case ("$ref", .string(let reference), _): return faults(of: value, by: definition(reference), at: place)
    case ("oneOf", .array(let choices), _): return fitting(value, choices) == 1 ? [] : ["\(place): not oneOf"]
    case ("anyOf", .array(let choices), _): return fitting(value, choices) > 0 ? [] : ["\(place): not anyOf"]
    case ("not", _, _): return fitting(value, [rule]) == 0 ? [] : ["\(place): not not"]
    case ("properties", .object(let properties), .object(let members)):
      return properties.sorted { $0.key < $1.key }.flatMap { name, rule in
        members[name].map { faults(of: $0, by: rule, at: place + "/" + name) } ?? []
      }
    case ("required", .array(let names), .object(let members)):
      return names.compactMap { name in
        if case .string(let name) = name, members[name] != nil { nil } else { "\(place): lacks \(name)" }
      }
    case ("items", _, .array(let items)):
      return items.enumerated().flatMap { faults(of: $1, by: rule, at: place + "/\($0)") }
    case ("additionalProperties", .object, .object(let members)):
      // No schema of ours names properties beside it.
      return members.sorted { $0.key < $1.key }.flatMap { faults(of: $0.value, by: rule, at: place + "/" + $0.key) }
    case ("properties", _, _), ("required", _, _), ("items", _, _), ("additionalProperties", _, _): return []
    default:
      return holds(keyword, rule, value).map { $0 ? [] : ["\(place): not \(keyword) \(rule): \(value)"] }
        ?? ["\(place): \(keyword) is not known"]
    }
  }

  /// Whether a keyword that looks at the value alone holds; nil for one that is not known.
  private func holds(_ keyword: String, _ rule: JSONText, _ value: JSONText) -> Bool? {
    switch (keyword, rule, value) {
    case ("type", .string(let name), _): value.is(name)
    case ("const", _, _): rule == value
    case ("enum", .array(let values), _): values.contains(value)
    case ("pattern", .string(let pattern), .string(let text)): (try? Regex(pattern)).map(text.contains)
    case ("minLength", .number(let least), .string(let text)): Double(text.unicodeScalars.count) >= least
    case ("minimum", .number(let least), .number(let number)): number >= least
    case ("maximum", .number(let most), .number(let number)): number <= most
    case ("pattern", _, _), ("minLength", _, _), ("minimum", _, _), ("maximum", _, _): true
    default: nil
    }
  }

  private func fitting(_ value: JSONText, _ choices: [JSONText]) -> Int {
    choices.count { faults(of: value, by: $0, at: "").isEmpty }
  }

  private func definition(_ reference: String) -> JSONText {
    guard reference.hasPrefix("#/$defs/"), case .object(let top) = schema, case .object(let all)? = top["$defs"],
      let found = all[String(reference.dropFirst(8))]
    else { return .string(reference) }
    return found
  }
}

/// A JSON value as the system's own reader has it.
private enum JSONText: Decodable, Hashable {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case array([JSONText])
  case object([String: JSONText])

  init(_ text: String) throws { self = try JSONDecoder().decode(JSONText.self, from: Data(text.utf8)) }

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      self = .null
    } else if let bool = try? value.decode(Bool.self) {
      self = .bool(bool)
    } else if let number = try? value.decode(Double.self) {
      self = .number(number)
    } else if let text = try? value.decode(String.self) {
      self = .string(text)
    } else if let items = try? value.decode([JSONText].self) {
      self = .array(items)
    } else {
      self = .object(try value.decode([String: JSONText].self))
    }
  }

  func `is`(_ type: String) -> Bool {
    switch self {
    case .null: type == "null"
    case .bool: type == "boolean"
    case .number(let number): type == "number" || type == "integer" && number == number.rounded()
    case .string: type == "string"
    case .array: type == "array"
    case .object: type == "object"
    }
  }
}
