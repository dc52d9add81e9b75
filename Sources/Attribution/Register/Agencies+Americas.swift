// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

extension AgencyRegister {
  /// The Americas, Britain and France, with the wires of the whole world.
  static let atlantic: [Agency] = [
    Agency(
      "AFP", "Agence France-Presse", country: "FR", languages: "fr en es pt de ar",
      aliases:
        "afp|Agence France-Presse|Agence France Presse|France Presse|France-Presse|أ ف ب|ا ف ب|أ.ف.ب|فرانس برس|法新社|АФП|AFP通信|エーエフピー|אי-אף-פי|एएफपी|เอเอฟพี",
      domain: "afp.com"),
    Agency(
      "AP", "The Associated Press", country: "US", languages: "en es",
      aliases:
        "A.P.|The AP|Associated Press|The Associated Press|AP News|美联社|美聯社|أ ب|أسوشيتد برس|АП|AP通信|एपी|เอพี",
      domain: "apnews.com"),
    Agency(
      "Reuters", "Reuters", country: "GB", languages: "en es fr de pt ar zh ja it ru",
      aliases:
        "RTRS|RTR|REUTERS|reuters|Reuter|rtr|Thomson Reuters|Reuters News|رويترز|ロイター|路透社|路透|Рейтер|로이터|רויטרס|Рейтърс|Ройтерс|रॉयटर्स|रायटर|รอยเตอร์|รอยเตอร์ส|สำนักข่าวรอยเตอร์",
      domain: "reuters.com"),
    Agency(
      "UPI", "United Press International", country: "US", languages: "en es",
      aliases: "United Press International|يو بي اي", domain: "upi.com"),
    Agency(
      "Bloomberg", "Bloomberg News", country: "US", languages: "en",
      aliases: "BBG|BN|Bloomberg News|彭博|彭博社|ブルームバーグ|블룸버그", domain: "bloomberg.com"),
    Agency(
      "Dow Jones", "Dow Jones Newswires", country: "US", languages: "en",
      aliases: "DJ|DJN|Dow Jones Newswires|DOW JONES NEWSWIRES", domain: "dowjones.com"),
    Agency(
      "CNS-US", "Catholic News Service", country: "US", languages: "en",
      aliases: "CNS|OSV|Catholic News Service", domain: "catholicnews.com"),
    Agency(
      "CNA-Catholic", "Catholic News Agency", country: "US", languages: "en",
      aliases: "CNA|Catholic News Agency", domain: "catholicnewsagency.com"),
    Agency(
      "RNS", "Religion News Service", country: "US", languages: "en",
      aliases: "Religion News Service", domain: "religionnews.com"),
    Agency(
      "JTA", "Jewish Telegraphic Agency", country: "US", languages: "en",
      aliases: "Jewish Telegraphic Agency", domain: "jta.org"),
    Agency(
      "States Newsroom", "States Newsroom", country: "US", languages: "en",
      domain: "statesnewsroom.com"),
    Agency(
      "Tribune Content Agency", "Tribune News Service", country: "US", languages: "en",
      aliases: "TNS|TCA|Tribune News Service", domain: "tribunecontentagency.com"),
    Agency(
      "CP", "The Canadian Press", country: "CA", languages: "en fr",
      aliases:
        "PC|The Canadian Press|Canadian Press|THE CANADIAN PRESS|La Presse Canadienne|La Presse canadienne|Presse canadienne|LPC|CP Wire",
      domain: "thecanadianpress.com"),
    Agency(
      "QMI", "Agence QMI", "QMI Agency", country: "CA", languages: "fr en",
      aliases: "Agence QMI|QMI Agency"),
    Agency(
      "PA", "PA Media", country: "GB", languages: "en",
      aliases:
        "P.A.|PA Media|Press Association|The Press Association|PA news agency|PA Wire|PA Newsroom",
      domain: "pamediagroup.com"),
    Agency(
      "SWNS", "South West News Service", "SWNS Media", country: "GB", languages: "en",
      aliases: "South West News Service", domain: "swns.com"),
    Agency(
      "Wales News Service", "Wales News Service", country: "GB", languages: "en", aliases: "WNS",
      domain: "walesnews.com"),
    Agency(
      "Alliance News", "Alliance News", country: "GB", languages: "en",
      aliases: "Alliance News Ltd", domain: "alliancenews.com"),
    Agency(
      "Agência Brasil", "Agência Brasil", country: "BR", languages: "pt es en",
      aliases: "ABR|ABr", domain: "agenciabrasil.ebc.com.br"),
    Agency(
      "Estadão Conteúdo", "Estadão Conteúdo", country: "BR", languages: "pt",
      aliases: "AE|Agência Estado", domain: "estadaoconteudo.com.br"),
    Agency(
      "Folhapress", "Folhapress", country: "BR", languages: "pt", aliases: "FOLHAPRESS",
      domain: "folhapress.com.br"),
    Agency(
      "Agência O Globo", "Agência O Globo", "O Globo agency", country: "BR", languages: "pt",
      aliases: "Agência Globo", domain: "agenciaoglobo.com.br"),
    Agency(
      "Télam", "Télam", country: "AR", languages: "es", aliases: "TELAM|Telam",
      domain: "telam.com.ar"),
    Agency(
      "NA", "Noticias Argentinas", country: "AR", languages: "es",
      aliases: "Noticias Argentinas", domain: "noticiasargentinas.com"),
    Agency("DyN", "Diarios y Noticias", "DyN", country: "AR", languages: "es", aliases: "DYN"),
    Agency(
      "Notimex", "Notimex", country: "MX", languages: "es", aliases: "NTX|NOTIMEX",
      domain: "notimex.gob.mx"),
    Agency(
      "Apro", "apro", country: "MX", languages: "es", aliases: "APRO|apro",
      domain: "proceso.com.mx"),
    Agency(
      "El Universal agency", "Agencia de Noticias El Universal", "El Universal agency",
      country: "MX", languages: "es", aliases: "El Universal|Agencia El Universal",
      domain: "agenciaeluniversal.mx"),
    Agency(
      "Quadratín", "Agencia Quadratín", "Quadratín", country: "MX", languages: "es",
      aliases: "Agencia Quadratín", domain: "quadratin.com.mx"),
    Agency(
      "Colprensa", "Colprensa", country: "CO", languages: "es", aliases: "COLPRENSA",
      domain: "colprensa.com"),
    Agency(
      "Andina", "Agencia Peruana de Noticias Andina", "Andina", country: "PE",
      languages: "es en", aliases: "ANDINA", domain: "andina.pe"),
    Agency(
      "ABI", "Agencia Boliviana de Información", "ABI", country: "BO", languages: "es",
      domain: "abi.bo"),
    Agency(
      "ANF", "Agencia de Noticias Fides", "Fides Bolivia", country: "BO", languages: "es",
      domain: "noticiasfides.com"),
    Agency(
      "IP Paraguay", "Agencia IP", "Paraguayan Information Agency", country: "PY",
      languages: "es gn", aliases: "IP|Agencia IP", domain: "ip.gov.py"),
    Agency(
      "AVN", "Agencia Venezolana de Noticias", "AVN", country: "VE", languages: "es",
      domain: "avn.info.ve"),
    Agency(
      "ACN-Cuba", "Agencia Cubana de Noticias", "Cuban News Agency", country: "CU",
      languages: "es en", aliases: "ACN|Agencia Cubana de Noticias", domain: "acn.cu"),
    Agency(
      "Prensa Latina", "Prensa Latina", country: "CU", languages: "es en fr pt", aliases: "PL",
      domain: "plenglish.com"),
    Agency(
      "JIS", "Jamaica Information Service", country: "JM", languages: "en",
      aliases: "Jamaica Information Service", domain: "jis.gov.jm"),
    Agency(
      "ACCESSWIRE", "ACCESSWIRE", country: "US", languages: "en",
      aliases: "ACCESS Newswire|Accesswire", kind: .pressRelease, domain: "accessnewswire.com"),
    Agency(
      "Newsfile", "Newsfile Corp", country: "CA", languages: "en", aliases: "Newsfile Corporation",
      kind: .pressRelease, domain: "newsfilecorp.com"),
    Agency(
      "EIN Presswire", "EIN Presswire", country: "US", languages: "en",
      aliases: "EINPresswire|EINPresswire.com|EIN PRESSWIRE", kind: .pressRelease,
      domain: "einpresswire.com"),
    Agency(
      "CNW", "Canada NewsWire", country: "CA", languages: "en fr", aliases: "CNW Group|CNW Telbec",
      kind: .pressRelease, domain: "newswire.ca"),
    Agency("CMC", "Caribbean Media Corporation", country: "BB", languages: "en"),
    Agency(
      "PR Newswire", "PR Newswire", country: "US", languages: "en", aliases: "PRN|PRNewswire",
      kind: .pressRelease, domain: "prnewswire.com"),
    Agency(
      "Business Wire", "Business Wire", country: "US", languages: "en",
      aliases: "BW|BUSINESS WIRE", kind: .pressRelease, domain: "businesswire.com"),
    Agency(
      "GlobeNewswire", "GlobeNewswire", country: "US", languages: "en fr",
      aliases: "GLOBE NEWSWIRE", kind: .pressRelease, domain: "globenewswire.com"),
  ]
}
