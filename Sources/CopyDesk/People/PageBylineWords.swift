// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// The words that systems that publish pages print around names: lower case, without accents.
enum PageBylineWords {
  /// Stand right before names.
  static let openers: Set<String> = [
    "by", "von", "vom", "par", "por", "door", "av", "af", "przez", "oleh", "от", "від", "autorem",
    "tarafindan", "di", "του", "τησ", "بقلم", "מאת", "โดย", "boi",
  ]

  /// Of these, those that stand inside names as well.
  static let particles: Set<String> = ["von", "vom", "av", "af", "di"]

  /// Open names where a colon follows.
  static let labels: Set<String> = [
    "author", "authors", "writer", "writers", "words", "reporter", "journalist", "autor", "autorin",
    "autoren", "autorinnen", "autor in", "autor innen", "autor inn en", "verfasser", "verfasserin",
    "redaktion", "redakteur", "redakteurin", "text", "texte", "textes", "texto", "testo", "tekst",
    "teksti", "bericht", "interview", "auteur", "auteurs", "auteure", "auteur s", "auteurs s",
    "autrice",
    "autora", "autores", "autorzy", "autor a", "autore", "autori", "redactor", "redactora",
    "redaccion",
    "periodista", "jornalista", "reportagem", "giornalista", "skribent", "journalistin",
    "forfatter",
    "forfattare", "kirjoittaja", "toimittaja", "redaktor", "napisal", "napsal", "szerzo", "yazar",
    "yazan", "haber", "penulis", "автор", "авторы", "текст", "журналист", "συντακτησ", "كاتب",
    "الكاتب", "مولف", "نویسنده", "作者", "记者", "記者", "기자", "文", "取材", "執筆",
    "كتب", "كتبت", "خبرنگار", "लेखक", "tac gia", "irta", "napsala", "pise", "пише", "συντακτρια",
    "γραφει",
    "ρεπορταζ", "κειμενο", "रिपोर्ट", "ผู้เขียน", "เขียนโดย",
  ]

  /// Labels of what else a line says of a story.
  static let facts: Set<String> = [
    "date", "datum", "fecha", "data", "dato", "stand", "ort", "lesezeit", "lesedauer", "编辑", "責任編輯",
    "责任编辑", "编审", "来源", "來源", "出典", "編輯", "责编", "責編", "編集", "摄影", "攝影", "图", "圖", "图片",
    "写真", "撮影", "発布", "公開日", "更新日", "发布时间", "प्रकाशित", "प्रकाशन", "अपडेट", "अपडेटेड", "تاريخ النشر",
    "اخر تحديث", "تاریخ انتشار", "опубликовано", "обновлено",
  ]

  /// Labels that stand anywhere in a line: "来源：Lenn 作者：Anna".
  static let eastern: Set<String> = [
    "作者:", "记者:", "記者:", "撰文:", "文:", "執筆:", "取材:", "執筆者:", "筆者:", "著者:", "ライター:", "取材・文:",
    "기자명",
  ]

  /// Labels that only authors' names follow.
  static let authors: Set<String> = [
    "author", "authors", "writer", "writers", "autor", "autorin", "autoren", "autorinnen",
    "autor in", "verfasser", "verfasserin", "auteur", "auteurs", "auteure", "auteur s", "auteurs s",
    "autrice", "autora", "autores", "autorzy", "autore", "autori", "forfatter", "forfattare",
    "kirjoittaja",
    "szerzo", "yazar", "yazan", "penulis", "автор", "авторы", "作者", "记者", "記者", "기자",
    "كتب", "كتبت", "خبرنگار", "लेखक", "tac gia", "irta", "napsala", "pise", "пише", "συντακτρια",
    "γραφει",
    "ρεπορταζ", "κειμενο", "रिपोर्ट", "ผู้เขียน", "เขียนโดย",
  ]

  /// Say what a system or person did with a story; may stand before an opener.
  static let verbs: Set<String> = [
    "posted", "published", "written", "reported", "created", "submitted", "updated", "added",
    "uploaded", "authored", "last", "edited", "modified", "story", "article", "blog", "post",
    "words",
    "erstellt", "eingestellt", "verfasst", "geschrieben", "veroffentlicht", "veroeffentlicht",
    "publiziert", "gepostet", "hinzugefugt", "aktualisiert", "zuletzt", "letzte", "letztes",
    "update", "ein", "eine", "beitrag",
    "gastbeitrag", "artikel", "kommentar", "interview", "bericht", "rezension", "reportage",
    "words",
    "kolumne", "essay", "text", "publie", "publiee", "ecrit", "redige", "poste", "propose", "mis",
    "ligne", "article", "un", "une", "publicado", "publicada", "escrito", "escrita", "posteado",
    "redactado", "enviado", "una", "articulo", "postado", "criado", "artigo", "pubblicato",
    "scritto",
    "inserito", "postato", "articolo", "geplaatst", "geschreven", "gepubliceerd", "skrevet",
    "skriven",
    "publisert", "publicerad", "publiceret", "napisane", "napisany", "opublikowane", "opublikowano",
    "opublikowany", "dodane", "dodano", "objavljeno", "napsano", "vlozil", "ditulis",
    "dipublikasikan",
    "diposting", "aufgezeichnet", "protokolliert", "gastkommentar", "leitartikel", "analyse",
    "propos",
    "soumis", "eingereicht", "inviato", "ingediend", "recueillis", "entretien", "chronique",
    "tribune", "opinion", "guest", "column", "analysis",
    "review", "entrevista", "cronica", "reportaje", "columna", "opinie", "опубликовано",
    "опубликовал", "scris", "publicat", "postat", "actualizat", "добавлено", "написано",
  ]

  /// Name something else than the author of the text.
  static let pictures: Set<String> = [
    "foto", "fotos", "photo", "photos", "photograph", "photographs", "photography", "bild",
    "bilder",
    "image", "images", "artwork", "cartoon", "drawing", "picture", "illustration", "grafik",
    "infografik", "video", "credit",
    "credits",
    "quelle", "source", "fuente", "fonte", "kategorie", "category", "categories", "kategorien",
    "tags",
    "ubersetzung", "ubersetzt", "translated", "translation", "traduction", "traduccion",
    "copyright",
    "imagen", "imagem", "immagine", "kuva", "kuvat", "zdjecie", "zdjecia", "fotografie",
    "fotografia", "fotograf", "fotografin", "фото", "symbolbild", "symbolfoto",
    "zrodlo", "zdroj", "kilde", "kalla", "forras", "sursa", "kaynak", "источник", "джерело",
    "πηγη", "nguon", "sumber",
    "archivbild", "archivfoto", "titelbild", "bildquelle", "fotocredit",
  ]

  /// Say what somebody did with a text that was written.
  static let checks: Set<String> = ["reviewed", "medically", "fact checked", "gepruft", "relu"]

  /// The same before "by".
  static let acts: Set<String> = [
    "edited", "reviewed", "checked", "verified", "translated", "produced", "photographed",
    "illustrated", "redigiert", "bearbeitet", "ubersetzt", "editado", "traducido", "traduzido",
    "traduit",
    "relu",
  ]

  /// What readers write, counted in the line of the author.
  static let comments: Set<String> = [
    "comment", "comments", "kommentar", "kommentare", "commentaire", "commentaires", "comentario",
    "comentarios", "commento", "commenti", "reactie", "reacties",
  ]

  /// What stands before that.
  static let quantities: Set<String> = [
    "ein", "kein", "keine", "no", "one", "leave", "add", "post", "schreibe", "hinterlasse", "sin",
    "un", "aucun", "laisser", "deja", "nessun", "geen",
  ]

  /// Close names.
  static let enders: Set<String> = [
    "updated", "published", "posted", "last", "filed", "aktualisiert", "zuletzt", "veroffentlicht",
    "publie", "mis", "modifie", "publicado", "actualizado", "atualizado", "pubblicato",
    "aggiornato",
    "geplaatst", "bijgewerkt", "hace", "ago", "vor", "il", "min", "minuten", "reading", "read",
    "comments", "comente", "kommentare", "anzeigen", "full", "bio",
  ]

  /// Say that the day is this one: "Door Jan de Vries Vandaag, 24 maart 2016".
  static let todays: Set<String> = [
    "heute", "gestern", "aujourdhui", "hier", "hoy", "ayer", "hoje", "ontem",
    "oggi",
    "ieri", "vandaag", "gisteren", "dzisiaj", "wczoraj", "dnes", "vcera", "idag", "igar", "сегодня",
    "вчера",
    "сьогодні", "вчора", "bugun", "tanaan", "eilen", "σημερα", "χθεσ", "tegnap",
  ]

  /// Stand inside a date and around it, and are no names.
  static let joints: Set<String> = [
    "on", "at", "am", "pm", "a m", "p m", "um", "uhr", "den", "der", "le", "el", "a", "the", "of",
    "de", "del",
    "em", "no", "om", "kl", "klo", "op", "dne", "dnia", "w", "i", "o", "h", "hrs", "est", "edt",
    "pst", "pdt",
    "gmt", "utc", "cet", "cest", "mez", "mesz", "et", "bst", "ist", "в", "г", "года", "у", "las",
    "ore", "alle",
    "st", "nd", "rd", "th", "as", "ob", "il", "kello", "godz", "r", "mon", "tue", "wed", "thu",
    "fri",
  ]

  /// Of the small words, those that close a time of day.
  static let clocks: Set<String> = [
    "am", "pm", "a m", "p m", "uhr", "h", "hrs", "est", "edt", "pst", "pdt", "gmt", "utc", "cet",
    "cest", "mez",
    "mesz", "bst", "ist", "г", "года", "r",
  ]
}
