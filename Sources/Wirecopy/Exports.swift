// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

// One import serves users of the library: the model, the grammar and the desk, the sources of bytes
// and the options of writers.
@_exported public import Attribution
@_exported public import CopyDesk
@_exported public import Markup
@_exported public import NewsModel
@_exported public import Validation
@_exported public import Writers
