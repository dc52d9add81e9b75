// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// The small words of each language: what a text in it cannot do without.
enum LanguageWords {
  /// A language and its words; two scripts' tables never meet.
  static let latin: [(language: String, words: String)] = [
    (
      "en",
      """
      the and of to in is was for that with on as are by at from has have it he his be not \
      this they their said will which were but would been who an or its she we you what when
      """
    ),
    (
      "de",
      """
      der die das und ist in zu den mit von für auf nicht ein eine dem des sich auch es an als \
      aus bei nach wird sind im werden wurde oder über haben
      """
    ),
    (
      "fr",
      """
      le la les des et de du une est dans pour que qui sur par au avec pas plus sont aux ce \
      cette il elle été leur mais ont nous
      """
    ),
    (
      "es",
      """
      el la los las de del y en que un una es por con para su se al lo más como pero fue han \
      este esta sus entre sobre según
      """
    ),
    (
      "pt",
      """
      o a os as de do da dos das e em que um uma não é por com para se no na ao mais foi como \
      mas são também pelo pela seu sua
      """
    ),
    (
      "it",
      """
      il lo la gli le di del della dei che e è un una in con per non si da sono al alla nel \
      nella più anche come ma dal ha questo
      """
    ),
    (
      "nl",
      """
      de het een en van in is dat op te zijn met voor niet aan er om ook als bij door naar \
      maar werd heeft deze uit wordt
      """
    ),
    (
      "sv",
      """
      och i att det som en på är av för med den till inte har de ett om var från vid också \
      efter men kan
      """
    ),
    (
      "da",
      """
      og i at det som en på er af for med den til ikke har de et om var fra ved også efter men \
      kan blev være
      """
    ),
    (
      "no",
      """
      og i å det som en på er av for med den til ikke har de et om var fra ved også etter men \
      kan ble være
      """
    ),
    (
      "fi",
      """
      ja on ei se että oli hän ovat myös mutta kun joka mukaan sen ole kuin tai ollut vain jos \
      nyt kanssa
      """
    ),
    (
      "pl",
      """
      i w na z do się nie jest to że od po jak przez o dla za ale był są może oraz które \
      został jego
      """
    ),
    (
      "cs",
      """
      a v na se že je s z do o to i k pro ve by jsou jako za od po který byl ale také jeho při
      """
    ),
    (
      "sk",
      """
      a v na sa že je s z do o to i k pre vo by sú ako za od po ktorý bol ale aj jeho pri
      """
    ),
    (
      "hu",
      """
      a az és hogy nem is egy meg volt ez de ki csak azt már van el még mint után szerint
      """
    ),
    (
      "ro",
      """
      și şi în in de la cu a pe nu că din o un care este pentru mai au fost sunt prin după sau \
      iar
      """
    ),
    (
      "tr",
      """
      ve bir bu da de için ile olarak çok daha olan gibi sonra kadar var ise ancak göre oldu \
      değil
      """
    ),
    (
      "vi",
      """
      và của là có trong cho không được với người các một những đã này khi đến tại về
      """
    ),
    (
      "id",
      """
      yang dan di dari untuk dengan ini itu pada dalam tidak akan ke adalah telah oleh juga \
      sebagai bisa para
      """
    ),
    (
      "hr",
      "i u je na se da su za od s o iz ne kao koji bi što nije će bio ali nakon"
    ),
    (
      "sl",
      "in je v na se da so za pa z ne ki bi tudi kot po še bil ali od pri"
    ),
    (
      "et",
      "ja on ei et see oli ka kui mis oma kes pole või ning aga selle olid"
    ),
    (
      "lv",
      "un ir ka no ar par uz kas tika nav viņš bet lai arī pēc"
    ),
    (
      "lt",
      "ir kad į iš su buvo yra tai kaip bet apie jis dėl po už"
    ),
    (
      "ca",
      "el la els les de del i que en un una és per amb no al dels més com ha"
    ),
    (
      "is",
      "og að í á er sem til við um ekki var það hann með hún fyrir"
    ),
    (
      "sq",
      "dhe të në e për me një që nga është ka se nuk më"
    ),
    (
      "tl",
      "ang ng sa na mga at ay ni si para hindi ito nang"
    ),
    (
      "sw",
      "na ya wa kwa ni katika za la kuwa hii huyo kama pia"
    ),
    (
      "af",
      "die en van in is het nie om wat op te dat vir met hy hulle"
    ),
    (
      "eu",
      "eta da ez du dute bat izan ere dela zuen dira baina"
    ),
    (
      "gl",
      "o a os as e en que de do da non unha para con é máis pola polo ao como tamén"
    ),
  ]

  /// The same for languages in Cyrillic letters.
  static let cyrillic: [(language: String, words: String)] = [
    (
      "ru",
      "и в не на что с по как это он за от из для но также его был"
    ),
    (
      "uk",
      "і в у на не що з до та як це від за для був про він але його"
    ),
    (
      "bg",
      "и на да се за от в с не е че са по като до това ще"
    ),
    (
      "sr",
      "и у је на се да су за од са из не као који"
    ),
    (
      "be",
      "і ў на не што з да як гэта ад пра для"
    ),
    (
      "mk",
      "и на да се во за од со не е дека ќе ги"
    ),
  ]
}
