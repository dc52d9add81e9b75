// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

extension Lexicon {
  /// Albanian.
  public static let albanian: Lexicon = {
    var words = Lexicon("sq")
    words.by = list("autor; shkruan; përgatiti; nga")
    words.and = list("dhe")
    words.placed = list("në")
    words.months = [
      "janar", "shkurt", "mars", "prill", "maj", "qershor", "korrik", "gusht", "shtator",
      "tetor", "nëntor", "dhjetor",
    ]
    words.titles = list("gazetar; gazetare; korrespondent; redaktor")
    words.staff = list("redaksia")
    words.agencies = list("agjencitë")
    words.clauses =
      roles(.translator, "përktheu; përkthimi")
      + roles(.editor, "redaktoi")
    words.sources = list("burimi")
    words.reservations = list(
      """
      të gjitha të drejtat e rezervuara; të gjitha të drejtat të rezervuara
      """)
    words.running = list("sipas; tha; është; janë")
    words.towns = list(
      """
      Tiranë; Durrës; Vlorë; Shkodër; Elbasan; Korçë; Prishtinë; Prizren; Shkup; Tetovë;
      Bruksel; Romë; Athinë; Londër
      """)
    words.regions = list("Shqipëri; Kosovë")
    words.outlets = list("Shqip; Panorama; Koha Ditore; Top Channel")
    return words
  }()
}
