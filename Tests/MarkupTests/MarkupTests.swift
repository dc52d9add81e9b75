// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.
