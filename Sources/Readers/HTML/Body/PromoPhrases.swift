// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// What outlets write around a story, in the languages they write it in: each begins on a line of its own.
enum PromoPhrases {}
