// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// The objects of SARIF that our reports are made of, with what the standard demands of each.
///
/// <https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html>
enum SARIFStructure {
  static let schema = #"""
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "type": "object",
      "properties": {
        "$schema": {"type": "string", "pattern": "^https://"},
        "version": {"enum": ["2.1.0"]},
        "runs": {"type": "array", "items": {"$ref": "#/$defs/run"}}
      },
      "required": ["version", "runs"],
      "additionalProperties": false,
      "$defs": {
        "run": {
          "type": "object",
          "properties": {
            "tool": {
              "type": "object",
              "properties": {"driver": {"$ref": "#/$defs/toolComponent"}},
              "required": ["driver"],
              "additionalProperties": false
            },
            "results": {"type": "array", "items": {"$ref": "#/$defs/result"}},
            "columnKind": {"enum": ["utf16CodeUnits", "unicodeCodePoints"]}
          },
          "required": ["tool"],
          "additionalProperties": false
        },
        "toolComponent": {
          "type": "object",
          "properties": {
            "name": {"type": "string"},
            "version": {"type": "string"},
            "rules": {
              "type": "array",
              "uniqueItems": true,
              "items": {
                "type": "object",
                "properties": {"id": {"type": "string"}},
                "required": ["id"],
                "additionalProperties": false
              }
            }
          },
          "required": ["name"],
          "additionalProperties": false
        },
        "result": {
          "type": "object",
          "properties": {
            "ruleId": {"type": "string"},
            "level": {"enum": ["none", "note", "warning", "error"]},
            "message": {
              "type": "object",
              "properties": {"text": {"type": "string"}},
              "required": ["text"],
              "additionalProperties": false
            },
            "locations": {"type": "array", "items": {"$ref": "#/$defs/location"}}
          },
          "required": ["message"],
          "additionalProperties": false
        },
        "location": {
          "type": "object",
          "properties": {
            "physicalLocation": {
              "type": "object",
              "properties": {
                "artifactLocation": {
                  "type": "object",
                  "properties": {
                    "uri": {"type": "string", "pattern": "^(file://)?[-a-zA-Z0-9._~/%]+$"}
                  },
                  "additionalProperties": false
                },
                "region": {
                  "type": "object",
                  "properties": {
                    "startLine": {"type": "integer", "minimum": 1},
                    "startColumn": {"type": "integer", "minimum": 1}
                  },
                  "additionalProperties": false
                }
              },
              "required": ["artifactLocation"],
              "additionalProperties": false
            },
            "logicalLocations": {
              "type": "array",
              "uniqueItems": true,
              "items": {
                "type": "object",
                "properties": {"fullyQualifiedName": {"type": "string"}},
                "additionalProperties": false
              }
            }
          },
          "additionalProperties": false
        }
      }
    }
    """#
}
