extension Schema {
  static let journalText = """
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "title": "One line of .dasi/journal/<device>.jsonl",
      "description": "v stands first and sum last. sum is the CRC-32C of the bytes before ,\\"sum\\". Entries with other types and members are kept and passed over.",
      "type": "object",
      "required": ["v", "id", "at", "type", "sum"],
      "properties": {
        "v": { "const": 1 },
        "id": { "type": "string", "pattern": "^.+:[1-9][0-9]*$", "description": "<device>:<number>" },
        "at": { "$ref": "#/$defs/time" },
        "type": { "type": "string", "minLength": 1 },
        "seen": { "$ref": "#/$defs/seen" },
        "sum": { "type": "string", "pattern": "^[0-9a-f]{8}$" }
      },
      "oneOf": [
        {
          "properties": {
            "type": { "const": "review" },
            "card": { "$ref": "#/$defs/card" },
            "grade": { "enum": [1, 2, 3, 4], "description": "Again, Hard, Good, Easy" },
            "ms": { "type": "integer", "minimum": 0, "description": "from question to grade" }
          },
          "required": ["card", "grade", "ms"]
        },
        {
          "properties": {
            "type": { "enum": ["suspend", "resume", "bury", "flag", "unflag", "dismiss", "restore", "reset"] },
            "card": { "$ref": "#/$defs/card" }
          },
          "required": ["card"]
        },
        {
          "properties": {
            "type": { "const": "undo" },
            "entry": { "type": "string", "description": "the id of the entry that is taken back" }
          },
          "required": ["entry"]
        },
        {
          "properties": {
            "type": { "const": "rename" },
            "from": { "$ref": "#/$defs/card" },
            "to": { "$ref": "#/$defs/card" },
            "how": { "type": "string", "description": "by which sign the card was known again" }
          },
          "required": ["from", "to", "how"]
        },
        {
          "properties": {
            "type": { "const": "weights" },
            "w": { "type": "array", "items": { "type": "number" }, "description": "the weights that were chosen" },
            "decks": {
              "type": "object",
              "description": "for decks and groups of decks, by path, weights of their own",
              "additionalProperties": { "type": "array", "items": { "type": "number" } }
            }
          },
          "required": ["w"]
        },
        {
          "properties": {
            "type": { "enum": ["ignore", "heed"] },
            "finding": { "type": "string", "minLength": 1, "description": "what dasi check finds, right as it is or not" }
          },
          "required": ["finding"]
        },
        {
          "properties": {
            "type": {
              "not": {
                "enum": [
                  "review", "suspend", "resume", "bury", "flag", "unflag", "dismiss", "restore", "reset", "undo", "rename",
                  "weights", "ignore", "heed"
                ]
              }
            }
          }
        }
      ],
      "$defs": {
        "card": { "type": "string", "minLength": 1 },
        "time": {
          "type": "string",
          "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}.[0-9]{3}(Z|[+-][0-9]{2}:[0-9]{2})$"
        },
        "seen": {
          "description": "how the card stood in the notes; in its first line, and again when it changed",
          "type": "object",
          "required": ["question", "answer"],
          "properties": {
            "kind": { "type": "string" },
            "question": { "type": "string" },
            "answer": { "type": "array", "items": { "type": "string" } },
            "section": { "type": "array", "items": { "type": "string" } },
            "file": { "type": "string" }
          }
        }
      }
    }
    """
}
