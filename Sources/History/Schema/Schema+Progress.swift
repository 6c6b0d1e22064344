extension Schema {
  static let progressText = """
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "title": ".dasi/progress.json",
      "description": "Where each card stood when it was last written; it follows from the journal and can be deleted at any time.",
      "type": "object",
      "required": ["v", "at", "entries", "newest", "cards"],
      "properties": {
        "v": { "const": 1 },
        "at": { "$ref": "#/$defs/time" },
        "entries": { "type": "integer", "minimum": 0, "description": "how many entries it follows from" },
        "newest": {
          "type": "array",
          "items": { "type": "string", "pattern": "^.+:[1-9][0-9]*$" },
          "description": "the newest entry of each device"
        },
        "cards": { "type": "array", "items": { "$ref": "#/$defs/card" } }
      },
      "$defs": {
        "card": {
          "type": "object",
          "required": ["card", "phase", "interval", "reviews", "lapses"],
          "properties": {
            "card": { "type": "string", "minLength": 1 },
            "phase": { "enum": ["new", "learning", "review", "relearning"] },
            "stepsLeft": { "type": "integer", "minimum": 0 },
            "step": { "type": "integer" },
            "due": {
              "anyOf": [{ "$ref": "#/$defs/time" }, { "$ref": "#/$defs/date" }],
              "description": "a date, or a moment for a step"
            },
            "interval": { "type": "integer", "minimum": 0, "description": "days" },
            "stability": { "type": "number", "description": "days until recall falls to 90 %" },
            "difficulty": { "type": "number", "minimum": 1, "maximum": 10 },
            "lastReview": { "$ref": "#/$defs/time" },
            "reviews": { "type": "integer", "minimum": 0 },
            "lapses": { "type": "integer", "minimum": 0 },
            "suspended": { "const": true },
            "flagged": { "const": true },
            "dismissed": { "const": true },
            "buriedOn": { "$ref": "#/$defs/date" }
          }
        },
        "date": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" },
        "time": {
          "type": "string",
          "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}.[0-9]{3}(Z|[+-][0-9]{2}:[0-9]{2})$"
        }
      }
    }
    """
}
