// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Words with which stories say that somebody speaks, by language.
enum SpeechVerbs {
  static let table: [String: [String]] = [
    "en": [
      "said", "says", "say", "told", "tells", "added", "adds", "wrote", "writes", "asked", "asks",
      "explained", "explains", "recalled", "recalls", "continued", "warned", "warns", "argued",
      "argues", "announced", "declared", "admitted", "noted", "insisted", "replied", "concluded",
      "stated", "posted", "tweeted", "according", "remembers", "remembered", "statement",
    ],
    "de": [
      "sagt", "sagte", "sagten", "sagen", "erklärt", "erklärte", "betont", "betonte", "meint",
      "meinte", "schreibt", "schrieb", "fragt", "fragte", "erzählt", "erzählte", "warnt", "warnte",
      "teilte", "berichtet", "berichtete", "erinnert", "laut", "zufolge", "kündigte",
    ],
    "fr": [
      "dit", "disait", "déclaré", "déclare", "affirmé", "affirme", "expliqué", "explique", "ajouté",
      "ajoute", "écrit", "raconte", "raconté", "annoncé", "assuré", "assure", "estime", "estimé",
      "confie", "confié", "témoigne", "selon", "souligné", "souligne", "rappelle",
    ],
    "es": [
      "dijo", "dice", "dicen", "afirmó", "afirma", "explicó", "explica", "añadió", "añade",
      "aseguró", "asegura", "declaró", "escribió", "contó", "cuenta", "recordó", "recuerda",
      "señaló", "señala", "según", "advirtió", "comentó", "indicó", "agregó",
    ],
    "pt": [
      "disse", "diz", "dizem", "afirmou", "afirma", "explicou", "explica", "acrescentou",
      "declarou",
      "escreveu", "contou", "conta", "lembrou", "lembra", "segundo", "alertou", "comentou",
      "ressaltou",
    ],
    "it": [
      "disse", "detto", "dice", "dicono", "afferma", "affermato", "spiega", "spiegato", "aggiunge",
      "aggiunto", "dichiarato", "scrive", "scritto", "racconta", "raccontato", "ricorda", "secondo",
      "annunciato", "sottolinea", "sottolineato",
    ],
    "nl": [
      "zei", "zegt", "zeggen", "vertelde", "vertelt", "verklaarde", "voegde", "schreef", "schrijft",
      "legt", "volgens", "aldus", "meldde", "meldt", "benadrukt", "waarschuwt", "waarschuwde",
    ],
    "sv": ["sade", "sa", "säger", "berättar", "berättade", "skriver", "skrev", "menar", "enligt"],
    "da": [
      "sagde", "siger", "fortæller", "fortalte", "skriver", "skrev", "mener", "ifølge", "udtaler",
    ],
    "no": [
      "sa", "sier", "forteller", "fortalte", "skriver", "skrev", "mener", "ifølge", "uttaler",
    ],
    "nb": [
      "sa", "sier", "forteller", "fortalte", "skriver", "skrev", "mener", "ifølge", "uttaler",
    ],
    "fi": [
      "sanoi", "sanoo", "kertoi", "kertoo", "kirjoitti", "kirjoittaa", "mukaan", "totesi", "toteaa",
    ],
    "pl": [
      "powiedział", "powiedziała", "mówi", "dodał", "dodała", "napisał", "napisała", "oświadczył",
      "oświadczyła", "stwierdził", "stwierdziła", "podkreślił", "według", "wyjaśnia", "twierdzi",
    ],
    "cs": [
      "řekl", "řekla", "říká", "uvedl", "uvedla", "dodal", "dodala", "napsal", "podle", "vysvětlil",
    ],
    "hu": ["mondta", "mondja", "közölte", "írta", "szerint", "nyilatkozta", "hozzátette"],
    "ru": [
      "сказал", "сказала", "говорит", "заявил", "заявила", "сообщил", "сообщила", "отметил",
      "отметила", "добавил", "добавила", "написал", "написала", "рассказал", "рассказала", "словам",
      "пояснил", "подчеркнул",
    ],
    "uk": [
      "сказав", "сказала", "каже", "заявив", "заявила", "повідомив", "повідомила", "зазначив",
      "зазначила", "додав", "додала", "написав", "розповів", "словами", "наголосив",
    ],
    "el": ["είπε", "λέει", "δήλωσε", "ανέφερε", "τόνισε", "πρόσθεσε", "έγραψε"],
    "tr": [
      "dedi", "diyor", "söyledi", "belirtti", "açıkladı", "ifade", "yazdı", "konuştu", "göre",
    ],
    "id": ["kata", "ujar", "tutur", "menurut", "jelas", "ungkap", "katanya", "menambahkan"],
    "vi": ["nói", "theo", "khẳng", "viết"],
    "ar": ["قال", "قالت", "وقال", "وقالت", "أضاف", "وأضاف", "أكد", "وأكد", "صرح", "أوضح", "كتب"],
    "fa": ["گفت", "افزود", "نوشت", "اظهار", "تاکید"],
    "he": ["אמר", "אמרה", "הוסיף", "הוסיפה", "כתב", "כתבה", "לדברי", "מסר"],
    "hi": ["कहा", "बताया", "बोले", "लिखा", "कहते"],
    "ja": ["述べ", "話し", "語っ", "と言", "コメント", "指摘", "話す", "語る", "発表"],
    "zh": ["说", "說", "表示", "指出", "称", "稱", "告诉", "告訴", "写道", "寫道", "强调", "強調"],
    "ko": ["말했다", "밝혔다", "전했다", "설명했다", "덧붙였다", "강조했다", "말한다"],
  ]

  /// First words of sentences that carry a capital without being names.
  static let openers: Set<String> = [
    "after", "before", "when", "while", "since", "until", "from", "with", "this", "that", "these",
    "those", "there", "their", "they", "what", "where", "which", "last", "next", "early", "late",
    "under", "over", "near", "some", "many", "most", "according", "about", "outside", "inside",
    "dans", "pour", "avec", "selon", "cette", "après", "avant", "desde", "según", "para", "como",
    "esta", "este", "dopo", "prima", "nella", "della", "naar", "voor", "deze", "depois", "antes",
  ]
}
