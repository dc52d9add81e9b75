// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// The schemas of schemas, as json-schema.org publishes them.
enum MetaSchemas {
  /// The meta-schema of an address without fragment; nil for any other address.
  static func bytes(of address: String) -> [UInt8]? {
    switch address {
    case "http://json-schema.org/draft-07/schema": PackageResources.draft_07_json
    case "https://json-schema.org/draft/2019-09/schema": PackageResources.draft_2019_09_schema_json
    case "https://json-schema.org/draft/2019-09/meta/core": PackageResources.draft_2019_09_core_json
    case "https://json-schema.org/draft/2019-09/meta/applicator":
      PackageResources.draft_2019_09_applicator_json
    case "https://json-schema.org/draft/2019-09/meta/validation":
      PackageResources.draft_2019_09_validation_json
    case "https://json-schema.org/draft/2019-09/meta/meta-data":
      PackageResources.draft_2019_09_meta_data_json
    case "https://json-schema.org/draft/2019-09/meta/format":
      PackageResources.draft_2019_09_format_json
    case "https://json-schema.org/draft/2019-09/meta/content":
      PackageResources.draft_2019_09_content_json
    case "https://json-schema.org/draft/2020-12/schema": PackageResources.draft_2020_12_schema_json
    case "https://json-schema.org/draft/2020-12/meta/core": PackageResources.draft_2020_12_core_json
    case "https://json-schema.org/draft/2020-12/meta/applicator":
      PackageResources.draft_2020_12_applicator_json
    case "https://json-schema.org/draft/2020-12/meta/unevaluated":
      PackageResources.draft_2020_12_unevaluated_json
    case "https://json-schema.org/draft/2020-12/meta/validation":
      PackageResources.draft_2020_12_validation_json
    case "https://json-schema.org/draft/2020-12/meta/meta-data":
      PackageResources.draft_2020_12_meta_data_json
    case "https://json-schema.org/draft/2020-12/meta/format-annotation":
      PackageResources.draft_2020_12_format_annotation_json
    case "https://json-schema.org/draft/2020-12/meta/format-assertion":
      PackageResources.draft_2020_12_format_assertion_json
    case "https://json-schema.org/draft/2020-12/meta/content":
      PackageResources.draft_2020_12_content_json
    default: nil
    }
  }
}
